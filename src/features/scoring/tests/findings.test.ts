import { describe, expect, test } from 'vitest'
import { Profile, SourceDocument } from '#features/profiles/contract.ts'
import { faultOfLink } from '../findings/contact-findings.ts'
import { nearestSkill } from '../findings/nearest-skill.ts'
import { machineView } from '../machine-view.ts'
import { styleOfDate } from '../measure/date-style.ts'
import { countSyllables } from '../measure/reading-ease.ts'
import { scoreResume } from '../score-resume.ts'
import { readSample, type Sample } from './samples/read-sample.ts'
import { software } from './samples/software.ts'
import { weak } from './samples/weak.ts'

const codes = (sample: Sample, now?: Date): string[] =>
  scoreResume({ ...sample, ...(now && { now }) }).findings.map(({ code }) => code)
const findingOf = (sample: Sample, code: string, now?: Date) =>
  scoreResume({ ...sample, ...(now && { now }) }).findings.find((finding) => finding.code === code)
const withProfile = (sample: Sample, change: (profile: Profile) => void): Sample => {
  const profile = structuredClone(sample.profile)
  change(profile)
  return { ...sample, profile: Profile.parse(profile) }
}
const quoted = ({ document }: Sample, finding: ReturnType<typeof findingOf>): string[] =>
  finding?.spans.map(({ start, end }) => document.text.slice(start, end)) ?? []

test('weak phrases are pointed at where they stand', () => {
  const sample = readSample(weak)
  const found = scoreResume(sample).findings.filter(({ code }) => code === 'weak-phrase')
  expect(found.map((finding) => quoted(sample, finding)[0]?.toLowerCase())).toEqual(
    expect.arrayContaining(['responsible for', 'duties included', 'helped with', 'worked on']),
  )
  expect(found.every(({ pointer, points }) => pointer !== undefined && points > 0)).toBe(true)
})

test('what a template left in its fields is said to be that, once for all its places', () => {
  const sample = withProfile(readSample(software), ({ work }) => {
    for (const job of work) Object.assign(job, { name: 'Company Name', location: 'City , State' })
  })
  const found = scoreResume(sample).findings.filter(({ code }) => code === 'placeholder')
  expect(found.map(({ title, severity, points }) => [title.replace(/, \d+ times/, ''), severity, points])).toEqual([
    ['“Company Name” stands where the employer’s name should be', 'high', 0],
    ['“City , State” stands where a place should be', 'medium', 0],
  ])
  expect(codes(readSample(software))).not.toContain('placeholder')
  const real = withProfile(readSample(software), ({ work }) => void Object.assign(work[0]!, { name: 'The Company' }))
  expect(codes(real)).not.toContain('placeholder')
})

describe('dates', () => {
  test('mixed forms', () => {
    const sample = readSample(software.replace('| 2016-06 | 2020-02', '| 06/2016 | 02/2020'))
    expect(quoted(sample, findingOf(sample, 'date-styles'))).toEqual(['06/2016 – 02/2020'])
  })
  test('oldest first', () => {
    const sample = withProfile(readSample(software), (profile) => void profile.work.reverse())
    expect(findingOf(sample, 'work-order')?.title).toBe('The oldest role comes first')
  })
  test('end before start', () => {
    const sample = withProfile(
      readSample(software),
      ({ work }) => void Object.assign(work[1]!, { startDate: '2021-01', endDate: '2020-02' }),
    )
    expect(findingOf(sample, 'date-reversed')?.pointer).toBe('/work/1')
  })
  test('a gap is named, costs nothing and is worth nothing', () => {
    const sample = withProfile(readSample(software), ({ work }) => void Object.assign(work[1]!, { endDate: '2017-02' }))
    const gap = findingOf(sample, 'gap')
    expect(gap).toMatchObject({ severity: 'info', points: 0, title: '2017–2020 is not told' })
    expect(scoreResume(sample).exact).toBe(scoreResume(readSample(software)).exact)
  })
  test('the future needs a given day', () => {
    const sample = readSample(software.replace('2020-03 |', '2031-03 |'))
    expect(codes(sample)).not.toContain('date-ahead')
    expect(codes(sample, new Date('2026-11-21'))).toContain('date-ahead')
  })
  test.each([
    ['2021-03 – 2024-05', '2021-03'],
    ['03/2021 - 05/2024', '03/2021'],
    ['03.2021 – heute', '03.2021'],
    ['Mar 2021 – Jun 2024', 'Mar 2021'],
    ['September 2021 to June 2024', 'March 2021'],
    ['May 2021 – June 2022', undefined],
    ['2019–2021', '2021'],
  ])('%s is written like %s', (range, style) => expect(styleOfDate(range)).toBe(style))
})

describe('contact', () => {
  test.each([
    ['a cut-off address', { email: 'ada@quintero' }, 'email-form'],
    ['a number too short', { phone: '12345' }, 'phone-form'],
    ['a link with a space', { url: 'https://ada quintero.example' }, 'link-form'],
    ['only a phone number', { email: undefined }, 'email-missing'],
  ])('%s', (_, change, code) => {
    const sample = withProfile(readSample(software), ({ basics }) => void Object.assign(basics, change))
    expect(codes(sample)).toContain(code)
  })
  test.each([
    ['https://www.linkedin.com/in/ada', true],
    ['linkedin.com/in/ada', true],
    ['https://www.linkedin.com/feed', false],
    ['https://github.com', false],
    ['github.com/ada', true],
    ['mailto:ada@quintero.example', true],
    ['https://portfolio', false],
    ['ftp://ada.example', false],
  ])('%s opens: %s', (url, fine) => expect(faultOfLink(url) === undefined).toBe(fine))
})

test.each([
  ['two columns', { columns: 2 }, 'columns'],
  ['tables', { tables: 3 }, 'tables'],
  ['pictures', { images: 1 }, 'images'],
  ['header text', { headerText: true }, 'header-text'],
  ['text boxes', { textBoxes: 2 }, 'text-boxes'],
  ['a wrong encoding', { damage: { count: 2, examples: [{ was: 'â€“', now: '–' }] } }, 'damaged-text'],
  ['many fonts', { fonts: ['AAAAAA+Lato-Bold', 'Lato', 'Inter', 'Roboto', 'Arial', 'Cambria'] }, 'fonts'],
])('%s are pointed out and cost nothing', (_, layout, code) => {
  const sample = readSample(software)
  const document = { ...sample.document, layout: { ...sample.document.layout, ...layout } }
  expect(codes({ ...sample, document })).toContain(code)
  expect(scoreResume({ ...sample, document }).exact).toBe(scoreResume(sample).exact)
})

describe('hidden text', () => {
  const sample = readSample(software, { hidden: 'Scala Haskell Rust Elixir Erlang' })
  test('is a high finding at its place, and none of it counts', () => {
    const finding = findingOf(sample, 'hidden-text')
    expect(finding?.severity).toBe('high')
    expect(quoted(sample, finding)).toEqual(['Scala Haskell Rust Elixir Erlang'])
    const { keywords } = scoreResume({ ...sample, keywords: [{ term: 'Scala' }, { term: 'Go' }] })
    expect(keywords.missing.map(({ term }) => term)).toEqual(['Scala'])
  })
  test('stands in the machine’s view', () => {
    expect(machineView(sample.document, sample.profile).lost.map(({ kind }) => kind)).toContain('hidden-text')
  })
})

test('lines of past roles in the present, said to be so', () => {
  const sample = readSample(
    software.replace('Built the onboarding', 'Build the onboarding').replace('Wrote 900', 'Write 900'),
  )
  expect(quoted(sample, findingOf(sample, 'tense'))).toEqual(['Build', 'Write'])
  expect(codes(readSample(software))).not.toContain('tense')
})

test('a verb that opens three lines', () => {
  const sample = readSample(
    software.replace('- Migrated', '- Built').replace('- Wrote', '- Built').replace('- Shipped', '- Built'),
  )
  expect(quoted(sample, findingOf(sample, 'repeated-verb'))).toEqual(['Built', 'Built', 'Built', 'Built'])
})

test('skills with a slip of the pen', () => {
  expect(nearestSkill('Kuberentes')).toBe('Kubernetes')
  expect(nearestSkill('Postgresq')).toBe('PostgreSQL')
  expect(nearestSkill('Banjo')).toBeUndefined()
  const sample = readSample(software.replace('Kubernetes, Terraform', 'Kuberentes, terraform, javascript'))
  expect(findingOf(sample, 'skill-typo')?.title).toBe('“Kuberentes” looks like Kubernetes')
  expect(quoted(sample, findingOf(sample, 'skill-spelling'))).toContain('javascript')
})

test('the machine’s view lists fields with their place and says which are empty', () => {
  const sample = withProfile(readSample(software), ({ basics }) => void delete basics.phone)
  const view = machineView(sample.document, sample.profile, sample.provenance)
  const name = view.fields.find(({ pointer }) => pointer === '/basics/name')!
  expect(sample.document.text.slice(name.spans[0]!.start, name.spans[0]!.end)).toBe('Ada Quintero')
  expect(view.lost.filter(({ kind }) => kind === 'missing-field').map(({ pointer }) => pointer)).toEqual([
    '/basics/phone',
  ])
})

test('a scan is an empty view', () => {
  const document = SourceDocument.parse({ format: 'pdf', text: '', pages: [], lines: [], layout: { images: 1 } })
  expect(machineView(document, readSample(weak).profile).lost[0]?.kind).toBe('scan')
})

test.each([
  ['settlement', 3],
  ['the', 1],
  ['engineered', 3],
  ['table', 2],
  ['2024', 1],
])('%s has about %i syllables', (word, expected) => expect(countSyllables(word)).toBe(expected))

describe('findings in their place', () => {
  const text = `# Ada Quill
ada@quill.example

## Summary
Seeking a post where experience as a cook is of use to a team. Results driven cook with an eye for waste.

## Experience
### Sous Chef | Oldmill | 2018-01 | 2022-12
- Planned menus for the season
- Responsible for the larder
- Helped customers choose wine for their menus
- Trained cooks

## Education
### Diploma in Cookery | Elm College | 2015 | 2017
`
  const sample = readSample(text)
  const { findings } = scoreResume(sample)
  const of = (code: string) => findings.filter((finding) => finding.code === code)

  test('deeds, figures and results are asked of the work alone', () => {
    for (const code of ['few-action-verbs', 'few-figures', 'few-results'])
      for (const finding of of(code)) {
        const places = quoted(sample, finding)
        expect(places.length, code).toBeGreaterThan(0)
        for (const place of places) expect(place, code).not.toMatch(/Seeking|Results driven|Diploma/)
      }
  })

  test('a cliché is no duty, a deed is neither, and no phrase is told twice', () => {
    const duties = of('weak-phrase').map((finding) => quoted(sample, finding)[0])
    expect(duties).toEqual(['Responsible for'])
    const filler = of('filler-words').map(({ title }) => title)
    expect(filler.join(' ')).not.toMatch(/responsible for|helped/i)
  })

  test('one of a thing is said as one', () => {
    for (const { title } of findings) expect(title).not.toMatch(/^1 (?:\w+ )?(?:\w+s)\b/)
  })

  test('roles in the order of their ends are in order', () => {
    const reordered = withProfile(sample, (profile) => {
      profile.work = [
        { ...profile.work[0]!, startDate: '2013-07', endDate: '2015-10' },
        { ...profile.work[0]!, startDate: '2014-11', endDate: '2015-09' },
        { ...profile.work[0]!, startDate: '2015-12', endDate: '2015-12' },
        { ...profile.work[0]!, startDate: '2010-01', endDate: '2013-06' },
      ]
    })
    expect(codes(reordered)).not.toContain('work-order')
  })
})
