import { join } from 'node:path'
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { loadEngine } from '#features/rendering/typst/compiler.ts'
import { readFontFiles } from '#features/rendering/typst/fonts.ts'
import type { ScoreReport } from '../score-report.ts'
import { buildReportPage, type ReportOptions } from './report-page.ts'

let warm: NodeCompiler | undefined
function typesetter(): NodeCompiler {
  warm ??= loadEngine().create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs: readFontFiles() }] })
  return warm
}

/** The report as a tagged PDF. The same report gives the same bytes. Rejects when the engine refuses the page. */
export async function renderScoreReportPdf(report: ScoreReport, options: ReportOptions): Promise<Uint8Array> {
  const compiler = typesetter()
  const page = buildReportPage(report, options)
  const outcome = compiler.compile({
    mainFilePath: join(import.meta.dirname, 'score-report.typ'),
    inputs: { report: JSON.stringify(page) },
  })
  compiler.evictCache(10)
  const document = outcome.result
  if (document) return taggedPdf(compiler, document)
  const error = outcome.takeError()
  const found = error ? compiler.fetchDiagnostics(error) : []
  throw new Error(`The score report could not be set: ${found.map(({ message }) => message).join('; ')}`)
}

/** PDF/UA-1 where every sign of the text has a glyph; else tagged without the claim. */
function taggedPdf(compiler: NodeCompiler, document: NodeTypstDocument): Uint8Array {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 })
  } catch {
    return compiler.pdf(document, { creationTimestamp: 0 })
  }
}
