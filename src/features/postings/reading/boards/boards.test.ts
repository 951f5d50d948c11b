import { describe, expect, test } from 'vitest'
import { readAshbyBoard } from './read-ashby-board.ts'
import { readGreenhouseBoard } from './read-greenhouse-board.ts'
import { readLeverBoard } from './read-lever-board.ts'
import { readRecruiteeBoard } from './read-recruitee-board.ts'
import { readSmartRecruitersBoard } from './read-smartrecruiters-board.ts'
import { readWorkableBoard } from './read-workable-board.ts'

const html =
  '<h3>Requirements</h3><ul><li>2+ years of experience with PostgreSQL</li><li>Kubernetes is a plus</li></ul>'
const twiceEscaped = html.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const common = { title: 'Data Engineer', years: { min: 2 } }

test('Greenhouse', () => {
  const job = {
    id: 4711,
    internal_job_id: 12,
    title: 'Data Engineer',
    absolute_url: 'https://boards.greenhouse.io/quillmark/jobs/4711',
    company_name: 'Quillmark',
    location: { name: 'Hybrid - Austin, TX; Denver, CO' },
    first_published: '2026-02-03T08:00:00-05:00',
    metadata: [{ name: 'Employment Type', value: 'Full-time' }],
    content: twiceEscaped,
    pay_input_ranges: [{ min_cents: 9000000, max_cents: 12000000, currency_type: 'USD', title: 'Annual pay' }],
  }
  const found = readGreenhouseBoard({ jobs: [job, { ...job, id: 1, internal_job_id: null }], meta: { total: 2 } })
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ sourceId: '4711', url: 'https://boards.greenhouse.io/quillmark/jobs/4711' })
  expect(found[0]?.facts).toMatchObject({
    ...common,
    company: 'Quillmark',
    remoteKind: 'hybrid',
    employmentType: 'full_time',
    salary: { min: 90000, max: 120000, currency: 'USD', period: 'year' },
    postedAt: '2026-02-03',
    ats: 'greenhouse',
  })
  expect(found[0]?.facts.locations.map((place) => place.city)).toEqual(['Austin', 'Denver'])
})

test('Lever', () => {
  const [found] = readLeverBoard([
    {
      id: 'a-1',
      text: 'Data Engineer',
      hostedUrl: 'https://jobs.lever.co/quillmark/a-1',
      applyUrl: 'https://jobs.lever.co/quillmark/a-1/apply',
      createdAt: Date.UTC(2026, 1, 3),
      workplaceType: 'remote',
      categories: {
        location: 'Lisbon, Portugal',
        allLocations: ['Lisbon, Portugal', 'Porto, Portugal'],
        commitment: 'Contract',
      },
      description: '<p>We count things.</p>',
      lists: [{ text: 'Requirements', content: '<li>2+ years of experience with PostgreSQL</li>' }],
      salaryRange: { min: 50, max: 60, currency: 'EUR', interval: 'per-hour-wage' },
    },
  ])
  expect(found?.facts).toMatchObject({
    ...common,
    remoteKind: 'remote',
    employmentType: 'contract',
    postedAt: '2026-02-03',
    salary: { min: 50, max: 60, currency: 'EUR', period: 'hour' },
    applyUrl: 'https://jobs.lever.co/quillmark/a-1/apply',
  })
  expect(found?.facts.locations.map((place) => place.city)).toEqual(['Lisbon', 'Porto'])
})

test('Ashby', () => {
  const job = {
    id: 'b-2',
    title: 'Data Engineer',
    isListed: true,
    isRemote: true,
    workplaceType: 'Hybrid',
    location: 'HQ',
    address: { postalAddress: { addressLocality: 'Oslo', addressRegion: '', addressCountry: 'Norway' } },
    secondaryLocations: [{ location: 'Bergen, Norway' }],
    employmentType: 'FullTime',
    publishedAt: '2026-02-03T08:00:00.000+00:00',
    jobUrl: 'https://jobs.ashbyhq.com/quillmark/b-2',
    descriptionHtml: html,
    compensation: {
      summaryComponents: [
        { compensationType: 'EquityPercentage' },
        { compensationType: 'Salary', interval: '1 YEAR', currencyCode: 'NOK', minValue: 700000, maxValue: 850000 },
      ],
    },
  }
  const found = readAshbyBoard({ apiVersion: '1', jobs: [job, { ...job, id: 'b-3', isListed: false }] })
  expect(found).toHaveLength(1)
  expect(found[0]?.facts).toMatchObject({
    ...common,
    remoteKind: 'hybrid',
    salary: { min: 700000, max: 850000, currency: 'NOK', period: 'year' },
  })
  expect(found[0]?.facts.locations[0]).toMatchObject({ text: 'HQ', city: 'Oslo', countryCode: 'NO' })
})

test('SmartRecruiters: list without texts, one posting with', () => {
  const head = {
    id: '77',
    name: 'Data Engineer',
    company: { identifier: 'Quillmark', name: 'Quillmark plc' },
    releasedDate: '2026-02-03T08:00:00.000Z',
    location: {
      city: 'Leeds',
      region: '',
      country: 'gb',
      remote: false,
      hybrid: true,
      fullLocation: 'Leeds, United Kingdom',
    },
    typeOfEmployment: { id: 'permanent', label: 'Full-time' },
    ref: 'https://api.smartrecruiters.com/v1/companies/quillmark/postings/77',
  }
  const list = readSmartRecruitersBoard({ offset: 0, limit: 100, totalFound: 1, content: [head] })
  expect(list[0]).toMatchObject({ sourceId: '77', url: 'https://jobs.smartrecruiters.com/Quillmark/77' })
  const sections = {
    qualifications: { title: 'Qualifications', text: '<ul><li>2+ years of experience with PostgreSQL</li></ul>' },
  }
  const [one] = readSmartRecruitersBoard({ ...head, jobAd: { sections } })
  expect(one?.facts).toMatchObject({
    ...common,
    company: 'Quillmark plc',
    remoteKind: 'hybrid',
    employmentType: 'full_time',
  })
  expect(one?.facts.locations).toMatchObject([{ city: 'Leeds', countryCode: 'GB' }])
})

test('Workable folds the places of one job', () => {
  const job = {
    title: 'Data Engineer',
    shortcode: 'C3',
    url: 'https://apply.workable.com/j/C3',
    created_at: '2026-02-03',
    telecommuting: false,
    description: html,
  }
  const found = readWorkableBoard({
    name: 'Quillmark',
    jobs: [
      { ...job, locations: [{ country: 'Spain', city: 'Bilbao', region: null, hidden: false }] },
      { ...job, locations: [{ country: 'Portugal', city: 'Porto', region: null, hidden: false }] },
    ],
  })
  expect(found).toHaveLength(1)
  expect(found[0]?.facts).toMatchObject({ ...common, company: 'Quillmark', postedAt: '2026-02-03' })
  expect(found[0]?.facts.locations.map((place) => place.countryCode)).toEqual(['ES', 'PT'])
})

test('Recruitee', () => {
  const [found] = readRecruiteeBoard({
    offers: [
      {
        id: 9,
        careers_url: 'https://careers.quillmark.example/o/data-engineer',
        careers_apply_url: 'https://careers.quillmark.example/o/data-engineer/c/new',
        company_name: 'Quillmark',
        city: 'Ghent',
        country: 'Belgium',
        remote: false,
        hybrid: true,
        employment_type_code: 'parttime',
        published_at: '2026-02-03 09:41:37 UTC',
        salary: { min: '3000', max: '3600', period: 'month', currency: 'EUR' },
        translations: {
          en: {
            title: 'Data Engineer',
            description: '<p>We count.</p>',
            requirements: '<ul><li>2+ years of experience with PostgreSQL</li></ul>',
          },
        },
      },
    ],
  })
  expect(found?.facts).toMatchObject({
    ...common,
    remoteKind: 'hybrid',
    employmentType: 'part_time',
    salary: { min: 3000, max: 3600, currency: 'EUR', period: 'month' },
    applyUrl: 'https://careers.quillmark.example/o/data-engineer/c/new',
    ats: 'recruitee',
  })
})

describe('answers of another form', () => {
  const readers = {
    readGreenhouseBoard,
    readLeverBoard,
    readAshbyBoard,
    readSmartRecruitersBoard,
    readWorkableBoard,
    readRecruiteeBoard,
  }
  test.each(Object.entries(readers))('%s', (_name, read) => {
    for (const answer of [null, 'x', 7, {}, { error: 'Not found' }]) expect(() => read(answer)).toThrow(/job board/)
    expect(read([])).toEqual([])
    expect(read([{}, null, { title: 5 }])).toEqual([])
  })
})
