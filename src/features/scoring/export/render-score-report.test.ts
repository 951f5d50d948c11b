import { describe, expect, test } from 'vitest'
import { scoreResume } from '../score-resume.ts'
import { readSample } from '../tests/samples/read-sample.ts'
import { weak } from '../tests/samples/weak.ts'
import { renderScoreReportHtml } from './render-score-report-html.ts'
import { renderScoreReportPdf } from './render-score-report-pdf.ts'
import { buildReportPage } from './report-page.ts'

const hostile = weak.replace(
  'Worked on the stock list.',
  'Worked on <script>alert(1)</script> & "quotes" #panic() $x$ @ref *b*.',
)
const sample = readSample(hostile)
const report = scoreResume(sample)
const options = { title: 'Dale <b>Marsh</b>', document: sample.document, locale: 'de' }

describe('the HTML report', () => {
  const html = renderScoreReportHtml(report, options)
  test('holds no script and no address outside itself, and escapes every word', () => {
    expect(html).not.toMatch(/<script|<b>Marsh|src=|@import|url\(/)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;')
    expect(html).toContain('Dale &lt;b&gt;Marsh&lt;/b&gt;')
  })
  test('shows the total, every finding and numbers as the reader writes them', () => {
    expect(html).toContain(`<div class="num">${report.total}<small>/100</small></div>`)
    for (const { title } of report.findings)
      expect(html).toContain(
        title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
      )
    expect(html).toMatch(/\+\d+,\d/)
  })
})

test('the marked text, put together again, is the text', () => {
  const page = buildReportPage(report, options)
  expect(page.lines.map((line) => line.map(({ text }) => text).join('')).join('\n')).toBe(sample.document.text)
  const numbers = new Set(page.lines.flat().flatMap(({ finding }) => (finding === undefined ? [] : [finding])))
  expect(numbers.size).toBeGreaterThan(3)
})

test('the PDF is the same each time and takes signs of its language as words', async () => {
  const first = await renderScoreReportPdf(report, options)
  expect(Buffer.from(first.subarray(0, 5)).toString()).toBe('%PDF-')
  expect(Buffer.from(await renderScoreReportPdf(report, options)).equals(Buffer.from(first))).toBe(true)
})
