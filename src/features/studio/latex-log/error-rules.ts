// TeX's errors in plain words, the most telling first.
import { environments, homes } from './command-homes.ts'
import { findSimilarCommand, findSimilarEnvironment } from './known-names.ts'
import { type Rule, rule } from './rule.ts'

/** The last word TeX read: of a macro it was in, else of the line. `inside` is that macro. */
function commandIn(context: string): { name?: string | undefined; inside?: string | undefined } {
  const lines = context.split('\n')
  const first = lines.find((line) => /^(?:l\.\d+|\\\S+ .*->|<argument>)/.test(line)) ?? ''
  const name = /(\\[A-Za-z@]+|\\.)\s*$/.exec(first)?.[1]
  return { name, inside: /^(\\\S+) .*->/.exec(first)?.[1] }
}

export const errors: Rule[] = [
  rule(
    'wrong_engine',
    /Undefined control sequence/,
    (_, context) => `${commandIn(context).name} is a command of LuaLaTeX.`,
    'Set the engine to LuaLaTeX.',
    (context) => ['\\directlua', '\\luaexec', '\\luadirect'].includes(commandIn(context).name ?? ''),
  ),
  rule(
    'undefined_command',
    /Undefined control sequence/,
    (_, context) => {
      const { name, inside } = commandIn(context)
      if (!name) return 'TeX does not know a command in this line.'
      return `TeX does not know the command ${name}${inside ? `, which stands in ${inside}` : ''}.`
    },
    (_, context, own) => {
      const name = commandIn(context).name?.slice(1) ?? ''
      const home = homes[name]
      if (home?.startsWith('a class'))
        return `It belongs to ${home}: name that class in \\documentclass, or write the entry without it.`
      if (home) return `Load the package that brings it: \\usepackage{${home}} in the preamble.`
      const meant = findSimilarCommand(name, own.commands)
      return meant
        ? `Perhaps \\${meant} was meant. If not, load the package that brings it.`
        : 'Check the spelling, or load the package that brings it.'
    },
  ),
  rule(
    'missing_package',
    /File [`']([^']+\.(?:sty|cls|clo|ldf|def|lua))' not found/,
    (m) =>
      `The ${m[1]!.endsWith('.cls') ? 'class' : 'package'} file ${m[1]} is not on this machine and not in the project.`,
    'Upload the file to the project, or install the package that has it.',
  ),
  rule(
    'missing_language',
    /Unknown option '?([^'\s]+)'?\. Either you misspelled it or the language definition file|language definition file (\S+)\.ldf was not found|You haven't loaded the language (\S+)/,
    (m) => `The language ${m[1] ?? m[2] ?? m[3]} is not installed for babel.`,
    'Check its spelling, or have its Debian package installed on the server (texlive-lang-…).',
  ),
  rule(
    'not_allowed',
    /File [`'](?:\/|[^']*\.\.\/)[^']*' not found|can't find file [`'](?:\/|[^']*\.\.\/)/,
    'The document wants a file outside the project. That is not allowed here.',
    'Upload the file to the project and name it by its relative path.',
  ),
  rule(
    'missing_file',
    /File [`']([^']+)' not found|[Cc]annot find (?:image )?file|I can't find file [`']([^']+)'|Unable to load picture/,
    (m) => `The file ${m[1] ?? m[2] ?? 'named here'} is not in the project.`,
    'Upload it in the files panel, or correct the name: capitals count.',
  ),
  rule(
    'font_missing',
    /(?:The font|font) "?([^"]+)"? cannot be found|Font .*? not loadable|Font \S+ at \d+ not found/,
    (m) => (m[1] ? `The font ${m[1]} is not on this machine.` : 'A font is not on this machine.'),
    'Upload the font files to the project and name them by file, or choose a font that comes with TeX, such as TeX Gyre Heros.',
  ),
  rule(
    'wrong_engine',
    /fontspec.*(?:requires? either|cannot-use-pdftex)|The fontspec package requires|must be compiled with|requires (?:XeTeX|LuaTeX|Xe|Lua)/i,
    'The document uses fonts of the system, which pdfLaTeX cannot load.',
    'Set the engine to XeLaTeX or LuaLaTeX.',
  ),
  rule(
    'missing_dollar',
    /Missing \$ inserted/,
    'A sign that only formulas know (_, ^ or a Greek letter) stands in ordinary text, or a $ is missing.',
    'Write \\_ for an underscore and \\^{} for a caret; put formulas between two $.',
  ),
  rule(
    'missing_brace',
    /Missing [{}] inserted|Extra \}, or forgotten|Too many \}'s|Extra \}/,
    'An opening and a closing brace do not match.',
    'Look at this line and those before it for a { or } too many or too few.',
  ),
  rule(
    'runaway',
    /Runaway argument|Paragraph ended before (\\\S+) was complete|File ended while scanning use of (\\\S+)|Argument of (\\\S+) has an extra/,
    (m) => `The text for ${m[1] ?? m[2] ?? m[3] ?? 'a command'} never ends: a closing brace is missing.`,
    'Add the missing } after the text that belongs to the command.',
  ),
  rule(
    'missing_end',
    /\\begin\{([^}]*)\} on input line (\d+) ended by \\end\{([^}]*)\}/,
    (m) => `\\begin{${m[1]}} in line ${m[2]} is closed by \\end{${m[3]}}.`,
    (m) => `Write \\end{${m[1]}} where that part ends, or remove the one that is too many.`,
  ),
  rule(
    'missing_end',
    /\\begin\{document\} ended by \\end\{([^}]*)\}/,
    (m) => `There is no \\begin{${m[1]}} for this \\end{${m[1]}}.`,
    'Remove it, or write the \\begin where that part starts.',
  ),
  rule(
    'no_end',
    /no legal \\end found|Emergency stop/,
    'TeX came to the end of the file without \\end{document}, or could not go on.',
    'Check that \\end{document} is there; else mend the first problem in the list.',
  ),
  rule(
    'unknown_environment',
    /Environment (\S+) undefined/,
    (m) => `TeX does not know the environment ${m[1]}.`,
    (m, _, own) => {
      const home = environments[m[1]!]
      if (home) return `Load the package that brings it: \\usepackage{${home}}.`
      const meant = findSimilarEnvironment(m[1]!, own.environments)
      return meant
        ? `Perhaps ${meant} was meant. If not, load the package or class that brings it.`
        : 'Check the spelling, or load the package or class that brings it.'
    },
  ),
  rule(
    'lonely_item',
    /Lonely \\item|perhaps a missing \\item|Something's wrong--perhaps a missing/,
    'A list has text outside of its items, an \\item stands outside of a list, or a list has no item.',
    'Begin each entry of the list with \\item, or remove the empty list.',
  ),
  rule(
    'ampersand',
    /Misplaced alignment tab character &/,
    'A bare & stands in ordinary text; TeX takes it for the edge of a table cell.',
    'Write \\& for the sign itself.',
  ),
  rule(
    'extra_cell',
    /Extra alignment tab has been changed/,
    'A row of the table has more cells than the table has columns.',
    'Remove an & from the row, or add a column to the table.',
  ),
  rule(
    'double_script',
    /Double (sub|super)script/,
    (m) => `Two ${m[1]}scripts follow each other, and TeX cannot know what belongs to which.`,
    (m) => (m[1] === 'sub' ? 'Put braces around one pair: a_{1_2}.' : 'Put braces around one pair: a^{1^2}.'),
  ),
  rule(
    'misplaced_noalign',
    /Misplaced \\(?:noalign|omit|cr)/,
    (_, context) =>
      `${/(\\[A-Za-z]+)\s*$/m.exec(/^l\.\d+.*$/m.exec(context)?.[0] ?? '')?.[1] ?? 'A rule'} stands where no row of a table begins: outside of a table, or in the middle of a row.`,
    'End the row above with \\\\ first; outside of a table use \\hrulefill or \\rule for a line.',
  ),
  rule(
    'bad_column',
    /Illegal (?:character in array arg|pream-token)|Missing (?:p-|@-)?(?:arg|exp)|Missing p-arg/,
    'The table asks for a kind of column that does not exist, or a column lacks its width.',
    'Use l, c, r or p{3cm} between the braces; X needs tabularx, m{…} and b{…} need array.',
  ),
  rule(
    'outside_float',
    /\\caption outside float/,
    '\\caption stands outside of a figure or table.',
    'Put it into \\begin{figure} … \\end{figure} or a table, or write the words as plain text.',
  ),
  rule(
    'not_defined',
    /Command (\\\S+) undefined/,
    (m) => `${m[1]} is changed here, but there is no such command yet.`,
    'Check its spelling, or use \\newcommand to make it.',
  ),
  rule(
    'unknown_key',
    /Error: (.+?) undefined\.?$|Unknown (?:key|option) '([^']+)'|I do not know the key '([^']+)'|key '([^']+)' unknown/,
    (m) => `${(m[1] ?? m[2] ?? m[3] ?? m[4])!.split('/').at(-1)} is no setting that this command or package knows.`,
    'Correct its spelling, or remove it.',
  ),
  rule(
    'hash',
    /You can't use [`']macro parameter character #'/,
    'A bare # stands in ordinary text.',
    'Write \\# for the sign itself.',
  ),
  rule(
    'wrong_mode',
    /You can't use [`']([^']+)' in (\w+) mode/,
    (m) => `${m[1]} is not allowed at this place.`,
    'Often a blank line or a closing brace is missing before it.',
  ),
  rule(
    'no_line_to_end',
    /There's no line here to end/,
    'A \\\\ stands where no line of text has begun.',
    'Remove the \\\\; leave a blank line or use \\vspace{…} for space.',
  ),
  rule(
    'unknown_option',
    /Unknown option [`']?([^'\s]+)'? for (?:package|class) [`']?([^'\s]+)/,
    (m) => `${m[2]} has no option ${m[1]}.`,
    'Remove the option or correct its spelling.',
  ),
  rule(
    'option_clash',
    /Option clash for package (\S+?)\.?$/,
    (m) => `${m[1]} is loaded twice with different options.`,
    'Give the options where it is loaded first, often by the class: \\PassOptionsToPackage before \\documentclass.',
  ),
  rule(
    'already_defined',
    /Command (\\\S+) already defined/,
    (m) => `${m[1]} exists already.`,
    'Use \\renewcommand to change it, or choose another name.',
  ),
  rule(
    'not_in_preamble',
    /Can be used only in preamble/,
    'This command belongs before \\begin{document}.',
    'Move it into the preamble.',
  ),
  rule(
    'before_document',
    /Missing \\begin\{document\}/,
    'Text stands before \\begin{document}.',
    'Move it below \\begin{document}, or look for a stray letter in the preamble.',
  ),
  rule(
    'unicode',
    /Unicode character (\S+) \((U\+[0-9A-F]+)\)|Invalid UTF-8/,
    (m) => (m[1] ? `pdfLaTeX has no sign for ${m[1]} (${m[2]}) in this font.` : 'The file is not saved as UTF-8.'),
    (m) =>
      m[1] ? 'Set the engine to XeLaTeX, or write it as a command.' : 'Save the file as UTF-8 and upload it again.',
  ),
  rule(
    'undefined_color',
    /Undefined color [`']([^']+)'/,
    (m) => `The colour ${m[1]} is not defined.`,
    (m) => `Define it: \\definecolor{${m[1]}}{HTML}{1C1B17}.`,
  ),
  rule(
    'bad_number',
    /Missing number, treated as zero|Illegal unit of measure/,
    'A number or a unit of length is missing.',
    'Write lengths with a unit, such as 4pt or 1.5em.',
  ),
  rule(
    'dimension',
    /Dimension too large|Arithmetic overflow/,
    'A length is larger than TeX can count (about 5.7 metres).',
    'Look for a wrong unit or a huge picture.',
  ),
  rule(
    'too_deep',
    /TeX capacity exceeded, sorry \[([^\]=]+)/,
    (m) => `TeX ran out of room (${m[1]!.trim()}): almost always a command that calls itself.`,
    'Look for a \\newcommand that uses its own name; \\renewcommand needs \\let before.',
  ),
  rule(
    'no_shell',
    /shell.?escape|write18|runsystem\(.*disabled/i,
    'The document wants to run another program. That is not allowed here.',
    'Do without the package that needs it (minted, svg …): upload the finished picture instead.',
  ),
  rule(
    'not_allowed',
    /Not writing to|Not reading from|openout_any|openin_any|failed in attempt to open/i,
    'The document wants a file outside the project. That is not allowed here.',
    'Upload the file to the project and name it by its relative path.',
  ),
  rule(
    'bad_picture',
    /Cannot determine size of graphic|No BoundingBox|libpng|Unknown graphics extension|PDF inclusion|xpdf|reading (?:image|JPEG|PNG)|[Uu]nsupported image|image (?:inclusion|file) failed/i,
    'The picture has a format this engine cannot place, or is damaged.',
    'Use PNG, JPEG or PDF.',
  ),
  rule(
    'verb',
    /\\verb (?:ended by end of line|illegal)/,
    '\\verb cannot stand inside another command, or its end is missing.',
    'Use \\texttt{…} instead.',
  ),
]
