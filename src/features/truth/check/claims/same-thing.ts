import { type CheckContext, clauseAt, type Passage } from '../context.ts'
import type { Piece } from '../facts.ts'
import { compareQuantities } from '../quantity/compare-quantities.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { readQuantities } from '../quantity/read-quantities.ts'
import { isContent, isGeneral, meaningSet, means } from '../text/meaning.ts'
import { splitClauses, splitSentences } from '../text/sentences.ts'
import type { Word } from '../text/tokens.ts'
import { titleHeads } from '../words/title-words.ts'
import { moneyWord, nearWords, nounPhrase } from './anchors.ts'

const up =
  /\b(?:increas\w*|grew|grow\w*|rais\w*|boost\w*|lift\w*|expand\w*|up by|gain\w*|rose|more|higher|doubl\w*|tripl\w*|steiger\w*|gesteigert)\b/iu
const down =
  /\b(?:reduc\w*|cut\w*|lower\w*|decreas\w*|shr[aiu]nk\w*|trim\w*|drop\w*|down by|fewer|less|fell|slash\w*|halv\w*|shorten\w*|senk\w*|gesenkt|reduzier\w*)\b/iu
const directionOf = (whole: string) => directionIn(whole.replace(/\b(?:more|less|fewer) than\b/giu, ''))
const directionIn = (text: string) => (up.test(text) === down.test(text) ? 0 : up.test(text) ? 1 : -1)

/** Whether the figure of a claim counts what the figure of a fact counts. */
export function isSameThing(
  context: CheckContext,
  passage: Passage,
  quantity: Quantity,
  piece: Piece,
  known: Quantity,
): boolean {
  const clause = clauseAt(passage, quantity.start) ?? passage
  const sentence = meaningSet(piece.words.map((word) => word.stem))
  if (['count', 'ordinal', 'measure'].includes(quantity.kind))
    return countsSame(context, clause, passage, quantity, piece, known, sentence)
  const factClause = clauseText(piece.text, known.start)
  if (quantity.kind !== 'multiple' && directionOf(clause.text) * directionOf(factClause) < 0) return false
  const own = nearWords(context.text, clause, quantity)
  const near = own.length ? own : nearWords(context.text, passage, quantity)
  const isTold = (word: Word) => means(sentence, word.stem)
  // Two figures of one fact in one sentence, or one that follows from it: a shared noun is enough.
  const pair = pairsWith(context, passage, quantity, piece)
  // A telling figure of the same fact in the same clause: both come from there.
  if (pair && pair.kind !== quantity.kind && pair.value >= 13) return true
  const bound = known.derived || pair
  if (bound && nearWords(context.text, passage, quantity, true).some(isTold)) return true
  if (quantity.kind === 'money' && clause.words.some((word) => moneyWord.test(word.text) && piece.stems.has(word.stem)))
    return true
  const [nearest] = near
  if (nearest === undefined || isTold(nearest)) return true
  const [closest] = nearWords(context.text, clause, quantity, true)
  if (closest && piece.stems.has(closest.stem)) return true
  // Another word for the same thing: what else the clause speaks of must be told by the fact.
  const rest = near.slice(1)
  if (
    quantity.kind === 'duration' &&
    rest.slice(0, 2).some(isTold) &&
    near.slice(0, 3).every((word) => isTold(word) || context.facts.stems.has(word.stem))
  )
    return true
  return quantity.kind === 'money' || !own.length
    ? rest.some(isTold)
    : rest.length >= 2 && rest.slice(0, 3).every(isTold)
}

/** Whether another figure of the same kind in the sentence, or of any kind in the clause, stands in the same fact. */
function pairsWith(context: CheckContext, passage: Passage, quantity: Quantity, piece: Piece): Quantity | undefined {
  const clause = clauseAt(passage, quantity.start) ?? passage
  return readQuantities(context.text.slice(passage.start, passage.end)).find((read) => {
    const start = read.start + passage.start
    if (read.kind === quantity.kind && read.value === quantity.value) return false
    if (read.kind !== quantity.kind && (start < clause.start || start >= clause.end)) return false
    return piece.quantities.some(
      (one) => (!one.derived || read.kind !== quantity.kind) && compareQuantities(read, one) === 'same',
    )
  })
}

function countsSame(
  context: CheckContext,
  clause: { start: number; end: number; words: Word[] },
  passage: Passage,
  quantity: Quantity,
  piece: Piece,
  known: Quantity,
  sentence: Set<string>,
): boolean {
  const group =
    /\b(?:teams?|staff|group|crew|shift|class|unit|department)\s+of\s+(?:about\s+|over\s+|some\s+)?$/iu.test(
      context.text.slice(passage.start, quantity.start),
    )
  if (group && leading.test(piece.text)) return true
  const said = group ? [] : nounPhrase(context.text, quantity.end, passage.end)
  const meant = meaningSet(nounPhrase(piece.text, known.end, piece.text.length).map((word) => word.stem))
  const telling = said.filter((word) => !isGeneral(word))
  // A figure of three digits and more with people, or nothing in particular, behind it is hardly another one.
  if (
    quantity.value >= 100 &&
    quantity.value === known.value &&
    (!telling.length || said.some((word) => !isThing(word)))
  )
    return true
  if (said.some((word) => means(meant, word.stem))) return true
  const head = telling.at(-1)
  const others = piece.quantities.filter((other) => !other.derived && other.start !== known.start)
  if (
    head &&
    others.some((other) =>
      means(
        meaningSet(
          nounPhrase(piece.text, other.end, piece.text.length)
            .slice(0, 2)
            .map((word) => word.stem),
        ),
        head.stem,
      ),
    )
  )
    return false
  if (head && means(sentence, head.stem)) return true
  const around = (clause.words.length < 7 ? passage.words : clause.words).filter(
    (word) => isContent(word) && !isGeneral(word) && !telling.includes(word),
  )
  const shared = around.filter((word) => means(sentence, word.stem)).length
  if (quantity.kind === 'measure') return shared >= 1
  if (shared >= 1 && pairsWith(context, passage, quantity, piece)) return true
  const ofPeople = nounPhrase(piece.text, known.end, piece.text.length).some((word) => !isThing(word))
  return head ? shared >= (isThing(head) ? 3 : ofPeople ? 1 : 2) : shared >= 1 || around.length === 0
}

const leading =
  /\b(?:lead|led|leads|manag\w*|supervis\w*|head(?:ed|s)?|run|ran|runs|coach\w*|team|staff|look after)\b/iu

/** People may be called many things; other things counted must be the same. */
const people =
  /^(?:people|persons?|staff|employees|colleagues|members?|engineers?|developers?|workers?|starters?|hires?|recruits?|users?|customers?|clients?|guests?|visitors?|students?|pupils?|children|kids|patients?|learners?|reports?|men|women|others)$/iu
export const isThing = (word: Word) =>
  !people.test(word.text) && !titleHeads.has(word.lower.replace(/s$/, '')) && !titleHeads.has(word.lower)

const clauseText = (text: string, offset: number): string => {
  const sentence = splitSentences(text).find((one) => one.start <= offset && offset < one.end)
  if (!sentence) return text
  return splitClauses(sentence).find((one) => one.start <= offset && offset < one.end)?.text ?? sentence.text
}
