import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PostingFacts } from '../posting-facts.ts'
import { readPosting } from './read-posting.ts'
import { readText } from './read-text.ts'

const engineer = `Senior Backend Engineer
Lumenwharf GmbH
Location: Berlin, Germany (hybrid)
Full-time · €75,000 – €95,000 per year

About us
We build tools for harbours. We love Java jokes and our Kubernetes mugs.

What you will do
• Design REST APIs in TypeScript and Node.js
• Run PostgreSQL in production

Requirements
• 5+ years of experience in back-end development
• Bachelor's degree in Computer Science or related field
• TypeScript, PostgreSQL and Docker
• Python or Go
• Fluent English; German is a plus
• Permission to work in the EU

Nice to have
• Terraform

Benefits
• 30 days of holiday, dental insurance and Excel training

We are an equal opportunity employer and value SAP and Oracle of all kinds, regardless of race or gender.`

const asked = (facts: PostingFacts) => Object.fromEntries(facts.requirements.map((one) => [one.id, one.importance]))

describe('a plain text', () => {
  const { facts, text } = readPosting({ text: engineer })
  test('gives the facts of its head', () => {
    expect(facts).toMatchObject({
      title: 'Senior Backend Engineer',
      company: 'Lumenwharf GmbH',
      locations: [{ city: 'Berlin', countryCode: 'DE' }],
      remoteKind: 'hybrid',
      employmentType: 'full_time',
      salary: { min: 75000, max: 95000, currency: 'EUR', period: 'year' },
      seniority: 'senior',
      years: { min: 5 },
      degree: { level: 'bachelor', required: true, field: 'Computer Science' },
      visa: 'work_permit_needed',
      language: 'en',
    })
  })
  test('tells required from preferred, by heading and by phrase', () => {
    expect(asked(facts)).toMatchObject({
      'skill-typescript': 'required',
      'skill-postgresql': 'required',
      'skill-docker': 'required',
      'skill-terraform': 'preferred',
      'language-english': 'required',
      'language-german': 'preferred',
      'degree-bachelor': 'required',
    })
  })
  test('takes nothing from the firm, the benefits or the small print', () => {
    const named = [...facts.requirements, ...facts.keywords].map((one) => one.skillId)
    for (const id of ['java', 'kubernetes', 'microsoft-excel', 'sap', 'oracle-database', 'insurance'])
      expect(named).not.toContain(id)
  })
  test('knows alternatives', () => {
    const groups = facts.requirements
      .filter((one) => one.skillId === 'python' || one.skillId === 'go')
      .map((one) => one.anyOf)
    expect(groups[0]).toBeDefined()
    expect(groups[0]).toBe(groups[1])
  })
  test('weighs keywords by place and frequency, the first is 1', () => {
    expect(facts.keywords[0]?.weight).toBe(1)
    const weight = (id: string) => facts.keywords.find((one) => one.skillId === id)?.weight ?? 0
    expect(weight('typescript')).toBeGreaterThan(weight('docker'))
    expect(weight('docker')).toBeGreaterThan(weight('node-js'))
    expect(weight('node-js')).toBeGreaterThan(0)
  })
  test('keeps the place of every fact', () => {
    expect(PostingFacts.parse(facts)).toEqual(facts)
    for (const pointer of [
      '/title',
      '/company',
      '/locations/0',
      '/remoteKind',
      '/employmentType',
      '/salary',
      '/seniority',
      '/years',
      '/degree',
      '/visa',
    ]) {
      expect(facts.spans[pointer], pointer).toBeDefined()
    }
    expect(text.slice(facts.spans['/salary']?.start, facts.spans['/salary']?.end)).toBe('€75,000 – €95,000')
    for (const one of facts.requirements) expect(text.slice(one.span.start, one.span.end).length).toBeGreaterThan(0)
    for (const line of [...facts.responsibilities, ...facts.benefits])
      expect(text.slice(line.span.start, line.span.end)).toBe(line.text)
  })
})

describe('other languages', () => {
  test('German', () => {
    const { facts } = readPosting({
      text: `Stellenbezeichnung: Buchhalter (m/w/d)\nStandort: München, Deutschland\nVollzeit\n\nDeine Aufgaben\n• Kreditorenbuchhaltung und Monatsabschluss\n\nDas bringst du mit\n• Abgeschlossene kaufmännische Ausbildung\n• Mindestens 3 Jahre Berufserfahrung in der Buchhaltung\n• Sehr gute Kenntnisse in Excel und SAP\n• DATEV von Vorteil\n\nWir bieten\n• Gehalt von 42.000 € bis 50.000 € im Jahr`,
    })
    expect(facts).toMatchObject({
      title: 'Buchhalter (m/w/d)',
      language: 'de',
      employmentType: 'full_time',
      years: { min: 3 },
      degree: { level: 'vocational' },
      salary: { min: 42000, max: 50000, currency: 'EUR', period: 'year' },
      locations: [{ city: 'München', countryCode: 'DE' }],
    })
    expect(asked(facts)).toMatchObject({
      'skill-microsoft-excel': 'required',
      'skill-sap': 'required',
      'skill-datev': 'preferred',
    })
  })
  test('French', () => {
    const { facts } = readPosting({
      text: `Intitulé du poste : Infirmier (H/F)\nLieu : Lyon, France\nCDI, temps plein\n\nVos missions\n• Soins aux patients et administration des traitements\n\nProfil recherché\n• 2 ans d’expérience en soins infirmiers\n• Esprit d’équipe\n• Anglais souhaité\n\nNous offrons\n• 2 300 € par mois`,
    })
    expect(facts).toMatchObject({
      title: 'Infirmier (H/F)',
      language: 'fr',
      employmentType: 'full_time',
      years: { min: 2 },
      salary: { min: 2300, period: 'month' },
    })
    expect(asked(facts)).toMatchObject({ 'skill-teamwork': 'required', 'language-english': 'preferred' })
  })
})

describe('what cannot be read', () => {
  const code = (input: Parameters<typeof readPosting>[0]) => {
    try {
      readPosting(input)
      return undefined
    } catch (error) {
      return (error as { code?: string }).code
    }
  }
  test.each([
    ['nothing', {}, 'empty'],
    ['blanks', { text: ' \n ' }, 'empty'],
    ['a word', { text: 'Engineer wanted' }, 'too_short'],
    [
      'a poem',
      {
        text: 'The moon hangs low above the quiet bay, and silver ripples chase the night away; a heron stands where reeds and water meet.',
      },
      'not_a_posting',
    ],
    [
      'a check page',
      {
        html: '<html><body><h1>Just a moment…</h1><p>Please verify you are human to continue to this website today.</p></body></html>',
      },
      'blocked',
    ],
    [
      'LinkedIn’s sign-in page',
      {
        html: '<html><body><h1>Sign in</h1><p>Join LinkedIn to see this job and thousands more.</p></body></html>',
        url: 'https://www.linkedin.com/jobs/view/1',
      },
      'linkedin',
    ],
    ['3 MB', { text: 'job '.repeat(800_000) }, 'too_large'],
  ])('%s', (_name, input, expected) => {
    expect(code(input)).toBe(expected)
  })
})

test('never throws anything but its own errors, and all places lie in the text', () => {
  const words = fc.constantFrom(
    'Requirements:',
    '• ',
    '\n',
    '5+ years of experience',
    'Python',
    '€',
    '60.000',
    'must',
    'a plus',
    'Bachelor',
    'remote',
    '\u0000',
    '🙂',
    'job',
    'salary',
    '<b>',
    '</b>',
    '<ul>',
    '<li>',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' })), { maxLength: 60 }),
      fc.boolean(),
      (pieces, asHtml) => {
        const raw = pieces.join(' ')
        try {
          const { facts, text } = readPosting(asHtml ? { html: `<div>${raw}</div>` } : { text: raw })
          const places = [
            ...Object.values(facts.spans),
            ...facts.requirements.map((one) => one.span),
            ...facts.keywords.flatMap((one) => one.spans),
          ]
          for (const { start, end } of places) {
            expect(start).toBeLessThanOrEqual(end)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        } catch (error) {
          if ((error as Error).name !== 'PostingReadingError') throw error
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('one endless line is read in pieces, each of its places right', () => {
  const text = `Job: Engineer. Requirements: ${'Python and PostgreSQL '.repeat(4000)}`
  const { facts, text: kept } = readPosting({ text })
  expect(facts.requirements.map((one) => one.skillId)).toEqual(expect.arrayContaining(['python', 'postgresql']))
  for (const { spans } of facts.keywords)
    for (const { start, end } of spans) expect(kept.slice(start, end)).toMatch(/python|postgres/i)
})

test('headings left over from Markdown open their sections', () => {
  const { facts } = readPosting({
    text: `Electrical Engineer
• *Minimum Qualifications:**

- AutoCAD

**Preferred Qualifications**

- Power systems
• *Agency Disclaimer:**

Vendors sign an agreement with our Recruitment Centre.`,
  })
  expect(asked(facts)).toEqual({
    'skill-electrical-engineering': 'required',
    'skill-autocad': 'required',
    'skill-power-systems': 'preferred',
  })
})

test('what the firm says of pay and of its own process is no demand', () => {
  const { facts } = readPosting({
    text: `Cashier
Requirements
Cash handling
Individual pay is determined by work location and additional factors.
In this step, you will solve a small case and have a discussion with our team of friendly people.
Location: Utrecht, onsite on two days of each week
Apply now to learn more!`,
  })
  expect(facts.requirements.map((one) => one.text)).toEqual(['Cash handling'])
})

const listed = (items: string) =>
  readText(`Analyst\nNorthwind\n\nRequirements\n${items}`)
    .requirements.filter(({ kind }) => kind !== 'other')
    .map(({ text }) => text)

test.each([
  ['- Excel', ['Microsoft Excel']],
  ['* Go, R\n* Swift', ['Go', 'R', 'Swift']],
  ['• Good MS Excel', ['Microsoft Excel']],
  ['- Banking', ['Banking']],
  // Names among other words are words of the language.
  ['- Excel at service', []],
  ['- Go the extra mile', []],
  ['- Word of mouth', []],
  // Banks as customers are no skill of banking.
  ['- We connect 40 partner banks\n- Used by 40 partner banks', []],
])('items that are nothing but names ask for them: %j', (items, skills) => {
  expect(listed(items)).toEqual(skills)
})

test('a list of names above the requirements asks for nothing', () => {
  expect(readText('Analyst\nNorthwind\n\nWhat you will do\n- Excel\n- Go\n').requirements).toEqual([])
})
