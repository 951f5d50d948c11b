import { type CheckContext, cite, clauseAt, type Draft, type Passage, supported, unsupported } from '../context.ts'
import type { Piece } from '../facts.ts'
import { countryForms } from '../text/meaning.ts'
import { readWords } from '../text/tokens.ts'
import { fluencyForms, languageNames } from '../words/language-words.ts'

const fold = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
const speaking =
  /\b(?:speak\w*|spoken|fluen\w*|native|bilingual|trilingual|languages?|conversational|proficien\w*|command of|in writing|written|translat\w*|interpret\w*|mother tongue|muttersprach\w*|flie[sß]+end|[ABC][12]|read|sprache\w*|spreche|working knowledge)\b/iu

export const fluencyOf = (text: string): number | undefined => fluencyForms.find(([form]) => form.test(text))?.[1]

/** Human languages a passage says the person speaks, and how well. */
export function findLanguageClaims(context: CheckContext, passage: Passage, pieces: Piece[]): Draft[] {
  const text = context.text.slice(passage.start, passage.end)
  const drafts: Draft[] = []
  for (const word of readWords(text, passage.start)) {
    const name = languageNames[fold(word.text)] ?? ownTongue(context, word.text)
    const clause = clauseAt(passage, word.start)
    if (!name || !word.capital || !clause || clause.about !== 'person') continue
    const other = context.posting.plain && !speaking.test(clause.text)
    if (other && context.posting.stems.has(word.stem)) continue
    if (!speaking.test(passage.text)) {
      // `German customers` speaks of customers; the word itself must still be known.
      if ([word.stem, ...countryForms(word.stem)].some((stem) => context.facts.stems.has(stem))) continue
      drafts.push(
        unsupported(
          'language',
          word,
          `“${word.text}” appears nowhere in your facts.`,
          'Take it out, or confirm it if it is true.',
        ),
      )
      continue
    }
    drafts.push({ ...judge(context, pieces, name, word, clause.text), wide: widen(context.text, word) })
  }
  return drafts
}

/** A tongue that the list does not know but the person's profile names. */
const ownTongue = (context: CheckContext, text: string): string | undefined =>
  context.facts.profile.languages.some((item) => readWords(item.language).some((word) => word.text === text))
    ? fold(text)
    : undefined

function judge(
  context: CheckContext,
  pieces: Piece[],
  name: string,
  at: { start: number; end: number; text: string },
  clause: string,
): Draft {
  const known = context.facts.profile.languages
    .map((item, i) => ({ item, i }))
    .filter(({ item }) =>
      readWords(item.language).some((word) => (languageNames[fold(word.text)] ?? fold(word.text)) === name),
    )
  const piece = pieces.find(
    (one) =>
      one.role !== 'language' &&
      (speaking.test(one.text) || new RegExp(`\\b(?:in|into|auf)\\s+${at.text}\\b`, 'iu').test(one.text)) &&
      one.words.some((word) => languageNames[fold(word.text)] === name),
  )
  if (!known.length && !piece)
    return unsupported(
      'language',
      at,
      `Your facts do not say that you speak ${at.text}.`,
      'Take it out, or add the language with its level to your profile.',
    )
  const near = nearLevel(clause, at.text)
  const claimed = fluencyOf(near)
  const level =
    known.map(({ item }) => fluencyOf(`${item.fluency ?? ''} ${item.language}`)).find((one) => one !== undefined) ??
    (piece ? fluencyOf(piece.text) : undefined)
  if (claimed !== undefined && claimed > (level ?? 3)) {
    const written = known[0]?.item.fluency
    return unsupported(
      'language',
      at,
      written
        ? `Your facts give your ${at.text} as “${written}”.`
        : `Your facts do not say how well you speak ${at.text}.`,
      'Write the level as you entered it.',
    )
  }
  const one = known[0]
  if (one)
    return supported('language', at, [
      {
        source: 'profile',
        pointer: `/languages/${one.i}`,
        quote: [one.item.language, one.item.fluency].filter(Boolean).join(': '),
      },
    ])
  return supported('language', at, piece ? [cite(piece)] : [])
}

/** The words around a language name that speak of its level, up to the next language. */
function nearLevel(clause: string, name: string): string {
  const at = clause.indexOf(name)
  const before = clause.slice(0, at).split(/[,;]/).at(-1) ?? ''
  const after = clause.slice(at + name.length).split(/[,;]|\band\b/)[0] ?? ''
  return `${before} ${name} ${after}`
}

/** `fluent German`, `German (C1)`: the language with its level. */
function widen(text: string, word: { start: number; end: number }): { start: number; end: number } {
  const before =
    /\b(?:native|fluent|conversational|basic|advanced|business|professional|working|good|some|excellent)(?:\s+(?:level|knowledge of|command of|in))?\s+$/iu.exec(
      text.slice(0, word.start),
    )
  const after =
    /^\s*(?:\(|at |– |- |, |is |at level )?(?:(?:my )?(?:[ABC][12]|native|fluent\w*|conversational|level [ABC][12]|mother tongue|excellent|perfect|advanced))\)?/iu.exec(
      text.slice(word.end),
    )
  return { start: before ? before.index : word.start, end: word.end + (after?.[0].length ?? 0) }
}
