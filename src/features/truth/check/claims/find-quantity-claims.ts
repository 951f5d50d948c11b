import type { ClaimKind } from '../../truth-report.ts'
import { type CheckContext, cite, clauseAt, type Draft, type Passage, supported, unsupported } from '../context.ts'
import type { Piece } from '../facts.ts'
import { compareQuantities } from '../quantity/compare-quantities.ts'
import { type Quantity, readQuantities } from '../quantity/read-quantities.ts'
import { isContent, isGeneral, meaningSet, means } from '../text/meaning.ts'
import { splitClauses, splitSentences } from '../text/sentences.ts'
import { hasPhrase, readWords, type Word } from '../text/tokens.ts'

const kindOf: Record<Quantity['kind'], ClaimKind> = {
  count: 'number',
  ordinal: 'number',
  money: 'money',
  percent: 'percent',
  points: 'percent',
  multiple: 'multiple',
  duration: 'duration',
  year: 'date',
}

/** Figures of a passage against the figures of the facts: value, unit, side of rounding, and what they count. */
export function findQuantityClaims(
  context: CheckContext,
  passage: Passage,
  taken: (at: Quantity) => boolean,
  pieces: Piece[],
): Draft[] {
  const drafts: Draft[] = []
  const text = context.text.slice(passage.start, passage.end)
  for (const read of readQuantities(text)) {
    const quantity = { ...read, start: read.start + passage.start, end: read.end + passage.start }
    if (quantity.kind === 'year' || taken(quantity) || isIdle(context, passage, quantity)) continue
    drafts.push(judge(context, passage, quantity, pieces))
  }
  return drafts
}

const idleNouns =
  /^\s*(?:of (?:my|the|your|our|these|them|those)|reasons?|things?|examples?|ways?|points?|areas?|questions?|sides?|others?|more|another|minutes of your|or|and|by one|at a time|hand|place|line|day i|thing)\b/iu
function isIdle(context: CheckContext, passage: Passage, quantity: Quantity): boolean {
  const after = context.text.slice(quantity.end, quantity.end + 24)
  if (quantity.spelled && quantity.kind === 'count' && (quantity.value <= 1 || idleNouns.test(after))) return true
  if (/^24$/.test(quantity.text) && /^\/7/.test(after)) return true
  const about = clauseAt(passage, quantity.start)?.about
  return about === 'wish' || (about === 'posting' && !context.posting.given)
}

function judge(context: CheckContext, passage: Passage, quantity: Quantity, pieces: Piece[]): Draft {
  const kind = kindOf[quantity.kind]
  const about = clauseAt(passage, quantity.start)?.about
  if (about === 'posting') {
    const stands =
      hasPhrase(context.posting.plain, quantity.text) ||
      readQuantities(context.posting.plain).some((one) => compareQuantities(quantity, one) !== 'different')
    if (stands) return supported(kind, quantity, [{ source: 'posting', quote: quantity.text }])
    return unsupported(kind, quantity, `The posting does not say “${quantity.text}”.`, 'Take the figure out.')
  }
  const named = phraseAround(context.text, quantity)
  const whole = named && pieces.find((piece) => hasPhrase(piece.plain, named))
  if (whole) return supported(kind, quantity, [cite(whole)])
  let elsewhere: Piece | undefined
  let near: { piece: Piece; quantity: Quantity } | undefined
  for (const piece of context.facts.pieces) {
    for (const known of piece.quantities) {
      const comparison = compareQuantities(quantity, known)
      if (comparison === 'different') {
        if (known.kind === quantity.kind && sameThing(context, passage, quantity, piece, known))
          near ??= { piece, quantity: known }
        continue
      }
      if (!sameThing(context, passage, quantity, piece, known)) {
        elsewhere ??= piece
        continue
      }
      if (!pieces.includes(piece)) {
        elsewhere = piece
        continue
      }
      return supported(kind, quantity, [cite(piece)], comparison === 'same' ? 'supported' : 'softened')
    }
  }
  const said = context.text.slice(quantity.start, quantity.end)
  if (near)
    return unsupported(
      kind,
      quantity,
      `Your facts say “${near.quantity.text}”, not “${said}”.`,
      `Write “${near.quantity.text}”.`,
    )
  if (elsewhere)
    return unsupported(
      kind,
      quantity,
      `“${said}” belongs to something else in your facts: “${short(elsewhere.text)}”.`,
      'Move the figure back to what it counts, or take it out.',
    )
  return unsupported(
    kind,
    quantity,
    `None of your facts has the figure “${said}”.`,
    'Take the figure out, or confirm it if it is true.',
  )
}

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 87)}…` : text)

/** `ISO 27001`, `Windows 11`: a figure that is part of a name. */
function phraseAround(text: string, quantity: Quantity): string | undefined {
  const before = /(\p{Lu}[\p{L}\p{N}.+#-]*)[ -]$/u.exec(
    text.slice(Math.max(0, quantity.start - 24), quantity.start),
  )?.[1]
  return before && quantity.kind === 'count' ? `${before} ${quantity.text}` : undefined
}

const up =
  /\b(?:increas\w*|grew|grow\w*|rais\w*|boost\w*|lift\w*|expand\w*|up by|gain\w*|rose|more|higher|doubl\w*|tripl\w*|steiger\w*|gesteigert)\b/iu
const down =
  /\b(?:reduc\w*|cut\w*|lower\w*|decreas\w*|shr[aiu]nk\w*|trim\w*|drop\w*|down by|fewer|less|fell|slash\w*|halv\w*|shorten\w*|senk\w*|gesenkt|reduzier\w*)\b/iu
const directionOf = (text: string) => (up.test(text) === down.test(text) ? 0 : up.test(text) ? 1 : -1)

/** Whether the claim's figure counts what the fact's figure counts. */
function sameThing(
  context: CheckContext,
  passage: Passage,
  quantity: Quantity,
  piece: Piece,
  known: Quantity,
): boolean {
  const clause = clauseAt(passage, quantity.start)
  const factClause = clauseText(piece.text, known.start)
  if (quantity.kind !== 'count' && clause && directionOf(clause.text) * directionOf(factClause) < 0) return false
  const anchors = anchorsOf(context.text, clause ?? passage, quantity)
  if (!anchors.length) return true
  const sentence = meaningSet(piece.words.map((word) => word.stem))
  const [nearest] = anchors
  return nearest !== undefined && means(sentence, nearest.stem)
}

const clauseText = (text: string, offset: number): string => {
  const sentence = splitSentences(text).find((one) => one.start <= offset && offset < one.end)
  if (!sentence) return text
  return splitClauses(sentence).find((one) => one.start <= offset && offset < one.end)?.text ?? sentence.text
}

/** What a figure counts: the content words around it, nearest first; nouns right after a count come before all. */
function anchorsOf(text: string, clause: { start: number; end: number }, quantity: Quantity): Word[] {
  const after = readWords(text.slice(quantity.end, clause.end), quantity.end)
  const before = readWords(text.slice(clause.start, quantity.start), clause.start).reverse()
  if (quantity.kind === 'count') {
    const noun: Word[] = []
    for (const word of after.slice(0, 5)) {
      if (!isContent(word)) {
        if (noun.length || !/^(?:of|the|new|different|other|our|its)$/.test(word.lower)) break
        continue
      }
      if (/\d/.test(word.text)) break
      noun.push(word)
    }
    // The head of a noun phrase stands last: `12 retail store managers`.
    const heads = noun.filter((word) => !isGeneral(word))
    if (noun.length) return heads.length ? heads.reverse() : noun.reverse()
    return before.filter(isContent).slice(0, 1)
  }
  const ranked = [
    ...after.map((word) => ({ word, gap: word.start - quantity.end })),
    ...before.map((word) => ({ word, gap: quantity.start - word.end + 2 })),
  ]
    .filter(({ word }) => isContent(word) && !isGeneral(word) && !changeVerb.test(word.text) && !/\d/.test(word.text))
    .sort((a, b) => a.gap - b.gap)
  return ranked.map(({ word }) => word)
}
const changeVerb =
  /^(?:increas\w*|grew|grow\w*|rais\w*|boost\w*|lift\w*|expand\w*|reduc\w*|cut\w*|lower\w*|decreas\w*|shr[aiu]nk\w*|trim\w*|drop\w*|improv\w*|sav\w*|doubl\w*|tripl\w*|halv\w*|percent|year|month|week|quarter|annual\w*|fewer|faster|slower|rose|fell|gain\w*|worth|total\w*)$/iu
