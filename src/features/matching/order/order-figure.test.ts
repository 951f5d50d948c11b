import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPosting } from '../../postings/reading/read-posting.ts'
import { wordsOf } from '../screen/word-closeness.ts'
import { orderFigures, postingWords } from './order-figure.ts'

const kitchen = 'Sous Chef\nYou run the pass, plan menus with the head chef and train young cooks.'
const office =
  'Office Clerk\nYou file invoices, answer the telephone, order stationery, book rooms, greet visitors and keep the calendar of two partners.'
const stable = 'Groom\nYou muck out, lunge young horses and keep the tack clean.'
const resume = wordsOf('Ran the pass of a busy kitchen. Planned menus, trained young cooks and kept the larder.')
const words = [office, kitchen, stable].map(wordsOf)

test('of equal fits the posting in the words of the résumé comes first', () => {
  const [clerk, chef, groom] = orderFigures(
    resume,
    words.map((one) => ({ fit: 60, words: one })),
  )
  expect(chef).toBeGreaterThan(clerk!)
  expect(chef).toBeGreaterThan(groom!)
  expect(clerk).toBeGreaterThanOrEqual(42)
})

test('a résumé that holds the posting itself is no nearer to it', () => {
  const pasted = wordsOf(`Filed invoices for years.\n${office}`)
  const posting = [{ fit: 50, words: words[0]! }]
  expect(orderFigures(pasted, posting)[0]).toBeLessThanOrEqual(
    orderFigures(wordsOf('Filed invoices.'), posting)[0]! + 1,
  )
})

test('any postings get 0 to 100, none without a fit', () => {
  const some = fc.record({ fit: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }), text: fc.string() })
  fc.assert(
    fc.property(fc.array(some, { maxLength: 8 }), (postings) => {
      const read = postings.map(({ fit, text }) => ({ fit, words: wordsOf(text) }))
      for (const [i, figure] of orderFigures(resume, read).entries()) {
        if (read[i]!.fit === undefined) expect(figure).toBeUndefined()
        else expect(figure! >= 0 && figure! <= 100).toBe(true)
      }
    }),
  )
})

test('once the text has expired the facts speak for it', () => {
  const { facts, text } = readPosting({ text: `${kitchen}\nRequirements\n- Menu planning\n- HACCP` })
  const [full, short] = [postingWords(facts, text), postingWords(facts, null)]
  expect(short.length).toBeGreaterThan(3)
  for (const word of wordsOf('chef')) expect([full.includes(word), short.includes(word)]).toEqual([true, true])
})
