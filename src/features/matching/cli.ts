// shortlist match and screen: résumés held against a posting.
import { writeFileSync } from 'node:fs'
import { styleText } from 'node:util'
import type { Command } from 'commander'
import { readPostingFile } from '#features/postings/cli.ts'
import type { PostingFacts } from '#features/postings/posting-facts.ts'
import { type ReadFile, readFiles, readOneFile, resumeExtensions } from '#features/reading/cli.ts'
import { expandFiles, expandOne } from '#platform/cli/files.ts'
import { createOutput, table } from '#platform/cli/output.ts'
import { fitScore } from './fit-score.ts'
import type { FitReport, MatchReport } from './match-report.ts'
import { matchResume } from './match-resume.ts'
import { type Screened, screenResumes } from './screen/screen-resumes.ts'

type Ranked = ReadFile & Screened
const marks: Record<string, string> = {
  found: styleText('green', '✓'),
  implied: styleText('green', '~'),
  unsaid: styleText('yellow', '!'),
  lacking: styleText('red', '✗'),
  spare: '·',
  unclear: '?',
}
const words: Record<string, string> = {
  found: 'said',
  implied: 'implied',
  unsaid: 'you have this, say it',
  lacking: 'not found',
  spare: 'another is enough',
  unclear: 'cannot be told from the text',
}

export function addMatchingCommands(program: Command): void {
  program
    .command('match')
    .description('Hold a résumé against a posting, requirement by requirement')
    .argument('<resume>', 'the résumé')
    .argument('<posting>', 'the posting, as text or HTML; "-" for standard input')
    .option('-f, --facts <file>', 'a fuller résumé or JSON Resume with all your facts')
    .option('--json', 'print one JSON document')
    .action(async (resume: string, posting: string, options: { facts?: string; json?: boolean }) => {
      const output = createOutput(options)
      const { facts, text } = readPostingFile(posting)
      const file = expandOne(resume, resumeExtensions, 'one résumé')
      const read = await readOneFile(file, output)
      const known = options.facts
        ? (await readOneFile(expandOne(options.facts, resumeExtensions, 'one file of facts'), output)).profile
        : undefined
      const match = matchResume({
        posting: facts,
        postingText: text,
        document: read.document,
        profile: read.profile,
        ...(known ? { facts: known } : {}),
      })
      const fit = fitScore({ posting: facts, profile: known ?? read.profile, match })
      output.result({ file: file.path, posting: { title: facts.title, company: facts.company }, match, fit }, () =>
        showMatch(facts, match, fit),
      )
    })

  program
    .command('screen')
    .description('Rank a folder of résumés against a posting, with the evidence')
    .argument('<posting>', 'the posting, as text or HTML')
    .argument('<files...>', 'files, folders or globs')
    .option('--csv <file>', 'also write the ranking as CSV')
    .option('--json', 'print one JSON document')
    .action(async (posting: string, given: string[], options: { csv?: string; json?: boolean }) => {
      const output = createOutput(options)
      const { facts, text } = readPostingFile(posting)
      const read = await readFiles(expandFiles(given, resumeExtensions), output)
      const files = read.toSorted((a, b) => a.file.path.localeCompare(b.file.path))
      const resumes = files.map((one) => one.read)
      const ranked = screenResumes({ posting: facts, postingText: text, resumes }).map((one) => ({
        ...files[one.index]!,
        ...one,
      }))
      if (options.csv) writeFileSync(options.csv, toCsv(ranked))
      output.result({ posting: { title: facts.title, company: facts.company }, ranking: ranked.map(toRow) }, () =>
        showRanking(facts, ranked),
      )
    })
}

function showMatch(posting: PostingFacts, match: MatchReport, fit: FitReport): string {
  const rows = match.requirements.map((r) => [
    `${marks[r.status] ?? ' '} ${r.text}`,
    r.importance,
    words[r.status] ?? r.status,
  ])
  const parts = fit.parts.map((part) => [
    `  ${part.part}`,
    part.score === undefined ? '–' : Math.round(part.score),
    part.reason,
  ])
  const title = [posting.title, posting.company].filter(Boolean).join(', ')
  return [
    `${styleText('bold', title || 'Posting')}`,
    '',
    table(rows),
    '',
    `Evidence ${Math.round(match.strength)} of 100 · fit ${fit.fit ?? '–'} of 100`,
    table(parts),
  ].join('\n')
}

const unmet = (match: MatchReport) =>
  match.requirements.filter((r) => r.importance === 'required' && r.status === 'lacking').map((r) => r.text)
const found = (match: MatchReport) =>
  match.requirements.filter((r) => r.status === 'found' || r.status === 'implied').map((r) => r.text)

const round = (value: number | undefined) => (value === undefined ? null : Math.round(value * 100) / 100)

const toRow = ({ file, read, match, fit, score, skills, experience, wording, copied }: Ranked, i: number) => ({
  rank: i + 1,
  file: file.path,
  name: read.profile.basics.name ?? null,
  score: round(score),
  skills: round(skills),
  experience: round(experience),
  wording: round(wording),
  copied,
  evidence: Math.round(match.strength * 100) / 100,
  fit: fit.fit ?? null,
  found: found(match),
  missing: unmet(match),
})

function showRanking(posting: PostingFacts, ranked: Ranked[]): string {
  const title = [posting.title, posting.company].filter(Boolean).join(', ') || 'the posting'
  const rows = ranked.map((one, i) => [
    i + 1,
    Math.round(one.score),
    one.read.profile.basics.name ?? '(no name found)',
    one.file.path,
    [
      unmet(one.match).length ? `lacks ${unmet(one.match).slice(0, 3).join(', ')}` : '',
      one.copied ? `${one.copied} words copied from the posting, not counted` : '',
    ]
      .filter(Boolean)
      .join('; '),
  ])
  return [
    styleText(
      'bold',
      `${ranked.length} ranked for ${title}; the first number is the rank, the second the score of 100`,
    ),
    '',
    table(rows),
  ].join('\n')
}

function toCsv(ranked: Ranked[]): string {
  // A cell that begins like a formula would run in a spreadsheet: it is quoted with a leading apostrophe.
  const cell = (value: unknown) =>
    `"${String(value ?? '')
      .replace(/^[=+\-@\t\r]/, "'$&")
      .replaceAll('"', '""')}"`
  const rows = ranked
    .map(toRow)
    .map((row) => Object.values({ ...row, found: row.found.join('; '), missing: row.missing.join('; ') }))
  return `${[csvHead, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
const csvHead = 'rank,file,name,score,skills,experience,wording,copied,evidence,fit,found,missing'.split(',')
