// shortlist tailor and optimise: choosing, ordering and phrasing from the person's own facts.
import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { styleText } from 'node:util'
import type { Command } from 'commander'
import { readPostingFile } from '#features/postings/cli.ts'
import type { Profile, ReadResume } from '#features/profiles/contract.ts'
import { readOneFile, resumeExtensions } from '#features/reading/cli.ts'
import { RenderFormat, TemplateId } from '#features/rendering/render-options.ts'
import { renderResume } from '#features/rendering/render-resume.ts'
import { scoreResume } from '#features/scoring/score-resume.ts'
import { checkProfileTruth } from '#features/truth/check/check-profile-truth.ts'
import { CliError, expandFiles } from '#platform/cli/files.ts'
import { createOutput, type Output } from '#platform/cli/output.ts'
import { type Change, TailoringLevel } from './tailored-resume.ts'
import { applyChanges } from './writer/apply-changes.ts'
import { optimiseResume } from './writer/optimise-resume.ts'
import { tailorResume } from './writer/tailor-resume.ts'

type Options = { level: string; facts?: string; out?: string; template: string; json?: boolean }

export function addTailoringCommands(program: Command): void {
  const withOptions = (command: Command) =>
    command
      .option('-l, --level <level>', TailoringLevel.options.join(', '), 'conservative')
      .option('-f, --facts <file>', 'a fuller résumé or JSON Resume with all your facts')
      .option('-o, --out <file>', 'write the result: .pdf, .docx, .txt, .md, .json or .tex')
      .option('-t, --template <name>', `one of: ${TemplateId.options.join(', ')}`, 'plain')
      .option('--json', 'print one JSON document')

  withOptions(
    program
      .command('tailor')
      .description('Fit a résumé to a posting; every line stays covered by your facts')
      .argument('<resume>')
      .argument('<posting>', 'text or HTML; "-" for standard input'),
  ).action(async (resume: string, posting: string, options: Options) => {
    const { output, level, read, facts } = await open(resume, options)
    const { facts: asked } = readPostingFile(posting)
    const { changes } = tailorResume({ profile: read.profile, facts, posting: asked, level })
    await finish(output, options, read, facts, changes)
  })

  withOptions(
    program
      .command('optimise')
      .description("Improve a résumé against its score's findings; every line stays covered by your facts")
      .argument('<resume>'),
  ).action(async (resume: string, options: Options) => {
    const { output, level, read, facts } = await open(resume, options)
    const { findings, keywords } = scoreResume(read)
    const missing = keywords.missing.map((keyword) => keyword.term)
    const { changes } = optimiseResume({ profile: read.profile, facts, findings, missing, level })
    await finish(output, options, read, facts, changes)
  })
}

async function open(resume: string, options: Options) {
  const output = createOutput(options)
  const level = TailoringLevel.safeParse(options.level)
  if (!level.success)
    throw new CliError(`There is no level "${options.level}". Choose one of: ${TailoringLevel.options.join(', ')}.`)
  const read = await readOneFile(expandFiles([resume], resumeExtensions)[0]!, output)
  const facts = options.facts
    ? (await readOneFile(expandFiles([options.facts], resumeExtensions)[0]!, output)).profile
    : read.profile
  return { output, level: level.data, read, facts }
}

async function finish(
  output: Output,
  options: Options,
  read: ReadResume,
  facts: Profile,
  changes: Change[],
): Promise<void> {
  const profile = applyChanges(read.profile, changes)
  const truth = checkProfileTruth({ draft: profile, facts })
  const blocked = truth.claims.filter((claim) => claim.verdict === 'unsupported')
  if (options.out && !truth.blocked) await write(options.out, profile, options.template)
  if (truth.blocked) {
    for (const claim of blocked) output.problem(`"${claim.text}" has no source in your facts. ${claim.advice ?? ''}`)
    process.exitCode = 3
  }
  output.result({ changes, profile, truth }, () =>
    showChanges(changes, options.out && !truth.blocked ? options.out : undefined),
  )
}

async function write(path: string, profile: Profile, template: string): Promise<void> {
  const format = RenderFormat.safeParse(extname(path).slice(1).toLowerCase())
  const chosen = TemplateId.safeParse(template)
  if (!format.success) throw new CliError(`"${path}": write .pdf, .docx, .txt, .md, .json, .tex or .svg.`)
  if (!chosen.success)
    throw new CliError(`There is no template "${template}". Choose one of: ${TemplateId.options.join(', ')}.`)
  writeFileSync(path, (await renderResume({ profile, template: chosen.data, format: format.data })).bytes)
}

function showChanges(changes: Change[], written: string | undefined): string {
  if (!changes.length) return 'Nothing to change: what your facts support is already said, in a good order.'
  const lines = changes.map((change) => {
    const before = change.before ? `\n  ${styleText('red', `- ${change.before.replaceAll('\n', '\n  - ')}`)}` : ''
    const after = change.after ? `\n  ${styleText('green', `+ ${change.after.replaceAll('\n', '\n  + ')}`)}` : ''
    return `${styleText('bold', change.why)}${before}${after}`
  })
  return [
    ...lines,
    '',
    `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}${written ? `, written to ${written}` : ''}`,
  ].join('\n')
}
