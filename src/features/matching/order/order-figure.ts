// What a list of postings goes by when the best shall come first: the fit, and how much the posting's words are the résumé's.
import type { PostingFacts } from '../../postings/posting-facts.ts'
import { closenessOfWords, type Words, wordsOf } from '../screen/word-closeness.ts'

const share = { fit: 0.7, wording: 0.3 } as const

/**
 * 0–100 each, in the order of `postings`: 0.7·fit + 0.3·wording. The fit counts what was asked for and misses the line of work
 * where a posting lists little; its wording finds it (measured in bench/matching/ranking). No fit, no figure.
 */
export function orderFigures(
  resume: Words,
  postings: readonly { fit: number | undefined; words: Words }[],
): (number | undefined)[] {
  const near = closenessOfWords(
    resume,
    postings.map(({ words }) => words),
  )
  return postings.map(({ fit }, i) =>
    fit === undefined ? undefined : share.fit * fit + share.wording * near[i]!.closeness,
  )
}

/** The words of a posting; of its facts once the text has expired. */
export function postingWords(facts: PostingFacts, text: string | null | undefined): Words {
  if (text) return wordsOf(text)
  const said = [facts.title, facts.title, ...[...facts.requirements, ...facts.responsibilities].map((one) => one.text)]
  return wordsOf([...said, ...facts.keywords.map((one) => one.term)].filter(Boolean).join('\n'))
}
