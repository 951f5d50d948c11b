// shortlist tailor and optimise: choosing, ordering and phrasing from the person's own facts.
import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { styleText } from 'node:util'
import type { Command } from 'commander'
import { keywordsOf } from '#features/matching/keywords-of.ts'
import { readPostingFile } from '#features/postings/cli.ts'
import type { Profile, ReadResume } from '#features/profiles/contract.ts'
import { readOneFile, resumeExtensions } from '#features/reading/cli.ts'
import { createReadingPool } from '#features/reading/read-in-worker.ts'
import { RenderFormat, TemplateId } from '#features/rendering/render-options.ts'
import { renderResume } from '#features/rendering/render-resume.ts'
import { scoreResume } from '#features/scoring/score-resume.ts'
import { checkProfileTruth } from '#features/truth/check/check-profile-truth.ts'
import { CliError, expandOne } from '#platform/cli/files.ts'
import { createOutput, type Output } from '#platform/cli/output.ts'
import { type Change, TailoringLevel } from './tailored-resume.ts'
import { applyChanges } from './writer/apply-changes.ts'
import { countWords, explainFall, standingOf } from './writer/explain-fall.ts'
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
    await finish(output, options, { read, facts, changes, keywords: keywordsOf(asked) })
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
    await finish(output, options, { read, facts, changes })
  })
}

async function open(resume: string, options: Options) {
  const output = createOutput(options)
  const level = TailoringLevel.safeParse(options.level)
  if (!level.success)
    throw new CliError(`There is no level "${options.level}". Choose one of: ${TailoringLevel.options.join(', ')}.`)
  const read = await readOneFile(expandOne(resume, resumeExtensions, 'one résumé'), output)
  const facts = options.facts
    ? (await readOneFile(expandOne(options.facts, resumeExtensions, 'one file of facts'), output)).profile
    : read.profile
  return { output, level: level.data, read, facts }
}

type Outcome = { read: ReadResume; facts: Profile; changes: Change[]; keywords?: ReturnType<typeof keywordsOf> }

async function finish(output: Output, options: Options, { read, facts, changes, keywords }: Outcome): Promise<void> {
  const profile = applyChanges(read.profile, changes)
  const truth = checkProfileTruth({ draft: profile, facts })
  const blocked = truth.claims.filter((claim) => claim.verdict === 'unsupported')
  if (options.out && !truth.blocked) await write(options.out, profile, options.template)
  if (truth.blocked) {
    for (const claim of blocked) output.problem(`"${claim.text}" has no source in your facts. ${claim.advice ?? ''}`)
    process.exitCode = 3
  }
  const score = await scoreBoth(read, profile, keywords)
  output.result({ changes, profile, truth, score }, () =>
    [showChanges(read.profile, changes), ...showScore(score), ...sayWhere(options, truth.blocked, changes)].join('\n'),
  )
}

/** The score of the file and of the outcome as a machine reads its PDF, and why that is lower, if it is. */
async function scoreBoth(read: ReadResume, profile: Profile, keywords: Outcome['keywords']) {
  const pool = createReadingPool({ threads: 1 })
  try {
    const { bytes } = await renderResume({ profile, template: 'plain', format: 'pdf' })
    const drawn = await pool.read(bytes, { fileName: 'resume.pdf' })
    const [before, after] = [scoreResume({ ...read, keywords }), scoreResume({ ...drawn, profile, keywords })]
    return {
      before: before.total,
      after: after.total,
      falls: explainFall(standingOf(before), standingOf(after), countWords(read.profile) - countWords(profile)),
    }
  } finally {
    await pool.close()
  }
}

const showScore = ({ before, after, falls }: Awaited<ReturnType<typeof scoreBoth>>): string[] => [
  `Score ${before} → ${after}${falls.length ? '. Why it is lower:' : ''}`,
  ...falls.map((fall) => `  ${fall}`),
]

const sayWhere = (options: Options, blocked: boolean, changes: Change[]): string[] =>
  blocked
    ? ['Nothing was written: see what has no source above.']
    : options.out
      ? [`Written to ${options.out}`]
      : changes.length
        ? ['Nothing was written. Add -o tailored.docx (or .pdf, .txt …) to keep the outcome.']
        : []

async function write(path: string, profile: Profile, template: string): Promise<void> {
  const format = RenderFormat.safeParse(extname(path).slice(1).toLowerCase())
  const chosen = TemplateId.safeParse(template)
  if (!format.success) throw new CliError(`"${path}": write .pdf, .docx, .txt, .md, .json, .tex or .svg.`)
  if (!chosen.success)
    throw new CliError(`There is no template "${template}". Choose one of: ${TemplateId.options.join(', ')}.`)
  writeFileSync(path, (await renderResume({ profile, template: chosen.data, format: format.data })).bytes)
}

/** `Staff Nurse, Harbor Point: ` before what is changed in that position. */
function placeOf({ work }: Profile, pointer: string): string {
  const entry = work[Number(/^\/work\/(\d+)\//.exec(pointer)?.[1] ?? Number.NaN)]
  return entry ? `${[entry.position, entry.name].filter(Boolean).join(', ')}: ` : ''
}

function showChanges(profile: Profile, changes: Change[]): string {
  if (!changes.length) return 'Nothing to change: what your facts support is already said, in a good order.'
  const lines = changes.map((change) => {
    // An order is shown as it would stand: the same lines twice tell nothing more.
    const before =
      change.before && change.edit.op !== 'order'
        ? `\n  ${styleText('red', `- ${change.before.replaceAll('\n', '\n  - ')}`)}`
        : ''
    const after = change.after ? `\n  ${styleText('green', `+ ${change.after.replaceAll('\n', '\n  + ')}`)}` : ''
    return `${placeOf(profile, change.pointer)}${styleText('bold', change.why)}${before}${after}`
  })
  return [...lines, '', `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`].join('\n')
}
