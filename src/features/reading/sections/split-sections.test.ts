import { describe, expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.ts'
import { readPlainText } from '../text/read-plain-text.ts'
import { headingKind } from './heading-kind.ts'
import { splitSections } from './split-sections.ts'

describe('headingKind', () => {
  it.each([
    ['E X P E R I E N C E', 'work'],
    ['Beruflicher Werdegang', 'work'],
    ['Expériences professionnelles', 'work'],
    ['TRAYECTORIA PROFESIONAL', 'work'],
    ['Histórico profissional', 'work'],
    ['Werkervaring', 'work'],
    ['Esperienze lavorative', 'work'],
    ['Aus- und Weiterbildung', 'education'],
    ["Centres d'intérêt", 'interests'],
    ['Licenses & Certifications', 'certificates'],
    ['2. Education:', 'education'],
  ])('knows %s', (text, kind) => {
    expect(headingKind(text)).toBe(kind)
  })

  it('leaves other lines alone', () => {
    expect(headingKind('Senior Engineer')).toBeUndefined()
  })
})

const kindsOf = (text: string) => splitSections(buildDocument(readPlainText(text)).lines).map(({ kind }) => kind)

it('takes degrees under "Qualifications" for education and abilities for skills', () => {
  expect(kindsOf('Ana Sousa\n\nQUALIFICATIONS\nBSc Physics, University of Porto\n2012 – 2015')).toEqual([
    'head',
    'education',
  ])
  expect(kindsOf('Ana Sousa\n\nQUALIFICATIONS\nCareful, quick, reliable')).toEqual(['head', 'skills'])
})
