// Résumés whose templates string fields together without signs, as résumé builders of the web print them.
import { describe, expect, it } from 'vitest'
import { findInnerPlaces } from '../entries/find-inner-places.ts'
import { readResume } from '../read-resume.ts'

const read = async (...lines: string[]) =>
  (await readResume(new TextEncoder().encode(['Ana Sousa', 'ana@correo.example', ...lines].join('\n')))).profile

describe('a place without a sign before it', () => {
  it.each([
    ['Northfield University Leeds , England Physics', 'Leeds , England'],
    ['Company Name City , State Loan Officer', 'City , State'],
    ['Halyard College Porto , Portugal', 'Porto , Portugal'],
    ['Halyard School San Diego , CA', 'San Diego , CA'],
  ])('in %s is found', (text, place) => {
    expect(findInnerPlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual([place])
  })

  it.each(['Universität Basel, Schweiz', 'University of Leeds , England', 'Weaver, Halyard Ltd'])(
    'of %s stays with its name',
    (text) => expect(findInnerPlaces(text).filter(({ isParted }) => !isParted)).toEqual([]),
  )

  it('parts employer and title of a job', async () => {
    const { work } = await read(
      'EXPERIENCE',
      'Company Name City , State Loan Officer 03/2014 to 11/2016',
      '- Looked after 40 borrowers',
      'Company Name City , State Account Manager 02/2010 to 02/2014',
      '- Sold to nine shops',
    )
    expect(work).toMatchObject([
      { position: 'Loan Officer', name: 'Company Name', location: 'City , State' },
      { position: 'Account Manager', name: 'Company Name', location: 'City , State' },
    ])
  })

  it('is no title where the title is missing', async () => {
    const { work } = await read(
      'EXPERIENCE',
      '02/2016 to 05/2016',
      'Weaver Company Name - City , State',
      '- Wove cloth',
      '08/2014 to 12/2015',
      'Company Name - City , State',
      '- Wove more cloth',
    )
    expect(work[1]?.position).toBeUndefined()
    expect(work[1]).toMatchObject({ name: 'Company Name', location: 'City , State' })
  })
})

it('names and text that run on in one line below a date are told apart', async () => {
  const { work } = await read(
    'EXPERIENCE',
    '01/2017 to Current',
    'Sales Associate Company Name - Leeds , England Help customers, run the registers, and keep the shop clean.',
    '08/2014 to 12/2016',
    'Key Holder Company Name - Bristol , England I was responsible for opening and closing the shop each day.',
  )
  expect(work).toMatchObject([
    {
      position: 'Sales Associate',
      name: 'Company Name',
      location: 'Leeds , England',
      highlights: ['Help customers, run the registers, and keep the shop clean.'],
    },
    { position: 'Key Holder', location: 'Bristol , England', startDate: '2014-08' },
  ])
})

describe('education on one line each', () => {
  it('is one entry a line, with field and school apart', async () => {
    const { education } = await read(
      'EDUCATION',
      'Masters : Computer Applications Calder University - Leeds , England',
      'Bachelor of Science : Media Studies 2009 Northfield College Porto , Portugal Media Studies',
      'High School Diploma Halyard High School 2005',
    )
    expect(education).toMatchObject([
      { studyType: 'Masters', area: 'Computer Applications', institution: 'Calder University' },
      { studyType: 'Bachelor of Science', area: 'Media Studies', institution: 'Northfield College', endDate: '2009' },
      { studyType: 'High School Diploma', institution: 'Halyard High School', endDate: '2005' },
    ])
    expect(education.map(({ location }) => location)).toEqual(['Leeds , England', 'Porto , Portugal', undefined])
  })

  it('may have a school first', async () => {
    const { education } = await read(
      'EDUCATION',
      'Northfield University 1997 Master of Science : Physics Leeds , England',
      'Calder University 1987 MBA Porto , Portugal',
    )
    expect(education).toMatchObject([
      { studyType: 'Master of Science', institution: 'Northfield University', endDate: '1997' },
      { studyType: 'MBA', institution: 'Calder University', endDate: '1987' },
    ])
  })

  it('a bare number before a year is its month, not a grade', async () => {
    const { education } = await read('EDUCATION', 'Bachelor of Arts : Accounting , 5 2014 Calder University')
    expect(education).toMatchObject([{ area: 'Accounting', institution: 'Calder University', endDate: '2014-05' }])
    expect(education[0]?.score).toBeUndefined()
  })

  it('two lines an entry stay two lines', async () => {
    const { education } = await read(
      'EDUCATION',
      'BSc Physics, University of Porto',
      '2012 – 2015',
      'MSc Optics, University of Leeds',
      '2015 – 2017',
    )
    expect(education).toMatchObject([
      { institution: 'University of Porto', startDate: '2012', endDate: '2015' },
      { institution: 'University of Leeds', startDate: '2015', endDate: '2017' },
    ])
  })
})

describe('smaller things', () => {
  it('a title keeps what stands behind its dash when the employer has a line of its own', async () => {
    const { work } = await read(
      'EXPERIENCE',
      'Senior Architect - MDM',
      'May 2014 to Current Halyard Ltd - Leeds, England',
      '- Drew plans',
      'Senior Architect - MDM',
      'July 2011 to March 2014 Tidewater Ltd - Hull, England',
      '- Drew more plans',
    )
    expect(work.map(({ position }) => position)).toEqual(['Senior Architect - MDM', 'Senior Architect - MDM'])
  })

  it('"till date" is today; years inside a sentence begin no job', async () => {
    const { work } = await read(
      'EXPERIENCE',
      'Weaver, Halyard Ltd, December 2009 to Till Date',
      '- Wove cloth',
      '- Led two crews, one of them in',
      'Kuwait in 2011-2012.',
    )
    expect(work).toHaveLength(1)
    expect(work[0]?.endDate).toBeUndefined()
  })

  it('a deed among awards has no awarder behind its comma', async () => {
    const { awards } = await read(
      'ACCOMPLISHMENTS',
      '- Opened the first shop of the brand in Leeds, England',
      '- Weaver of the Year, Guild of Porto, 2019',
    )
    expect(awards[0]).toEqual({ title: 'Opened the first shop of the brand in Leeds, England' })
    expect(awards[1]).toMatchObject({ title: 'Weaver of the Year', awarder: 'Guild of Porto', date: '2019' })
  })

  it('a résumé without a name has its occupation on top', async () => {
    const text = 'STAFF ACCOUNTANT\nSummary\nKeeps books.\nExperience\nAccountant, Halyard Ltd, 2016 - 2019\n'
    const { basics } = (await readResume(new TextEncoder().encode(text))).profile
    expect(basics).toMatchObject({ label: 'STAFF ACCOUNTANT' })
    expect(basics.name).toBeUndefined()
  })
})
