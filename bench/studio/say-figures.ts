// Rows of the compile bench: a table of documents, then medians by engine with their aims.
import type { Engine } from '#features/studio/compile-report.ts'
import { median } from '../measure.ts'
import type { Report } from '../report.ts'
import type { DocumentFigures, Pair } from './measure-document.ts'

const names: Record<Engine, string> = { pdflatex: 'pdfLaTeX', xelatex: 'XeLaTeX', lualatex: 'LuaLaTeX' }
const ways = ['body', 'preamble', 'cold', 'visit'] as const
const words: Record<(typeof ways)[number], string> = {
  body: 'edit in the body',
  preamble: 'edit in the preamble',
  cold: 'first compile',
  visit: 'stored preamble',
}

export function sayFigures(report: Report, all: DocumentFigures[]): void {
  report.print(drawTable(all))
  for (const engine of Object.keys(names) as Engine[]) {
    const figures = all.filter(({ sample }) => sample.engine === engine)
    if (!figures.length) continue
    const row = (name: string, pairs: Pair[], aim?: string) =>
      report.row({
        name: `${names[engine]}, ${name}${pairs.length > 1 ? `, median of ${pairs.length}` : ''}`,
        value: median(pairs.map(({ ours }) => ours)),
        unit: 'ms',
        baseline: median(pairs.map(({ plain }) => plain)),
        ratio: median(pairs.map(({ ratio }) => ratio)),
        ...(aim && { aim }),
      })
    for (const way of ways) {
      const pairs = figures.flatMap((each) => each[way] ?? [])
      const aim = {
        body: engine === 'pdflatex' ? '≤0.12×' : '≤0.4×',
        preamble: '≤1.10×',
        cold: undefined,
        visit: undefined,
      }
      if (pairs.length) row(words[way], pairs, aim[way])
    }
    const made = figures.filter(({ latexmk }) => latexmk)
    if (made.length)
      row(
        'latexmk from nothing',
        made.map(({ latexmk, body: { plain } }) => ({ ours: latexmk!, plain, ratio: latexmk! / plain })),
      )
  }
  const compared = all.flatMap(({ sameTexts }) => sameTexts ?? [])
  if (!compared.length) report.skip('same text as plain TeX', 'pdftotext is not installed')
  else sayTexts(report, all.length, compared)
}

function sayTexts(report: Report, documents: number, compared: { same: number; of: number }[]) {
  const sum = (pick: (each: { same: number; of: number }) => number) =>
    compared.reduce((total, each) => total + pick(each), 0)
  const of = sum((each) => each.of)
  report.row({
    name: `PDFs with the text of plain TeX, ${documents} documents`,
    value: sum((each) => each.same),
    unit: `of ${of}`,
    aim: `=${of}`,
  })
}

function drawTable(all: DocumentFigures[]): string {
  const cell = (pair: Pair | undefined) =>
    (pair ? `${pair.ours.toFixed(0)} (${pair.ratio.toFixed(2)}×)` : '–').padStart(14)
  const head = ['plain', 'latexmk', ...ways.map((way) => words[way].replace('edit in the ', ''))]
  const lines = all.map(
    ({ sample, latexmk, warm, sameTexts, ...each }) =>
      `${sample.id.padEnd(18)}${sample.engine.padEnd(10)}${each.body.plain.toFixed(0).padStart(7)}${(latexmk?.toFixed(0) ?? '–').padStart(9)}` +
      `${ways.map((way) => cell(each[way])).join(' ')}   ${Math.round(warm * 100)} % warm, text ${sameTexts ? `${sameTexts.same}/${sameTexts.of}` : '?'}`,
  )
  return [
    `${'ms (ratio)'.padEnd(28)}${head.map((name, i) => name.padStart([7, 9, 14, 15, 15, 16][i]!)).join('')}`,
    ...lines,
  ].join('\n')
}
