import { describe, expect, it } from 'vitest'
import { readResume } from '../read-resume.ts'
import { makePdf } from './make-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('jobs whose text has no signs', () => {
  const jobs = [
    'WORK HISTORY',
    '04/2019 to Current',
    'Assistant Manager, Fresh Produce and Flowers of the Northern Region, Halyard Stores Ltd - Leeds',
    '        Order stock, greet guests.',
    '        Planned the weekly rota of nineteen people across two shops and kept overtime below five',
    '        percent.',
    '06/2016 to 03/2019',
    'Shop Assistant, Tidewater Foods Ltd - Hull',
    '        Open and close the shop.',
    '        Trained new staff',
    '        Counted stock',
  ]
  it('are read below a line that is only a date; what is indented is text', async () => {
    const { profile } = await readResume(makePdf(['Ana Sousa', 'ana.sousa@correo.example', ...jobs]))
    expect(profile.work).toMatchObject([
      {
        position: 'Assistant Manager, Fresh Produce and Flowers of the Northern Region',
        name: 'Halyard Stores Ltd',
        location: 'Leeds',
        startDate: '2019-04',
        highlights: [
          'Order stock, greet guests.',
          'Planned the weekly rota of nineteen people across two shops and kept overtime below five percent.',
        ],
      },
      {
        position: 'Shop Assistant',
        name: 'Tidewater Foods Ltd',
        location: 'Hull',
        highlights: ['Open and close the shop.', 'Trained new staff', 'Counted stock'],
      },
    ])
  })
})

describe('what real files do', () => {
  const read = async (...lines: string[]) =>
    (await readResume(makePdf(['Ana Sousa', 'ana.sousa@correo.example', ...lines]))).profile

  it('lists of short lines without signs stay apart, also where they fill their section', async () => {
    const { awards, work } = await read(
      'AWARDS',
      'Founded the annual harvest fair',
      'Introduced a night school for weavers',
      'WORK HISTORY',
      'Weaver, Halyard Ltd, 2016 - 2019',
      'Kept nineteen looms of three generations running through two winters without a single day of delay',
    )
    expect(awards.map(({ title }) => title)).toEqual([
      'Founded the annual harvest fair',
      'Introduced a night school for weavers',
    ])
    expect(work[0]?.highlights).toHaveLength(1)
  })

  it('a sign on a line of its own begins the item below; one sign makes no list of the other lines', async () => {
    const { work } = await read(
      'WORK HISTORY',
      'Weaver, Halyard Ltd, 2016 - 2019',
      'Planned the year of the whole mill.',
      'Bought yarn in four countries.',
      'Sold 400 blankets a week.',
      '\u00b7',
      'Trained nine people at the looms.',
    )
    expect(work).toHaveLength(1)
    expect(work[0]?.summary).toBeUndefined()
    expect(work[0]?.highlights).toEqual([
      'Planned the year of the whole mill.',
      'Bought yarn in four countries.',
      'Sold 400 blankets a week.',
      'Trained nine people at the looms.',
    ])
  })

  it('a sentence is no job title', async () => {
    const { work } = await read(
      'RELEVANT EXPERIENCE',
      'Wrote guides that led to the automation of many steps of the weaving process across several mills.',
      'WORK HISTORY',
      'Weaver, Halyard Ltd, 2016 - 2019',
    )
    expect(work.map(({ position }) => position)).toEqual(['Weaver'])
  })

  it('a title in capitals is no place, and a country before its town is one', async () => {
    const { profile } = await readResume(
      bytes(
        'HEAD OF WEAVING, TEXTILES AND IT\nPortugal, Vila Nova\nana@correo.example\nEXPERIENCE\nWeaver, Halyard Ltd, 2016',
      ),
    )
    expect(profile.basics.name).toBeUndefined()
    expect(profile.basics.location?.text).toBe('Portugal, Vila Nova')
  })

  it('labelled lists among personal data are read', async () => {
    const { languages, basics } = await read(
      'Residence: Porto, Portugal',
      'Languages: Portuguese, English (C1)',
      'EXPERIENCE',
      'Weaver, Halyard Ltd, 2016 - 2019',
    )
    expect(basics.location?.text).toBe('Porto, Portugal')
    expect(languages).toMatchObject([{ language: 'Portuguese' }, { language: 'English', fluency: 'C1' }])
  })

  it('a summary of labelled lists holds skills', async () => {
    const { skills, basics } = await read(
      'EXPERIENCE SUMMARY',
      'Databases: MySQL, PostgreSQL',
      'Languages and tools: TypeScript, Go, Docker',
      'EXPERIENCE',
      'Developer, Halyard Ltd, 2016 - 2019',
    )
    expect(basics.summary).toBeUndefined()
    expect(skills).toMatchObject([
      { name: 'Databases', keywords: ['MySQL', 'PostgreSQL'] },
      { name: 'Languages and tools', keywords: ['TypeScript', 'Go', 'Docker'] },
    ])
  })
})

describe('what our own templates draw', () => {
  const head = ['Ana Sousa', 'ana@correo.example', '']
  const read = async (...lines: string[]) => (await readResume(bytes([...head, ...lines].join('\n')))).profile

  it('a grade behind its label is no place; a year that begins and ends a course is both', async () => {
    const { education } = await read(
      'EDUCATION',
      'University of Porto\t2012 – 2012',
      "Diplôme d'ingénieur, Agronomie",
      'Grade: 16/20',
    )
    expect(education).toMatchObject([
      {
        institution: 'University of Porto',
        studyType: "Diplôme d'ingénieur",
        area: 'Agronomie',
        startDate: '2012',
        endDate: '2012',
      },
    ])
    expect(education[0]?.location).toBeUndefined()
    expect(education[0]?.score).toContain('16/20')
  })

  it('certificates and publications beside a column of dates', async () => {
    const { certificates, publications } = await read(
      'CERTIFICATIONS',
      'Mar 2023\tAdvanced Weaving',
      'Guild of Porto',
      'May 2020\tFirst Aid',
      'Red House',
      'PUBLICATIONS',
      '- Counting threads · Journal of Applied Looms · Nov 2019',
      '- Sousa, A. (2018). On wool. In: Proceedings – Looms and Men – 12.',
    )
    expect(certificates).toEqual([
      { name: 'Advanced Weaving', issuer: 'Guild of Porto', date: '2023-03' },
      { name: 'First Aid', issuer: 'Red House', date: '2020-05' },
    ])
    expect(publications[0]).toEqual({
      name: 'Counting threads',
      publisher: 'Journal of Applied Looms',
      releaseDate: '2019-11',
    })
    expect(publications[1]?.publisher).toBeUndefined()
  })

  it('any sign that Markdown escapes is itself', async () => {
    const text = '# Ana Sousa\n## Experience\n**Weaver**, Halyard Ltd, 2016 - 2019\n- Saved \\$3M at 9\\% \\& 1\\~2\n'
    const { profile } = await readResume(bytes(text))
    expect(profile.work[0]?.highlights).toEqual(['Saved $3M at 9% & 1~2'])
  })
})
