// shortlist score: the explained score of one file or a folder.
import { writeFileSync } from 'node:fs'
import { styleText } from 'node:util'
import type { Command } from 'commander'
import { keywordsOf } from '#features/matching/keywords-of.ts'
import { readPostingFile } from '#features/postings/cli.ts'
import { type ReadFile, readFiles, resumeExtensions } from '#features/reading/cli.ts'
import { CliError, expandFiles } from '#platform/cli/files.ts'
import { createOutput, table } from '#platform/cli/output.ts'
import { renderScoreReportHtml } from './export/render-score-report-html.ts'
import { renderScoreReportPdf } from './export/render-score-report-pdf.ts'
import { PresetId } from './presets.ts'
import type { ScoreReport } from './score-report.ts'
import { scoreResume } from './score-resume.ts'

type Options = { posting?: string; role?: string; preset?: string; report?: string; json?: boolean }
type Scored = ReadFile & { report: ScoreReport }

export function addScoringCommands(program: Command): void {
  program
    .command('score')
    .description('Score résumés: seven parts, findings with their place, points to win')
    .argument('<files...>', 'files, folders or globs')
    .option('-p, --posting <file>', 'score against the keywords of this posting (text or HTML)')
    .option('-r, --role <title>', 'score against this target role')
    .option('--preset <industry>', `one of: ${PresetId.options.join(', ')}`)
    .option('--report <file>', 'also write the report as .html, .pdf or .json (one résumé only)')
    .option('--json', 'print one JSON document')
    .action(async (given: string[], options: Options) => {
      if (options.preset && !PresetId.safeParse(options.preset).success)
        throw new CliError(`There is no preset "${options.preset}". Choose one of: ${PresetId.options.join(', ')}.`)
      const output = createOutput(options)
      const keywords = options.posting ? keywordsOf(readPostingFile(options.posting).facts) : undefined
      const read = await readFiles(expandFiles(given, resumeExtensions), output)
      const scored = read.map(
        (one): Scored => ({
          ...one,
          report: scoreResume({ ...one.read, keywords, targetRole: options.role, preset: options.preset }),
        }),
      )
      if (options.report) await writeReport(options.report, scored)
      const data = scored.map(({ file, report }) => ({ file: file.path, ...report }))
      output.result(data.length === 1 ? data[0] : data, () =>
        scored.length === 1 ? showOne(scored[0]!) : showMany(scored),
      )
    })
}

const round = (value: number) => Math.round(value * 10) / 10

function showMany(scored: Scored[]): string {
  const sorted = [...scored].sort((a, b) => b.report.total - a.report.total)
  return table(sorted.map(({ file, report }) => [Math.round(report.total), file.path, report.findings[0]?.title ?? '']))
}

function showOne({ file, read, report }: Scored): string {
  const name = read.profile.basics.name ?? file.name
  const parts = report.parts.map((part) => [
    `  ${part.part}`,
    Math.round(part.score),
    `× ${part.weight}`,
    `= ${part.points.toFixed(1)}`,
  ])
  const findings = report.findings
    .toSorted((a, b) => b.points - a.points)
    .slice(0, 12)
    .map((finding) => {
      const points = finding.points >= 0.05 ? styleText('green', `+${round(finding.points)}`) : '   '
      // Which terms are missing is the point of that finding; elsewhere the fix says enough.
      const which = finding.code === 'keywords-missing' ? `${finding.why}\n       ` : ''
      return `${points.padEnd(6)} ${styleText('bold', finding.title)}\n       ${which}${finding.fix}`
    })
  return [
    `${styleText('bold', name)}: ${styleText('bold', String(Math.round(report.total)))} of 100`,
    table(parts),
    '',
    'What would win points',
    ...findings,
  ].join('\n')
}

async function writeReport(path: string, scored: Scored[]): Promise<void> {
  const [one] = scored
  if (!one || scored.length > 1) throw new CliError('--report takes exactly one résumé.')
  const about = { title: one.read.profile.basics.name ?? one.file.name, document: one.read.document, locale: 'en' }
  if (path.endsWith('.html')) writeFileSync(path, renderScoreReportHtml(one.report, about))
  else if (path.endsWith('.pdf')) writeFileSync(path, await renderScoreReportPdf(one.report, about))
  else if (path.endsWith('.json')) writeFileSync(path, JSON.stringify(one.report, null, 2))
  else throw new CliError('--report writes .html, .pdf or .json.')
}
