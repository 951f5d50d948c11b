import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinWrapped } from './join-wrapped.ts'

test('joins what a full line broke, keeps headings, bullets and short lines', () => {
  const page = `Night Nurse
St. Brigid Clinic, Galway
We look for a registered nurse for our night shift who keeps calm when three bells
ring at once and who likes to train new col-
leagues.
Requirements
• At least three years of experience in acute care, intensive care or emergency
medicine
• Wound care and triage
Benefits
30 days of leave`
  expect(joinWrapped(page)).toBe(`Night Nurse
St. Brigid Clinic, Galway
We look for a registered nurse for our night shift who keeps calm when three bells ring at once and who likes to train new colleagues.
Requirements
• At least three years of experience in acute care, intensive care or emergency medicine
• Wound care and triage
Benefits
30 days of leave`)
})

test('loses no letter of any text', () => {
  const letters = (text: string) => text.replace(/[\s-]/g, '')
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => letters(joinWrapped(text)) === letters(text)))
})
