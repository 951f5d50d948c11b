import { expect, test } from 'vitest'
import { findSkills } from './find-skills.ts'

const names = (text: string) => findSkills(text).map((mention) => mention.skill)

test.each([
  ['We offer a contributory pension scheme.', 'Pension administration'],
  ['Benefits include a retail discount.', 'Retail sales'],
  ['We are recruiting for a busy kitchen.', 'Recruitment'],
  ['A leading recruitment agency for nurses.', 'Recruitment'],
  ['There is little flexibility on pay.', 'Adaptability'],
  ['You support the sales manager.', 'Sales management'],
  ['All correspondence goes to Mrs Quill.', 'Correspondence'],
])('“%s” asks for no %s', (text, skill) => {
  expect(names(text)).not.toContain(skill)
})

test.each([
  ['Pension administration for four schemes.', 'Pension administration'],
  ['Two years in retail.', 'Retail sales'],
  ['Experience in recruiting nurses.', 'Recruitment'],
  ['Worked as a sales manager.', 'Sales management'],
  ['Help residents with personal hygiene.', 'Personal care'],
  ['Did first fix and second fix in new houses.', 'Electrical installation'],
  ['Answer client enquiries by telephone.', 'Customer service'],
  ['Teach pupils of key stage 2.', 'Primary education'],
  ['Handle goods in and load planning.', 'Warehousing'],
  ['Draft witness statements.', 'Legal writing'],
])('“%s” speaks of %s', (text, skill) => {
  expect(names(text)).toContain(skill)
})
