import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPosting } from '../reading/read-posting.ts'
import { findAgeFlags } from './find-age-flags.ts'
import { findFlags, weights } from './find-flags.ts'
import { phrases } from './phrases.ts'

const facts = { company: 'Northwind Ledger', spans: {} }
const kinds = (text: string, more: object = {}) => findFlags(text, { ...facts, ...more }).map(({ kind }) => kind)

describe('what deserves a second look', () => {
  it.each([
    ['A refundable registration fee of $50 is required before you start.', 'fee'],
    ['Candidates must pay a training fee upfront.', 'fee'],
    ['You will need to purchase equipment and the starter kit for $200 in advance.', 'fee'],
    ['You will process payments through your personal bank account and keep 5 %.', 'fee'],
    ['We pay you by gift cards at first.', 'fee'],
    ['To apply, send your bank account details and a selfie.', 'documents'],
    ['Please email a copy of your passport with the application.', 'documents'],
    ['Interested? Contact our HR manager on WhatsApp: +351 555 0199.', 'messenger'],
    ['The interview takes place on Telegram.', 'messenger'],
    ['Write to t.me/northwind_hr', 'messenger'],
    ['No interview required, start tomorrow.', 'urgency'],
    ['Guaranteed income and only 3 spots left!', 'urgency'],
    ['Earn $800 per week from home with your phone.', 'easy_money'],
    ['Unlimited earning potential, be your own boss.', 'easy_money'],
    ['The first two weeks are an unpaid trial.', 'unpaid'],
    ['This is a commission-only position.', 'unpaid'],
    ['Send a free sample design with your application.', 'unpaid'],
    ['Questions? hr.office2231@gmail.com', 'free_mail'],
    ['We offer a competitive salary and a nice office.', 'vague_pay'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toContain(kind)
  })

  it.each([
    'We never ask candidates for a registration fee or any payment.',
    'The application fee for your licence ($50) is paid by us; there is no registration fee.',
    'Beware of fraud: we do not contact candidates by WhatsApp or ask for bank details.',
    'You build our WhatsApp integration for customers and keep its API stable.',
    'You answer customers on WhatsApp and Telegram.',
    'Employees enjoy gift cards as rewards.',
    'Unpaid leave is possible after a year. Breaks of 30 minutes are unpaid breaks.',
    'Competitive salary: €50,000 a year.',
    'Applications from free mail such as recruiter@gmail.com are fraud.',
    'We are urgently hiring. Immediate start possible.',
    'We provide a laptop, software and training. You will complete a training in your first month.',
    'Experience with payment processing, deposits and bank accounts.',
    'After the offer, provide your bank details to payroll.',
  ])('is silent on: %s', (text) => {
    expect(kinds(text)).toEqual([])
  })

  it.each([
    ['Write to jobs@northwindledger-careers.com', 'https://northwindledger.com/jobs/7', ['lookalike']],
    ['Apply at https://n0rthwindledger.com/jobs/7', 'https://northwindledger.com/jobs/7', ['lookalike']],
    ['Our site is www.northwindledger.com. Send your CV to hr@northwindlegder.com', undefined, ['lookalike']],
    ['Send your CV to sam@brightstaff.example', undefined, ['other_domain']],
    ['Send your CV to sam@brightstaff.example', 'https://northwindledger.com/jobs/7', ['other_domain']],
    ['Write to jobs@careers.northwindledger.com', 'https://northwindledger.com/jobs/7', []],
    ['Write to jobs@northwindledger.co.uk or jobs@northwind.example', 'https://northwindledger.com/jobs/7', []],
    ['Write to jobs@nwl.example or hr@nl.example', 'https://boards.greenhouse.io/x/jobs/7', ['other_domain']],
    ['See https://www.linkedin.com/company/x and https://jobs.lever.co/x', 'https://northwindledger.com/jobs/7', []],
    ['Ask at https://partner.example/benefits', 'https://northwindledger.com/jobs/7', []],
    ['Mails from hr@northwindledger-jobs.com are a scam', 'https://northwindledger.com/jobs/7', []],
  ])('holds addresses against the employer’s own: %s (from %s)', (text, applyUrl, expected) => {
    expect(kinds(text, applyUrl ? { applyUrl } : {})).toEqual(expected)
  })

  it('marks the address it speaks of, and says nothing where no employer is named', () => {
    const text = 'Questions go to sam@brightstaff.example.'
    const [flag] = findFlags(text, facts)
    expect(text.slice(flag!.span.start, flag!.span.end)).toBe('sam@brightstaff.example')
    expect(findFlags(text, { spans: {} })).toEqual([])
  })

  it('says nothing of pay where a figure is given, and of a band only when it is wide', () => {
    const text = 'Competitive salary.'
    expect(kinds(text, { salary: { min: 50_000, max: 70_000, period: 'year' } })).toEqual([])
    expect(kinds(text, { salary: { min: 40_000, max: 140_000, period: 'year' } })).toEqual(['wide_pay'])
  })

  it('takes a small firm’s own free address for what it is', () => {
    expect(kinds('northwind.ledger@gmail.com')).toEqual([])
    expect(findFlags('office@gmail.com', { spans: {} })).toEqual([])
  })

  it('puts the gravest first, each kind once', () => {
    const text =
      'Competitive salary. Contact us on Telegram. A training fee of $20 is required. A training fee of $30 is required.'
    expect(kinds(text)).toEqual(['fee', 'messenger', 'vague_pay'])
  })

  it('marks what it says, whatever the text, and never twice the same kind', () => {
    const scraps = fc.constantFrom(
      'unpaid trial',
      '\n',
      ' ',
      'WhatsApp',
      'contact us on',
      'never',
      'training fee of $5 is required',
      'é',
      '. ',
      '💶',
      'competitive pay',
      'x@gmail.com',
      'a@northwindledger-jobs.com',
      'www.northwindledger.com',
      '$',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(scraps, { maxLength: 40 }).map((all) => all.join(' ')),
        ),
        (text) => {
          const flags = findFlags(text, facts)
          for (const { span, quote } of flags) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeLessThanOrEqual(text.length)
            expect(text.slice(span.start, span.end).replace(/\s+/g, ' ').trim().slice(0, 140)).toBe(quote)
          }
          expect(new Set(flags.map(({ kind }) => kind)).size).toBe(flags.length)
          expect(findFlags(text, facts)).toEqual(flags)
        },
      ),
    )
  })

  it('takes no long time over a long line of almost fitting words', () => {
    const text = 'send contact you must pay earn $5 per week candidates must provide '.repeat(700)
    const started = performance.now()
    findFlags(text, facts)
    // A search that starts over at every word would take minutes.
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('has a phrase for every kind that is read from words', () => {
    const read = new Set(phrases.map(({ kind }) => kind))
    for (const kind of ['fee', 'documents', 'messenger', 'easy_money', 'unpaid', 'urgency'] as const) {
      expect(read).toContain(kind)
      expect(weights[kind]).toBeGreaterThan(1)
    }
  })
})

describe('what time tells', () => {
  const now = new Date('2026-11-21T12:00:00Z')
  it.each([
    [{ postedAt: '2026-11-01' }, []],
    [{ postedAt: '2026-08-01' }, ['old']],
    [{ expiresAt: '2026-11-20' }, ['closed']],
    [{ expiresAt: '2026-11-21' }, []],
    [{ postedAt: '2026-08-01', expiresAt: '2026-11-20' }, ['closed']],
    [{ postedAt: 'soon' }, []],
  ])('%j gives %j', (dates, expected) => {
    expect(findAgeFlags({ ...dates, spans: {} }, now).map(({ kind }) => kind)).toEqual(expected)
  })
})

const jobs = join(import.meta.dirname, '../../../../../shared/data/jobs/jsearch_postings.jsonl.gz')

describe.skipIf(!existsSync(jobs))('real postings (skipped where the collection is not beside the checkout)', () => {
  it('raise no alarm of weight 2 or 3', () => {
    const rows = gunzipSync(readFileSync(jobs)).toString().trim().split('\n')
    const alarms = rows.flatMap((row) => {
      const { title, employer, description } = JSON.parse(row)
      const { facts } = readPosting({ text: [title, employer, description].filter(Boolean).join('\n\n') })
      return facts.flags.filter(({ kind }) => weights[kind] > 1).map(({ kind, quote }) => `${kind}: ${quote}`)
    })
    expect(rows.length).toBeGreaterThan(150)
    expect(alarms).toEqual([])
  })
})
