import { describe, expect, test } from 'vitest'
import { wordsOf } from '../words/lists.ts'
import { findEvidence } from './find-evidence.ts'
import { judgeSegments } from './judge-segments.ts'
import type { Segment } from './segment.ts'
import { splitTokens } from './tokens.ts'

function judged(
  text: string,
  { language = 'en', section = 'experience', bullet = true } = {},
): { segment: Segment; evidence: ReturnType<typeof findEvidence> } {
  const segment: Segment = {
    start: 0,
    end: text.length,
    text,
    section,
    bullet,
    tokens: splitTokens(text),
    kind: 'entry',
    faults: 0,
  }
  judgeSegments([segment], wordsOf(language))
  return { segment, evidence: findEvidence([segment], wordsOf(language)) }
}

describe('what is a statement', () => {
  test.each([
    ['Cut costs by 30 %', 'statement'],
    ['Built the onboarding API used by 40 partner banks.', 'statement'],
    ['Successfully led a team of five through the move.', 'statement'],
    ['Reduced AWS spend 30% via rightsizing', 'statement'],
    ['Python Java Docker Kubernetes AWS Terraform SQL Excel Tableau SAP', 'dump'],
    ['Achieved Accelerated Built Created Delivered Designed Developed 20% 30%', 'dump'],
    ['leadership leadership and leadership with leadership for leadership in leadership', 'dump'],
    ['of the by and to Led the in built a of with for partner', 'dump'],
    ['Tools: Python, SQL, Airflow, dbt, Spark', 'list'],
    ['Keywords: Python, SQL, Airflow, dbt, Spark', 'dump'],
    ['You will lead a team of ten people and improve our processes.', 'talk'],
    ['Developed backend website application with Spring Boot', 'statement'],
    ['2019 – 2021 Software engineer, Harbour Labs', 'entry'],
  ])('%s → %s', (text, kind) => expect(judged(text).segment.kind).toBe(kind))

  test('a copy under another verb and other figures counts once', () => {
    const texts = [
      'Led the migration of the billing system for 40 banks.',
      'Drove the migration of the billing system for 90 banks.',
    ]
    const segments = texts.map(
      (text, i): Segment => ({
        start: i * 100,
        end: i * 100 + text.length,
        text,
        section: 'experience',
        bullet: true,
        tokens: splitTokens(text),
        kind: 'entry',
        faults: 0,
      }),
    )
    judgeSegments(segments, wordsOf('en'))
    expect(segments.map(({ kind }) => kind).sort()).toEqual(['copy', 'statement'])
  })
})

describe('action verbs open a statement', () => {
  test.each([
    ['en', 'Led a team of five engineers.', 'lead'],
    ['en', 'Leading the move of the unit into a new building.', 'lead'],
    ['en', 'I organised a workshop for 40 customers.', 'organize'],
    ['en', 'Quickly rebuilt the reporting for the board.', 'rebuild'],
    ['de', 'Leitung von sechs Projekten mit einem Budget von 9 Mio. €', 'leiten'],
    ['de', 'Ein Team von acht Ingenieuren an zwei Standorten geleitet', 'leiten'],
    ['fr', 'Piloté la migration de 40 magasins vers le nouveau système', 'piloter'],
    ['es', 'Reduje el coste por cliente de 18 € a 11 €', 'reducir'],
    ['pt', 'Liderei uma equipa de seis pessoas em dois países', 'liderar'],
    ['nl', 'Verlaagde de kosten van het magazijn met 20 %', 'verlagen'],
    ['it', 'Gestito un gruppo di otto persone in due sedi', 'gestire'],
  ])('%s: %s', (language, text, lemma) =>
    expect(judged(text, { language }).evidence.verbs.map(({ text: verb }) => verb)).toEqual([lemma]),
  )

  test.each([
    'Responsible for the phones and the post.',
    'The team built a new reporting tool for the board.',
    'Python built Docker led AWS created',
  ])('none in “%s”', (text) => expect(judged(text).evidence.verbs).toEqual([]))
})

describe('figures', () => {
  test.each([
    ['Closed $3.8 million of new revenue against a quota.', ['$3.8 million']],
    ['Cut the wait for an answer by 38 %.', ['38 %']],
    ['Doubled throughput to 10x of the old system.', ['10x']],
    ['Handled 12,000 requests a minute on two servers.', ['12,000 requests', 'two servers']],
    ['Shortened the release from two days to 25 minutes.', ['two days', '25 minutes']],
    ['Trained twelve nurses in ventilator care.', ['twelve nurses']],
    ['Saved €180,000 a year by measuring use.', ['€180,000 a year']],
    ['Integrated 40 partner banks in one quarter.', ['40 partner banks']],
    ['Joined the team in 2019 and moved it to the cloud.', []],
    ['Improved the process in room 12 of the building.', []],
    ['Migrated the Windows 10 machines of the office.', []],
    ['Trained the new staff of 48 bakeries in hygiene.', ['48 bakeries']],
  ])('%s', (text, expected) => expect(judged(text).evidence.metrics.map(({ text: found }) => found)).toEqual(expected))

  test('a row of figures counts three times at most', () => {
    const { evidence } = judged(
      'Improved sales by 10 %, 20 %, 30 %, 40 % and 50 % in the shops of the north, south and west region.',
    )
    expect(evidence.metrics.length).toBe(3)
  })
  test('figures without a deed do not count', () => {
    expect(judged('The office has 40 people and 12 rooms.').evidence.metrics).toEqual([])
  })
})
