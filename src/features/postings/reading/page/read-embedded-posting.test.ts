import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPosting } from '../read-posting.ts'
import { findEmbeddedJson } from './find-embedded-json.ts'
import { readEmbeddedPosting } from './read-embedded-posting.ts'
import { readScripts } from './read-scripts.ts'

const description =
  '<p>Harbourline Foods cooks for schools in three cities and looks for somebody who keeps the kitchen calm.</p><h3>Responsibilities</h3><ul><li>Plan menus for 400 children</li><li>Keep HACCP records and train new cooks</li></ul><h3>Requirements</h3><ul><li>3+ years of experience as a cook</li><li>ServSafe certification</li></ul>'
const job = {
  id: 'kitchen-4711',
  title: 'Kitchen Manager',
  company: { name: 'Harbourline Foods' },
  locations: [{ city: 'Austin', state: 'TX', country: 'US' }],
  employmentType: 'FULL_TIME',
  salary: { min: 52_000, max: 61_000, currency: 'usd', interval: 'year' },
  publishedAt: '2026-03-09T10:00:00Z',
  workplaceType: 'on-site',
  description,
}
const other = { ...job, id: 'porter-4712', title: 'Kitchen Porter' }
const shell = '<body><div id="root"></div><noscript>Turn scripts on.</noscript></body>'
const next = (data: object, head = '') =>
  `<!doctype html><html><head>${head}</head>${shell}<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data).replaceAll('</', '<\\/')}</script></html>`
const expected = {
  title: 'Kitchen Manager',
  company: 'Harbourline Foods',
  employmentType: 'full_time',
  remoteKind: 'onsite',
  salary: { min: 52_000, max: 61_000, currency: 'USD', period: 'year' },
  postedAt: '2026-03-09',
  years: { min: 3 },
}

describe('a posting in the data of an app', () => {
  test.each([
    ['__NEXT_DATA__', next({ props: { pageProps: { job } } })],
    [
      'an assigned state',
      `<html>${shell}<script>window.__INITIAL_STATE__ = ${JSON.stringify({ job: { current: job } })};\nrun();</script></html>`,
    ],
    ['a store in brackets', `<html>${shell}<script>window["__STATE__"]=${JSON.stringify([job])}</script></html>`],
    [
      'an escaped description',
      next({ job: { ...job, description: description.replaceAll('<', '&lt;').replaceAll('>', '&gt;') } }),
    ],
    ['requirements beside the description', next({ job: { ...job, requirements: ['Spanish is a plus'] } })],
  ])('%s', (_name, html) => {
    const { facts, text } = readPosting({ html, url: 'https://jobs.harbourline.example/kitchen' })
    expect(facts).toMatchObject(expected)
    expect(facts.locations[0]).toMatchObject({ city: 'Austin', countryCode: 'US' })
    expect(text).toContain('Plan menus for 400 children')
    for (const { span } of facts.requirements) expect(text.slice(span.start, span.end).trim()).not.toBe('')
  })

  test('of several, the one that heading or address names; none when nothing does', () => {
    const both = { jobs: [other, job] }
    expect(readEmbeddedPosting(next(both), 'https://x.example/jobs/kitchen-4711')?.title).toBe('Kitchen Manager')
    expect(readEmbeddedPosting(next(both, '<title>Kitchen Porter | Harbourline</title>'))?.title).toBe('Kitchen Porter')
    expect(readEmbeddedPosting(next(both))).toBeUndefined()
  })

  test('schema.org data on the same page goes first', () => {
    const ld = { '@type': 'JobPosting', title: 'Head of Kitchen', description }
    const html = next({ job }, `<script type="application/ld+json">${JSON.stringify(ld)}</script>`)
    expect(readPosting({ html }).facts.title).toBe('Head of Kitchen')
  })

  test('an article, a product and broken data are no postings', () => {
    const article = { title: 'How we cook', body: description }
    expect(readEmbeddedPosting(next({ article }))).toBeUndefined()
    expect(readEmbeddedPosting('<script type="application/json">{"title": "x", </script>')).toBeUndefined()
    expect(findEmbeddedJson('<script>window.__STATE__ = {"a": "never closed</script>')).toEqual([])
  })

  test('a page of nothing but openings is walked once', () => {
    const pages = [
      '<script type="application/json">',
      '<script type="application/ld+json">',
      '<script ',
      'window.__STATE__ = {',
      '<h1',
      '<title>',
    ]
    for (const piece of pages) expect(readEmbeddedPosting(piece.repeat(200_000))).toBeUndefined()
    expect(readScripts('<SCRIPT type = "application/json" id=a>{"a":1}</SCRIPT >', 'application/json')).toEqual([
      '{"a":1}',
    ])
  })

  test('nothing in a page is run, and no data makes it fail', () => {
    const marker = globalThis as { ranInPage?: boolean }
    const html = `<script>window.__STATE__ = {"a": (globalThis.ranInPage = true)} ${' '.repeat(300)}</script>`
    expect(readEmbeddedPosting(html)).toBeUndefined()
    expect(marker.ranInPage).toBeUndefined()
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, junk) => {
        const page = next({ value, job: { ...job, [junk]: value } as object })
        const found = readEmbeddedPosting(page)
        if (found) expect(typeof found.title).toBe('string')
      }),
      { numRuns: 100 },
    )
  })
})
