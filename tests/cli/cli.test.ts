// The command line as a person uses it: real processes, real files, exit codes.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { samplePosting, sampleResume } from '../support/samples.ts'

const program = join(import.meta.dirname, '../../scripts/shortlist.mjs')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shortlist-cli-'))
  writeFileSync(join(folder, 'ada.txt'), sampleResume)
  writeFileSync(
    join(folder, 'thin.md'),
    '# Bo Lindgren\n\nbo@lindgren.example\n\n## Experience\n\nWaiter, Café Nord, 2021 – 2023\n\n- Served guests.\n',
  )
  writeFileSync(join(folder, 'posting.txt'), samplePosting)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Ran = { code: number; out: string; err: string }
function shortlist(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { cwd: folder, timeout: 180_000 }, (error, out, err) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    )
  })
}

test('score: one file in words, several as a ranking, JSON as one document', async () => {
  const one = await shortlist('score', 'ada.txt')
  expect(one).toMatchObject({ code: 0, err: '' })
  expect(one.out).toMatch(/Ada Quintero: \d+ of 100/)
  const many = await shortlist('score', '*.{txt,md}', '--json')
  const reports = JSON.parse(many.out) as { file: string; total: number }[]
  const totalOf = (name: string) => reports.find((report) => report.file === name)!.total
  expect(totalOf('ada.txt')).toBeGreaterThan(totalOf('thin.md'))
  const again = JSON.parse((await shortlist('score', 'ada.txt', '--json')).out)
  expect(again.total).toBe(totalOf('ada.txt'))
})

test('score against a posting, and the report as a file', async () => {
  const ran = await shortlist('score', 'ada.txt', '--posting', 'posting.txt', '--report', 'report.pdf', '--json')
  expect(ran.code).toBe(0)
  expect(JSON.parse(ran.out).keywords.found.map((k: { term: string }) => k.term)).toContain('Kubernetes')
  expect(readFileSync(join(folder, 'report.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  await shortlist('score', 'ada.txt', '--report', 'report.html')
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('Ada Quintero')
})

test('match: requirement by requirement', async () => {
  const { code, out } = await shortlist('match', 'ada.txt', 'posting.txt', '--json')
  expect(code).toBe(0)
  const { match } = JSON.parse(out)
  expect(match.requirements.find((r: { skillId: string }) => r.skillId === 'kubernetes').status).toBe('found')
})

test('tailor: changes with reasons, nothing unsupported, a PDF that reads back', async () => {
  const { code, out } = await shortlist(
    'tailor',
    'ada.txt',
    'posting.txt',
    '--level',
    'balanced',
    '--out',
    'tailored.pdf',
    '--json',
  )
  expect(code).toBe(0)
  const { changes, truth, score } = JSON.parse(out)
  expect(score.before).toBeGreaterThan(0)
  expect(score.after >= score.before || score.falls.length > 0).toBe(true)
  expect(changes.length).toBeGreaterThan(0)
  for (const change of changes) expect(change.why).not.toBe('')
  expect(truth.unsupported).toBe(0)
  expect(JSON.parse((await shortlist('score', 'tailored.pdf', '--json')).out).total).toBeGreaterThan(0)
})

test('letter: the ending tells the format', async () => {
  for (const [file, start] of [
    ['letter.pdf', '%PDF-'],
    ['letter.docx', 'PK'],
    ['letter.txt', 'Dear '],
  ] as const) {
    const { code } = await shortlist('letter', 'ada.txt', 'posting.txt', '--template', 'folio', '-o', file)
    expect(code, file).toBe(0)
    expect(readFileSync(join(folder, file)).subarray(0, start.length).toString(), file).toBe(start)
  }
})

test('letter: from facts only', async () => {
  const { code, out } = await shortlist('letter', 'ada.txt', 'posting.txt', '--to', 'Kim Larsen')
  expect(code).toBe(0)
  expect(out).toContain('Dear Kim Larsen')
  expect(out).toContain('Ada Quintero')
})

test('render: every format, and standard output for pipes', async () => {
  for (const format of ['pdf', 'docx', 'txt', 'md', 'json', 'tex', 'svg'])
    expect(await shortlist('render', 'ada.txt', '--out', `ada-out.${format}`), format).toMatchObject({ code: 0 })
  const piped = await shortlist('convert', 'ada.txt', '--format', 'json', '--out', '-')
  expect(JSON.parse(piped.out).basics.name).toBe('Ada Quintero')
})

test('screen: ranks a folder and writes CSV', async () => {
  const { code, out } = await shortlist('screen', 'posting.txt', 'ada.txt', 'thin.md', '--csv', 'ranking.csv', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out).ranking.map((row: { file: string }) => row.file)).toEqual(['ada.txt', 'thin.md'])
  expect(readFileSync(join(folder, 'ranking.csv'), 'utf8').split('\r\n')).toHaveLength(4)
})

test('doctor: says what is there', async () => {
  const { out, err } = await shortlist('doctor', '--json')
  expect(err).toBe('')
  const { checks } = JSON.parse(out) as { checks: { name: string; state: string }[] }
  expect(checks.map((check) => check.name)).toEqual(['Node', 'Settings', 'Database', 'Files', 'Mail', 'TeX', 'Fonts'])
  expect(checks.slice(0, 4).map((check) => check.state)).toEqual(['ok', 'ok', 'ok', 'ok'])
})

test('wrong use ends with 2 and a sentence; a bad file with 1, the others are done', async () => {
  expect(await shortlist('score', 'nothing.pdf')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('There is no file "nothing.pdf"'),
  })
  expect((await shortlist('nonsense')).code).toBe(2)
  expect(await shortlist('tailor', 'ada.txt', 'posting.txt', '--level', 'wild')).toMatchObject({
    code: 2,
    err: expect.stringContaining('conservative'),
  })
  // Which file of a folder is meant was once taken to be the first.
  expect(await shortlist('tailor', '.', 'posting.txt')).toMatchObject({
    code: 2,
    err: expect.stringContaining('Name one of them'),
  })
  writeFileSync(join(folder, 'broken.pdf'), '%PDF-1.7 nothing follows')
  const ran = await shortlist('score', 'ada.txt', 'broken.pdf', '--json')
  expect(ran.code).toBe(1)
  expect(ran.err).toContain('broken.pdf')
  expect(ran.err).not.toContain('at ')
  expect(JSON.parse(ran.out).total).toBeGreaterThan(0)
})
