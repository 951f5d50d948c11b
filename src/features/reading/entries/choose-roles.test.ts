import { expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.ts'
import { readPlainText } from '../text/read-plain-text.ts'
import { assignRoles } from './assign-roles.ts'
import { readEntries } from './read-entries.ts'

function rolesOf(text: string): (string | undefined)[][] {
  const entries = readEntries(buildDocument(readPlainText(text)).lines)
  return assignRoles(entries.map(({ pieces }) => pieces)).map(({ title, employer, place }) => [
    title?.text,
    employer?.text,
    place?.text,
  ])
}

it.each([
  ['title first', 'Software Engineer, Nordwind GmbH, Kiel\n2019 – 2021\nData Analyst, Halyard Ltd, Bath\n2016 – 2019'],
  [
    'employer first',
    'Nordwind GmbH, Kiel\t2019 – 2021\nSoftware Engineer\n\nHalyard Ltd, Bath\t2016 – 2019\nData Analyst',
  ],
  ['bars', '2019 – 2021\nNordwind GmbH | Software Engineer | Kiel\n2016 – 2019\nHalyard Ltd | Data Analyst | Bath'],
  [
    'with "at"',
    'Software Engineer at Nordwind GmbH (Kiel), 2019 – 2021\nData Analyst at Halyard Ltd (Bath), 2016 – 2019',
  ],
])('names title, employer and place in any order: %s', (_, text) => {
  expect(rolesOf(text)).toEqual([
    ['Software Engineer', 'Nordwind GmbH', 'Kiel'],
    ['Data Analyst', 'Halyard Ltd', 'Bath'],
  ])
})

it('lets the other entries decide where one alone could be read both ways', () => {
  const roles = rolesOf('Bean & Gone – Barista\n2021 – 2022\nMarble Arch Bakery – Shift Supervisor\n2019 – 2021')
  expect(roles.map(([title]) => title)).toEqual(['Barista', 'Shift Supervisor'])
})

it('keeps legal forms, contracts and comma titles whole', () => {
  expect(rolesOf('UX Designer (Contract), Meridian Surgical, Inc., Madison, WI\n2019 – 2021')).toEqual([
    ['UX Designer (Contract)', 'Meridian Surgical, Inc.', 'Madison, WI'],
  ])
})
