import { type CheckContext, type Clause, type Draft, type Passage, unsupported } from '../context.ts'
import type { Piece } from '../facts.ts'
import { untold } from '../text/affinity.ts'
import { isContent, isFree, isGeneral } from '../text/meaning.ts'
import type { Word } from '../text/tokens.ts'
import { opinion, ownDoing, softWords } from './doubt/soft-words.ts'

/**
 * The net under all other checks: a clause that says several telling things, most of which no fact speaks of, claims a
 * doing of its own. Words that other checks judged are left to them (`taken`); `borne` are the figures that facts bear.
 */
export function findActivityClaims(
  context: CheckContext,
  passage: Passage,
  pieces: Piece[],
  taken: (at: Word) => boolean,
  borne: readonly { start: number; end: number }[],
): Draft[] {
  if (context.kind !== 'resume' && !/\b(?:i|i['’]ve|i['’]d|my|we|our)\b/iu.test(passage.text)) return []
  const claims = passage.clauses.flatMap((clause) => judge(clause))
  if (claims.length || context.kind !== 'resume' || passage.clauses.length < 2) return claims
  return judge({ ...passage, about: passage.clauses[0]?.about ?? 'person' })

  function judge(clause: Clause): Draft[] {
    if (clause.about !== 'person') return []
    if (opinion.test(clause.text)) return []
    if (context.kind !== 'resume' && !ownDoing.test(clause.text)) return []
    const telling = clause.words.filter(
      (word) =>
        isContent(word) &&
        !isGeneral(word) &&
        !isFree(word) &&
        !taken(word) &&
        !/[\d²³]/.test(word.text) &&
        !softWords.test(word.text),
    )
    const beyond = untold(telling, pieces)
    const weight = beyond.reduce((sum, one) => sum + one.by, 0)
    // A clause with a figure that a fact bears speaks of that fact, in whatever words.
    const tied = borne.some((one) => clause.start <= one.start && one.end <= clause.end)
    const enough = (context.kind !== 'resume' ? 2.6 : passage.fixed ? 1.7 : 2.2) + (tied ? 1 : 0)
    if (weight < enough || weight / telling.length <= 0.5) return []
    const novel = beyond.filter((one) => one.by === 1).map((one) => one.word)
    const first = novel[0]
    const last = novel.at(-1)
    // The whole doing is in doubt, not the words alone that gave it away.
    const opening = clause.words.find((word) => isContent(word) && !taken(word))
    if (!first || !last) return []
    return [
      unsupported(
        'activity',
        { start: Math.min(opening?.start ?? first.start, first.start), end: last.end },
        `None of your facts speaks of this (${novel
          .map((word) => word.text)
          .slice(0, 4)
          .join(', ')}).`,
        'Say what you did in the words of your own facts, or confirm it if it is true.',
      ),
    ]
  }
}
