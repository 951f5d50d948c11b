import { type CheckContext, type Clause, type Draft, isClaiming, type Passage, unsupported } from '../../context.ts'
import type { Piece } from '../../facts.ts'
import { weighTrees } from '../../learned/weigh-trees.ts'
import { readQuantities } from '../../quantity/read-quantities.ts'
import { isContent } from '../../text/meaning.ts'
import type { Word } from '../../text/tokens.ts'
import { doingTrees } from './doing-trees.ts'
import { readClauseSigns, tellingWords } from './read-clause-signs.ts'
import { opinion, ownDoing } from './soft-words.ts'

/** From this likelihood on a clause counts as telling of a doing that no fact tells of. */
const enough = 0.65

/** The clauses of a sentence without figures that tell of a doing, with their signs. Where a figure stands, it is judged. */
export function readDoings(
  context: CheckContext,
  passage: Passage,
  pieces: Piece[],
  drafts: readonly Draft[],
): { clause: Clause; telling: Word[]; signs: number[] }[] {
  if (readQuantities(passage.text).length) return []
  return passage.clauses.flatMap((clause) => {
    const telling = tellingWords(clause)
    if (!isClaiming(clause) || !telling.length || opinion.test(clause.text)) return []
    if (context.kind !== 'resume' && !ownDoing.test(clause.text)) return []
    return [{ clause, telling, signs: readClauseSigns(context, passage, clause, pieces, drafts) }]
  })
}

/** Doings that no fact tells of, as learned from invented texts, where no other doubt stands in the clause. */
export function findStrangeDoings(
  context: CheckContext,
  passage: Passage,
  pieces: Piece[],
  drafts: readonly Draft[],
): Draft[] {
  const others = drafts.filter((draft) => draft.kind !== 'activity')
  return readDoings(context, passage, pieces, others).flatMap(({ clause, telling, signs }) => {
    const isIn = (draft: Draft) => clause.start <= draft.start && draft.start < clause.end
    if (drafts.some((draft) => draft.verdict === 'unsupported' && isIn(draft))) return []
    if (weighTrees(doingTrees, signs) < enough) return []
    const content = clause.words.filter((word) => isContent(word))
    const [first, last] = [content[0] ?? telling[0], content.at(-1) ?? telling.at(-1)]
    if (!first || !last) return []
    const named = telling.map((word) => word.text).slice(0, 4)
    return [
      unsupported(
        'activity',
        { start: first.start, end: last.end },
        `None of your facts speaks of this (${named.join(', ')}).`,
        'Say what you did in the words of your own facts, or confirm it if it is true.',
      ),
    ]
  })
}
