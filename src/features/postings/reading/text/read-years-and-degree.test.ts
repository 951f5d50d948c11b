import { describe, expect, test } from 'vitest'
import { readDegree } from './read-degree.ts'
import { seniorityOfTitle, seniorityOfYears } from './read-seniority.ts'
import { readYears } from './read-years.ts'

describe('readYears', () => {
  test.each([
    ['5+ years of experience in sales', 5, undefined],
    ['3-5 years’ experience', 3, 5],
    ['3 to 5 yrs experience', 3, 5],
    ['At least two years of experience', 2, undefined],
    ['Minimum of Five (5) years of nursing experience', 5, undefined],
    ['Mindestens 3 Jahre Berufserfahrung', 3, undefined],
    ['5 ans d’expérience minimum', 5, undefined],
    ['3 años de experiencia', 3, undefined],
    ['2 anos de experiência', 2, undefined],
    ['3 jaar ervaring', 3, undefined],
    ['2 anni di esperienza', 2, undefined],
    ['Up to 2 years of experience', undefined, 2],
    ['0-2 years of professional experience', 0, 2],
    ['ten or more years of experience', 10, undefined],
    ['1.5 years of experience with Go', 1.5, undefined],
  ])('%s', (text, min, max) => {
    expect(readYears(text, true)).toMatchObject([
      { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
    ])
  })
  test.each([
    'Must be at least 18 years old',
    'We have been in business for over 50 years',
    'We are a contractor with over 30 years of experience',
    'A 2-year fixed contract',
    'Grew tenfold in the last 3 years',
    '401k vesting after 3 years',
  ])('asks for no years: %s', (text) => {
    expect(readYears(text, false)).toEqual([])
  })
})

describe('readDegree', () => {
  test.each([
    ['Bachelor’s degree in Computer Science or related field', 'bachelor', 'Computer Science'],
    ['BS/MS in Mechanical Engineering', 'bachelor', 'Mechanical Engineering'],
    ['Master’s degree in Public Health required', 'master', 'Public Health'],
    ['PhD in Chemistry', 'doctorate', 'Chemistry'],
    ['Bachelor’s or Master’s degree in Finance', 'bachelor', 'Finance'],
    ['High school diploma or GED', 'secondary', undefined],
    ['Associate degree in Nursing', 'associate', 'Nursing'],
    ['Abgeschlossene Berufsausbildung', 'vocational', undefined],
    ['Abgeschlossenes Studium der Informatik', 'bachelor', 'Informatik'],
    ['Bac+5 en informatique', 'master', 'informatique'],
    ['Licenciatura en Derecho', 'bachelor', 'Derecho'],
    ['A degree in Economics', 'bachelor', 'Economics'],
  ])('%s', (text, level, field) => {
    expect(readDegree(text)).toMatchObject({ level, ...(field ? { field } : {}) })
  })
  test.each([
    'Scrum Master certified',
    'A high degree of ownership',
    'Master data management',
    '360-degree feedback',
    'Coach our high school students',
  ])('no degree: %s', (text) => {
    expect(readDegree(text)).toBeUndefined()
  })
})

describe('seniority', () => {
  test.each([
    ['Senior Backend Engineer', 'senior'],
    ['Junior Accountant', 'entry'],
    ['Staff Software Engineer', 'lead'],
    ['Head of Marketing', 'director'],
    ['Chief Financial Officer', 'executive'],
    ['Software Engineering Intern', 'intern'],
    ['Restaurant Manager', 'manager'],
    ['Project Manager', undefined],
    ['Registered Nurse', undefined],
    ['Software Engineer II', 'mid'],
    ['Werkstudent Marketing', 'intern'],
  ])('%s → %s', (title, level) => {
    expect(seniorityOfTitle(title)).toBe(level)
  })
  test('years rise with the level', () => {
    expect([0, 3, 6, 12].map(seniorityOfYears)).toEqual(['entry', 'mid', 'senior', 'lead'])
  })
})
