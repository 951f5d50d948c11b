import { describe, expect, test } from 'vitest'
import { readPosting } from '../read-posting.ts'
import { findJobPostings } from './find-json-ld.ts'
import { htmlToText } from './html-to-text.ts'

const body = `<p>Harbourline Foods cooks for schools.</p><h3>Responsibilities</h3><ul><li>Plan menus for 400 children</li><li>Keep HACCP records</li></ul>
<h3>Requirements</h3><ul><li>3+ years of experience as a cook</li><li>ServSafe certification</li><li>Spanish is a plus</li></ul>`
const escapeHtml = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const node = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Kitchen Manager &amp; Cook',
  hiringOrganization: { '@type': 'Organization', name: 'Harbourline Foods' },
  jobLocation: [
    { '@type': 'Place', address: { addressLocality: 'Austin', addressRegion: 'TX', addressCountry: 'US' } },
  ],
  employmentType: ['FULL_TIME'],
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'USD',
    value: { minValue: 52000, maxValue: 61000, unitText: 'YEAR' },
  },
  datePosted: '2026-03-09T10:00:00Z',
  validThrough: '2026-04-30',
  description: body,
}
const page = (json: string) =>
  `<!doctype html><html><head><title>Jobs</title><script type="application/ld+json">${json}</script></head><body><nav>Home Jobs Excel</nav></body></html>`

describe('schema.org JobPosting', () => {
  const expected = {
    title: 'Kitchen Manager & Cook',
    company: 'Harbourline Foods',
    locations: [{ text: 'Austin, TX, US', city: 'Austin', region: 'TX', countryCode: 'US' }],
    employmentType: 'full_time',
    salary: { min: 52000, max: 61000, currency: 'USD', period: 'year' },
    postedAt: '2026-03-09',
    expiresAt: '2026-04-30',
    years: { min: 3 },
  }
  test.each([
    ['as it should be', JSON.stringify(node)],
    ['in a graph', JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, node] })],
    ['as main entity', JSON.stringify({ '@type': 'WebPage', mainEntity: node })],
    ['in a list', JSON.stringify({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: node }] })],
    ['with several types', JSON.stringify([{ ...node, '@type': ['Thing', 'https://schema.org/JobPosting'] }])],
    ['with an escaped description', JSON.stringify({ ...node, description: escapeHtml(body) })],
    ['with a description escaped twice', JSON.stringify({ ...node, description: escapeHtml(escapeHtml(body)) })],
    ['in CDATA', `//<![CDATA[\n${JSON.stringify(node)}\n//]]>`],
    ['with a trailing comma', JSON.stringify(node).replace(/}$/, ',}')],
    ['with raw line breaks in strings', JSON.stringify(node).replace('cooks for', 'cooks\nfor')],
    [
      'with amounts as text',
      JSON.stringify({
        ...node,
        baseSalary: { currency: 'usd', value: { minValue: '52,000', maxValue: '61,000.00', unitText: 'Yearly' } },
      }),
    ],
  ])('%s', (_name, json) => {
    const { facts, text } = readPosting({ html: page(json), url: 'https://jobs.lever.co/harbourline/1' })
    expect(facts).toMatchObject({ ...expected, ats: 'lever', applyType: 'ats_external' })
    for (const [pointer, span] of Object.entries(facts.spans))
      expect(text.slice(span.start, span.end), pointer).not.toBe('')
    expect(text.slice(facts.spans['/company']?.start, facts.spans['/company']?.end)).toBe('Harbourline Foods')
    expect(text.slice(facts.spans['/postedAt']?.start, facts.spans['/postedAt']?.end)).toBe('Posted 2026-03-09')
    const asked = facts.requirements.map((one) => `${one.importance} ${one.skillId ?? one.kind}`)
    expect(asked).toContain('required servsafe')
    expect(asked).toContain('preferred spanish')
    expect(facts.responsibilities.length).toBe(2)
  })
  test('rubbish is passed over', () => {
    expect(findJobPostings(page('{"@type": "JobPosting", '))).toEqual([])
    expect(findJobPostings(page('null'))).toEqual([])
    expect(findJobPostings(page('{"@type":"Organization"}'))).toEqual([])
  })
  test('a job done from anywhere', () => {
    const { facts } = readPosting({ html: page(JSON.stringify({ ...node, jobLocationType: 'TELECOMMUTE' })) })
    expect(facts.remoteKind).toBe('remote')
  })
})

describe('pages without data', () => {
  const article = `<h1>Kitchen Manager</h1>${body}`
  test.each([
    [
      'LinkedIn',
      `<div class="show-more-less-html__markup">${body}</div><h1 class="top-card-layout__title">Kitchen Manager</h1>`,
    ],
    [
      'Indeed',
      `<h1 class="jobsearch-JobInfoHeader-title">Kitchen Manager</h1><div id="jobDescriptionText">${body}</div>`,
    ],
    [
      'Workday',
      `<h2 data-automation-id="jobPostingHeader">Kitchen Manager</h2><div data-automation-id="jobPostingDescription">${body}</div>`,
    ],
    ['an unknown site', `<main><article>${article}</article></main>`],
  ])('%s', (_name, inner) => {
    const html = `<html><head><title>Kitchen Manager - Harbourline | Careers</title></head><body><nav><a>Blog about Kubernetes</a></nav>${inner}<aside>Similar jobs: Java Developer, SAP Consultant</aside></body></html>`
    const { facts } = readPosting({ html })
    expect(facts.title).toBe('Kitchen Manager')
    expect(facts.years).toEqual({ min: 3 })
    expect(facts.requirements.map((one) => one.skillId)).toContain('servsafe')
    expect(facts.keywords.map((one) => one.skillId)).not.toContain('kubernetes')
  })
})

describe('htmlToText', () => {
  test('one line a block, bullets, headings known', () => {
    const { text, headings } = htmlToText(
      '<h2>Tasks</h2><ul><li>Cook</li><li>- Clean</li></ul><p><b>You have</b></p><p>A <b>bold</b> word<br>and more</p><script>x</script>',
    )
    expect(text).toBe('Tasks\n\n• Cook\n• Clean\n\nYou have\n\nA bold word\nand more')
    expect(headings.map((at) => text.slice(at).split('\n')[0])).toEqual(['Tasks', 'You have'])
  })
  test('broken markup does not throw', () => {
    expect(htmlToText('<div><p>a<li>b</div></p></ul>&nbsp;&amp;<').text).toContain('a')
  })
})
