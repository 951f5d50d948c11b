import { describe, expect, test } from 'vitest'
import { splitTokens } from '../measure/tokens.ts'
import { inflect } from './inflect.ts'
import { headingIndex, headingKey, indexPhrases, knownLanguages, phraseAt, smallWords, wordsOf } from './lists.ts'

describe.each([...knownLanguages])('the lists of %s', (language) => {
  const words = wordsOf(language)
  test('are long enough to count with', () => {
    expect(new Set(words.verbs.values()).size).toBeGreaterThanOrEqual(language === 'en' ? 93 : 60)
    expect(words.functionWords.size).toBeGreaterThan(50)
    expect(words.units.size).toBeGreaterThan(30)
    for (const index of [words.results, words.growth, words.weak, words.postingTalk, words.firstPerson, words.today])
      expect(index.size).toBeGreaterThan(0)
    expect(words.months.size).toBeGreaterThanOrEqual(12)
  })
  test('know the headings of the five main sections', () => {
    const found = new Set([...headingIndex.values()])
    for (const section of ['summary', 'experience', 'education', 'skills', 'languages'])
      expect(found.has(section)).toBe(true)
  })
})

test('more languages are known by their small words', () =>
  expect(smallWords.size - knownLanguages.length).toBeGreaterThanOrEqual(12))

test.each([
  ['manage', ['manage', 'manages', 'managed', 'managing']],
  ['carry', ['carry', 'carries', 'carried', 'carrying']],
  ['launch', ['launch', 'launches', 'launched', 'launching']],
  ['plan', ['plan', 'plans', 'planed', 'planing', 'planned', 'planning']],
])('forms of %s', (verb, forms) => expect(inflect(verb, verb)).toEqual(forms))

test('written-out verbs keep their own forms', () => expect(inflect('led', 'lead/led/leading/leads')).toEqual(['led']))

test.each([
  ['E D U C A T I O N', 'education'],
  ['Skills & Tools', 'skills'],
  ['WORK EXPERIENCE:', 'experience'],
  ['Formación académica', 'education'],
  ['Berufserfahrung', 'experience'],
  ['Mentoring', undefined],
])('%s is a heading of %s', (text, section) => expect(headingIndex.get(headingKey(text))).toBe(section))

test('the longest phrase wins, and a phrase never runs past its end', () => {
  const index = indexPhrases(['in charge', 'in charge of'])
  const tokens = splitTokens('in charge of the shop')
  expect(phraseAt(tokens, 0, index)?.keys).toEqual(['in', 'charge', 'of'])
  expect(phraseAt(tokens, 0, index, 2)?.keys).toEqual(['in', 'charge'])
  expect(phraseAt(tokens, 1, index)).toBeUndefined()
})
