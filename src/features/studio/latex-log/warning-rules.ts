// TeX's warnings in plain words.
import { type Rule, rule } from './rule.ts'

export const warnings: Rule[] = [
  rule(
    'undefined_reference',
    /Reference [`']([^']+)' .*undefined/,
    (m) => `There is no \\label{${m[1]}}.`,
    'Add the label, or correct the name.',
  ),
  rule(
    'undefined_citation',
    /Citation [`']([^']+)' .*undefined/,
    (m) => `The bibliography has no entry ${m[1]}.`,
    'Add it to the .bib file, or correct the key.',
  ),
  rule(
    'no_bibliography',
    /Bibliography file (\S+) not found/,
    (m) => `The bibliography ${m[1]} is not in the project.`,
    'Upload it in the files panel, or correct its name.',
  ),
  rule(
    'bibliography_error',
    /^Bibliography: (.*)/,
    (m) => `An entry of the bibliography cannot be read: ${m[1]!.replace(/\.$/, '')}.`,
    'Look at this line of the .bib file and the one before it: often a comma or a brace is missing.',
  ),
  rule(
    'no_shell',
    /^runsystem/,
    'The document wants to run another program. That is not allowed here, and it goes on without.',
    'Do without the package that needs it (minted, svg …): upload the finished picture instead.',
  ),
  rule('rerun', /Rerun to get|may have changed/, 'References moved once more in the last pass.', null),
  rule(
    'duplicate_label',
    /Label [`']([^']+)' multiply defined/,
    (m) => `\\label{${m[1]}} is there twice.`,
    'Give one of them another name.',
  ),
  rule(
    'font_shape',
    /Font shape [`']([^']+)' (?:undefined|in size)/,
    'This cut of the font (bold, italic, small capitals, size) does not exist; TeX takes the nearest.',
    null,
  ),
  rule(
    'hyperref_text',
    /Token not allowed in a PDF string/,
    'A heading has a command that bookmarks cannot show; they leave it out.',
    'Use \\texorpdfstring{…}{…} if it matters.',
  ),
  rule(
    'float',
    /Float too large|float specifier changed/,
    'A figure or table did not fit where it was asked to stand.',
    null,
  ),
]
