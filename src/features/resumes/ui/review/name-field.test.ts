import { expect, test } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { nameField } from './name-field.ts'

const profile = Profile.parse({ work: [{ name: 'Meridian Pay' }, {}], education: [{ institution: 'Porto' }] })

test.each([
  ['/basics/name', 'Name'],
  ['/basics/location/text', 'Place'],
  ['/work/0/position', 'Title, Meridian Pay'],
  ['/work/0/highlights/3', 'Bullet, Meridian Pay'],
  ['/work/1/startDate', 'From, Job 2'],
  ['/education/0/studyType', 'Degree, Porto'],
])('%s is %s', (pointer, name) => expect(nameField(pointer, profile)).toBe(name))
