import { isCareerBreak } from '#features/profiles/career-break.ts'
import { plainText, readWords } from '#features/truth/check/text/tokens.ts'
import type { Change } from '../tailored-resume.ts'
import { checkWords, makeChange, type Workshop } from './workshop.ts'

/** What somebody has grown out of is no headline, however near. */
const beginner = /\b(?:intern(?:ship)?|trainee|apprentice|student|junior|assistant|volunteer|temp(?:orary)?)\b/i

/** The headline: of the titles the person has held, the one nearest to the posting's, if it is nearer than the present one. */
export function chooseLabel(shop: Workshop): Change | undefined {
  const wanted = shop.posting?.title
  if (!wanted) return undefined
  const before = shop.profile.basics.label ?? ''
  // A line about oneself says more than a title.
  if (before.split(/\s+/u).length > 5 || /[.!?]$/u.test(before)) return undefined
  const stems = new Set(readWords(wanted).map((word) => word.stem))
  const nearness = (title: string) => readWords(title).filter((word) => stems.has(word.stem)).length
  const titles = shop.facts.work
    .slice(0, 3)
    .flatMap((work, i) =>
      work.position &&
      /^\p{L}/u.test(work.position) &&
      !/[,;/()]|\bthen\b|\bto\b/iu.test(work.position) &&
      work.position.split(/\s+/u).length < 6 &&
      !isCareerBreak(work) &&
      !(i > 0 && beginner.test(work.position))
        ? [{ title: work.position, pointer: `/work/${i}/position` }]
        : [],
    )
  const best = titles.sort((a, b) => nearness(b.title) - nearness(a.title))[0]
  if (
    !best ||
    nearness(best.title) < 2 ||
    nearness(best.title) <= nearness(before) ||
    plainText(best.title) === plainText(before)
  )
    return undefined
  return makeChange({
    kind: 'label',
    pointer: '/basics/label',
    before,
    after: best.title,
    why: `Of the titles you have held, this one is nearest to “${wanted}”.`,
    factPointers: [best.pointer],
    truth: checkWords(shop, best.title),
    edit: { op: 'set', value: best.title },
  })
}
