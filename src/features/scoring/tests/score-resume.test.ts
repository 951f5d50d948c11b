import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyProfile, SourceDocument } from '#features/profiles/contract.ts'
import { compareScores } from '../compare-scores.ts'
import { compareWeights } from '../compare-weights.ts'
import { PresetId, presets } from '../presets.ts'
import { ScoreReport } from '../score-report.ts'
import { scoreResume } from '../score-resume.ts'
import { sumWeights, weightSets } from '../weights.ts'
import { bulletLines, dropLine, dropWord, people, shuffleSections, swapPerson, widenGap } from './change-sample.ts'
import { honestSamples, shortSamples, strongSamples } from './samples/all.ts'
import { games, randomFrom } from './samples/game-sample.ts'
import { readSample } from './samples/read-sample.ts'
import { software } from './samples/software.ts'
import { weak } from './samples/weak.ts'

const exact = (source: string): number => scoreResume(readSample(source)).exact
const honest = Object.entries(honestSamples)

describe('honest résumés', () => {
  test.each(Object.entries(strongSamples))('%s is strong', (_, source) => expect(exact(source)).toBeGreaterThan(85))
  test.each(Object.entries(shortSamples))('%s is short and good', (_, source) =>
    expect(exact(source)).toBeGreaterThan(75),
  )
  test('a summary may quote the strongest line; two lines said again cost', () => {
    const quote = (count: number) => {
      const lines = software
        .split('\n')
        .filter((line) => line.startsWith('- '))
        .slice(0, count)
      return exact(software.replace('and no heroes.', `and no heroes. ${lines.map((line) => line.slice(2)).join(' ')}`))
    }
    expect(quote(1)).toBeGreaterThan(exact(software) - 0.1)
    expect(quote(4)).toBeLessThan(quote(1))
  })
  test('duties in place of deeds score clearly less', () => {
    expect(exact(weak)).toBeLessThan(65)
    expect(exact(weak)).toBeGreaterThan(45)
  })
})

describe.each(games.map((game) => [game.name, game] as const))('gaming by %s', (_, game) => {
  test.each([...honest, ['weak', weak] as const])('does not beat the honest %s', (_name, source) => {
    const gamed = scoreResume(game.play(source)).exact
    expect(gamed).toBeLessThan(exact(source))
    // The one bullet may hold real terms of the role, which count once.
    if (game.kind === 'replace') expect(gamed).toBeLessThan(55)
  })
})

describe('properties', () => {
  test('the same input gives the same report', () => {
    for (const [, source] of honest) expect(scoreResume(readSample(source))).toEqual(scoreResume(readSample(source)))
  })

  test('the order of sections does not matter', () => {
    for (const [, source] of honest) {
      for (let seed = 0; seed < 6; seed++)
        expect(exact(shuffleSections(source, randomFrom(seed)))).toBeCloseTo(exact(source), 6)
    }
  })

  test('a pause in the career moves nothing', () => {
    for (const [, source] of honest) {
      for (const years of [2, 7]) expect(exact(widenGap(source, years))).toBeCloseTo(exact(source), 6)
    }
  })

  test('another name, town or school moves nothing', () => {
    for (const [, source] of honest) {
      const scores = people.map((person) => exact(swapPerson(source, person)))
      for (const score of scores) expect(Math.abs(score - scores[0]!)).toBeLessThan(0.35)
    }
  })

  test('one bullet or one word less moves the total by a few points at most', () => {
    for (const [, source] of honest) {
      const whole = exact(source)
      for (const line of bulletLines(source)) expect(Math.abs(exact(dropLine(source, line)) - whole)).toBeLessThan(5)
      for (let word = 0; word < 200; word += 7) expect(Math.abs(exact(dropWord(source, word)) - whole)).toBeLessThan(3)
    }
  })

  test('a true bullet more never costs a point while there is room', () => {
    for (const [, source] of honest.filter(([name]) => name !== 'german' && name !== 'spanish')) {
      const more = source.replace(
        /\n- /,
        '\n- Streamlined ordering with a shared calendar, which saved nine colleagues four hours a week.\n- ',
      )
      expect(exact(more)).toBeGreaterThanOrEqual(exact(source) - 1e-9)
    }
  })

  test('every span lies inside the text', () => {
    for (const [, source] of honest) {
      const sample = readSample(source)
      const report = scoreResume({ ...sample, targetRole: 'Backend engineer' })
      const spans = [
        ...report.findings.flatMap((finding) => finding.spans),
        ...report.keywords.found.flatMap((keyword) => keyword.spans),
        ...report.parts.flatMap(({ rules }) => rules.flatMap(({ items = [] }) => items.flatMap((item) => item.spans))),
      ]
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(sample.document.text.length)
      }
    }
  })

  test('any text whatever gives a report of the promised shape', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 600 }),
        fc.constantFrom('pdf', 'docx', 'txt', 'md'),
        (text, format) => {
          const document = SourceDocument.parse({ format, text, pages: [], lines: [] })
          const report = scoreResume({ document, profile: emptyProfile() })
          expect(ScoreReport.safeParse(report).error).toBeUndefined()
        },
      ),
      { numRuns: 200 },
    )
  })

  test('an empty résumé earns what its file type earns, and nothing else', () => {
    const document = SourceDocument.parse({ format: 'pdf', text: '', pages: [], lines: [] })
    const report = scoreResume({ document, profile: emptyProfile() })
    expect(report.parts.filter(({ score }) => score > 0).map(({ part }) => part)).toEqual(['compatibility'])
    expect(report.total).toBe(11)
  })
})

describe('keywords', () => {
  const score = (keywords: { term: string; weight?: number; aliases?: string[] }[]) =>
    scoreResume({ ...readSample(software), keywords })

  test('found ones are named with their place, missing ones by weight', () => {
    const { keywords, findings } = score([
      { term: 'PostgreSQL' },
      { term: 'Scala', weight: 0.5 },
      { term: 'Rust', weight: 2 },
    ])
    expect(keywords.source).toBe('posting')
    expect(keywords.found.map(({ term, where }) => [term, where])).toEqual([['PostgreSQL', 'work']])
    expect(keywords.missing).toEqual([
      { term: 'Rust', weight: 2 },
      { term: 'Scala', weight: 0.5 },
    ])
    expect(findings.filter(({ code }) => code === 'keyword-missing').map(({ title }) => title)).toEqual([
      'The posting asks for Rust',
      'The posting asks for Scala',
    ])
  })
  test('two letters are found as written, not inside other words', () => {
    const { keywords } = score([{ term: 'Go' }, { term: 'R' }, { term: 'C#' }])
    expect(keywords.found.map(({ term }) => term)).toEqual(['Go'])
  })
  test('aliases count, phrases must stand together', () => {
    const { keywords } = score([{ term: 'K8s', aliases: ['Kubernetes'] }, { term: 'settlement runbook' }])
    expect(keywords.found.map(({ term }) => term)).toEqual(['K8s'])
  })
  test('the list comes from the posting, else the role, else the preset, else the common one', () => {
    const sample = readSample(software)
    expect(scoreResume({ ...sample, targetRole: 'Senior Backend Developer', preset: 'data' }).keywords).toMatchObject({
      source: 'role',
      role: 'Backend engineer',
    })
    expect(scoreResume({ ...sample, preset: 'data' }).keywords.source).toBe('preset')
    expect(scoreResume({ ...sample, targetRole: 'Wizard of things' }).keywords.source).toBe('guess')
  })
})

describe('points', () => {
  test('are what a second scoring without the deduction wins', () => {
    const before = scoreResume(readSample(software))
    const finding = before.findings.find(({ code }) => code === 'file-type')!
    const after = scoreResume(readSample(software, { format: 'docx' }))
    expect(finding.points).toBeCloseTo(after.exact - before.exact, 1)
  })
  test('of a missing keyword are won when it appears', () => {
    const keywords = [{ term: 'Go' }, { term: 'Erlang' }, { term: 'Kafka' }]
    const before = scoreResume({ ...readSample(software), keywords })
    const with_ = software.replace('through services written in Go', 'through services written in Erlang, Go')
    const after = scoreResume({ ...readSample(with_), keywords })
    expect(before.findings.find(({ id }) => id === 'keyword-missing:erlang')!.points).toBeCloseTo(
      after.exact - before.exact,
      0,
    )
  })
})

describe('presets and weights', () => {
  test('each preset has its own sections, keywords and weights that add up to 1', () => {
    expect(presets.map(({ id }) => id).sort()).toEqual([...PresetId.options].sort())
    expect(presets.length).toBeGreaterThanOrEqual(8)
    for (const { id, weights, keywords, sections } of presets) {
      if (weights) expect(sumWeights(weights), id).toBeCloseTo(1, 9)
      if (id !== 'general') expect(keywords.length, id).toBeGreaterThanOrEqual(12)
      expect(sections.length).toBeGreaterThanOrEqual(5)
    }
  })
  test('a preset changes what is expected and says so', () => {
    const sample = readSample(software)
    const academic = scoreResume({ ...sample, preset: 'academic' })
    expect(academic.findings.some(({ id }) => id === 'section-missing:publications')).toBe(true)
    expect(academic.weightsVersion).toBe('2026-11/academic')
    expect(scoreResume(sample).weightsVersion).toBe('2026-11')
  })
  test('two weight sets side by side differ by their weights alone', () => {
    const sample = readSample(weak)
    const [a, b] = weightSets as [(typeof weightSets)[number], (typeof weightSets)[number]]
    const compared = compareWeights(sample, a, b)
    expect(compared.a.exact).toBe(scoreResume({ ...sample, weights: a }).exact)
    expect(compared.b.exact).toBe(scoreResume({ ...sample, weights: b }).exact)
    expect(compared.parts.reduce((sum, { change }) => sum + change, 0)).toBeCloseTo(compared.change, 9)
  })
})

test('two reports say what was won and which findings are gone', () => {
  const before = scoreResume(readSample(weak))
  const after = scoreResume(
    readSample(
      weak.replace('Responsible for the till.', 'Balanced the till every night for three years without a difference.'),
    ),
  )
  const change = compareScores(before, after)
  expect(change.change).toBeGreaterThan(0)
  expect(change.change).toBeCloseTo(
    change.parts.reduce((sum, part) => sum + part.change, 0),
    9,
  )
  expect(change.findings.gone.map(({ id }) => id)).toContain('weak-phrase:responsible-for-the-till')
  expect(change.sameMeasure).toBe(true)
})
