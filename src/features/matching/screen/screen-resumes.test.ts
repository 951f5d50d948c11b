import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPosting } from '../../postings/reading/read-posting.ts'
import { Profile } from '../../profiles/contract.ts'
import { screenResumes } from './screen-resumes.ts'

const now = new Date('2026-03-01T00:00:00Z')
const { facts: posting, text: postingText } = readPosting({
  text: `Head Chef
Requirements
• Three years of experience leading a kitchen brigade
• Menu planning and food cost control
• Financial reporting to the owners

The job: plan seasonal menus, run the pass on busy evenings, train young cooks and keep the kitchen clean and safe.`,
})
const resume = (text: string, position: string) => ({
  document: { text },
  profile: Profile.parse({ work: [{ name: 'Oldmill', position, startDate: '2018-01', highlights: text.split('. ') }] }),
})
const cook = resume(
  'Ran the pass in a kitchen of nine cooks. Planned seasonal menus and trained young cooks. Kept food cost at 28 %',
  'Sous Chef',
)
const clerk = resume('Financial reporting to the owners of four firms. Closed the books on the third day', 'Accountant')
const order = (resumes: (typeof cook)[]) =>
  screenResumes({ posting, postingText, resumes, now }).map(({ index }) => index)

test('a cook stands before an accountant who meets one requirement', () => {
  expect(order([clerk, cook])).toEqual([1, 0])
})

test('the posting pasted into a résumé wins no wording', () => {
  const pasted = { ...clerk, document: { text: `${clerk.document.text}\n${postingText}` } }
  const [first, second] = screenResumes({ posting, postingText, resumes: [cook, pasted], now })
  expect(first).toMatchObject({ index: 0, copied: 0 })
  expect(second!.copied).toBeGreaterThan(30)
  const alone = screenResumes({ posting, postingText, resumes: [cook, clerk], now })
  expect(second!.wording).toBeLessThanOrEqual(alone[1]!.wording + 5)
})

test('any texts give every résumé a score from 0 to 100, the same twice', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 300 }), { maxLength: 5 }), (texts) => {
      const resumes = texts.map((text) => resume(text, 'Cook'))
      const once = screenResumes({ posting, postingText, resumes, now })
      expect(once.map(({ index }) => index).sort()).toEqual(resumes.map((_, i) => i))
      for (const { score } of once) expect(score >= 0 && score <= 100).toBe(true)
      expect(screenResumes({ posting, postingText, resumes, now })).toEqual(once)
    }),
    { numRuns: 30 },
  )
})
