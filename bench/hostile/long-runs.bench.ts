// Careless expressions: a piece repeated to a line of 20,000 signs, put where each rule of the reader would meet it.
// Reading is linear, so no such line may take noticeably long. --errors lists the slow ones.
import { createReadingPool } from '../../src/features/reading/read-in-worker.ts'
import { plainResume } from '../../tests/hostile/files/hostile-file.ts'
import type { Report } from '../report.ts'

const pieces = [
  ...[
    'a',
    'A',
    'Aa',
    'aA',
    'Abc ',
    'abc ',
    'ABC ',
    'A ',
    'a ',
    'A.',
    'a.',
    'A. ',
    'A-',
    'a-',
    "a'",
    'é',
    '张',
    'ا',
    '👩',
    '\u0301',
  ],
  ...[
    '1',
    '1 ',
    '1-',
    '1.',
    '1,',
    '(1) ',
    '+1 ',
    '1/',
    '2019',
    '2019 ',
    '2019-',
    '2019 - ',
    '01/',
    '01/2019 ',
    '12.',
    '5%',
    '$1',
  ],
  ...['Jan ', 'Jan 2019 ', 'Jan 2019 - ', 'januar', 'March', 'Present ', 'since ', 'to '],
  ...[
    ' - ',
    ' – ',
    ' | ',
    ', ',
    '; ',
    ': ',
    '/',
    ' / ',
    '& ',
    '• ',
    '- ',
    '* ',
    '· ',
    '>',
    '<',
    '<a',
    '<a ',
    '&a',
    '&a;',
    '&#',
  ],
  ...[
    '(',
    ')',
    '()',
    '(a',
    '[',
    ']',
    '[]',
    '[a](',
    '](',
    '![',
    '{',
    '}',
    '{}',
    '"',
    '""',
    '`',
    '_',
    '__',
    '**',
    '*a',
    '~',
    '|',
    '|-',
  ],
  ...[
    '\\',
    '\\a',
    '\\a{',
    '\\textbf{',
    '\\item ',
    '%',
    '$',
    '^',
    '#',
    '# ',
    '=',
    '\t',
    '\t ',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '.',
    '. ',
    '...',
  ],
  ...['@', 'a@', 'a@b', 'a@b.', 'a.b@', 'www.', 'http://', 'https://a.', 'linkedin.com/', 'a/', 'x.com '],
  ...[
    'BSc ',
    'B.',
    'University ',
    'Ltd ',
    'Inc., ',
    'of ',
    'and ',
    'GmbH & Co. ',
    'Engineer ',
    'Engineer, ',
    'City, ',
    'ST ',
    'St. ',
  ],
]
const length = 20_000
const slowMs = 2000

const places: [name: string, put: (line: string) => string][] = [
  ['name', (line) => `${line}\n${plainResume}`],
  ['contact', (line) => plainResume.replace('Quality Engineer\n', `Quality Engineer\n${line}\n`)],
  ['work', (line) => plainResume.replace('EXPERIENCE\n', `EXPERIENCE\n${line}\nMar 2015 - Feb 2019\n`)],
  ['bullet', (line) => plainResume.replace('- Trained', `- ${line}\n- Trained`)],
  ['school', (line) => plainResume.replace('EDUCATION\n', `EDUCATION\n${line}\n2010 - 2012\n\n`)],
  ['skills', (line) => plainResume.replace('Minitab', `Minitab, ${line}`)],
]
const formats: [fileName: string, wrap: (text: string) => string][] = [
  ['resume.txt', (text) => text],
  ['resume.md', (text) => text.replace(/^([A-Z]{4,})$/gm, '## $1')],
  [
    'resume.tex',
    (text) => `\\documentclass{article}\\begin{document}\n${text.replaceAll('%', '\\%')}\n\\end{document}`,
  ],
  ['resume.html', (text) => `<!doctype html><html><body><pre>${text}</pre></body></html>`],
]

export async function bench(report: Report): Promise<void> {
  const pool = createReadingPool({ threads: 2, timeoutMs: 10_000 })
  const cases = pieces.flatMap((piece) =>
    formats.flatMap(([fileName, wrap]) => places.map(([place, put]) => ({ piece, fileName, wrap, place, put }))),
  )
  let slowest = { took: 0, name: '' }
  let slow = 0
  let next = 0
  const work = async () => {
    while (next < cases.length) {
      const { piece, fileName, wrap, place, put } = cases[next++]!
      const bytes = new TextEncoder().encode(wrap(put(piece.repeat(Math.ceil(length / piece.length)))))
      const start = performance.now()
      await pool.read(bytes, { fileName }).catch(() => undefined)
      const took = performance.now() - start
      const name = `${JSON.stringify(piece)} as ${place} in ${fileName}`
      if (took > slowest.took) slowest = { took, name }
      if (took <= slowMs) continue
      slow++
      if (report.flag('errors')) report.print(`${Math.round(took)} ms: ${name}`)
    }
  }
  await Promise.all([work(), work()])
  await pool.close()
  report.row({ name: 'lines of one repeated piece', value: cases.length })
  report.row({ name: `over ${slowMs / 1000} s`, value: slow, aim: '=0' })
  report.row({ name: 'slowest of them', value: slowest.took, unit: 'ms', note: slowest.name })
}
