import { type CheckContext, cite, clauseAt, type Draft, type Passage, supported, unsupported } from '../context.ts'
import type { Piece } from '../facts.ts'
import { isContent, isGeneral, meaningSet, means } from '../text/meaning.ts'
import { stemWord } from '../text/stems.ts'
import { readWords, type Word } from '../text/tokens.ts'
import {
  helperWords,
  reachWords,
  type ScopeFamily,
  scopeFamilies,
  superlatives,
  supportFamilies,
} from '../words/scope-words.ts'

const wordsOf = new Map<string, Set<string>>()
for (const family of scopeFamilies) wordsOf.set(family.id, new Set(family.words.split(' ')))
for (const [id, words] of Object.entries(supportFamilies)) wordsOf.set(id, new Set(words.split(' ')))

const familyOf = (word: Word): ScopeFamily | undefined =>
  scopeFamilies.find((family) => wordsOf.get(family.id)?.has(word.lower))
const asOf = (piece: Piece, ids: string[]): boolean =>
  piece.words.some((word) =>
    ids.some(
      (id) =>
        wordsOf.get(id)?.has(word.lower) || (word.lower.endsWith('s') && wordsOf.get(id)?.has(word.lower.slice(0, -1))),
    ),
  )

/** How far the person's part went, how wide it reached, and whether it was the best: each needs a fact that says so. */
export function findScopeClaims(context: CheckContext, passage: Passage, pieces: Piece[]): Draft[] {
  return [
    ...findParts(context, passage, pieces),
    ...findReach(context, passage, pieces),
    ...findInflation(passage, pieces),
  ]
}

function findParts(context: CheckContext, passage: Passage, pieces: Piece[]): Draft[] {
  const drafts: Draft[] = []
  for (const [i, word] of passage.words.entries()) {
    const family = familyOf(word)
    const clause = clauseAt(passage, word.start)
    if (!family || !clause || clause.about !== 'person' || isNoun(passage.words, i)) continue
    drafts.push(judgePart(context, passage, word, family, pieces))
  }
  return drafts
}

/** `lead time`, `in the long run`, `own initiative`: the word is there but claims nothing. */
function isNoun(words: Word[], i: number): boolean {
  const word = words[i]
  const before = words[i - 1]?.lower ?? ''
  const after = words[i + 1]?.lower ?? ''
  if (!word) return true
  if (word.lower === 'lead')
    return (
      /^(?:time|times|generation|gen|engineer|developer|designer|nurse|to|teacher|by|the way)$/.test(after) ||
      /^(?:new|sales|each|qualified|per|a|tech|team)$/.test(before)
    )
  if (word.lower === 'leading')
    return /^(?:to|up|provider|company|firm|brand)$/.test(after) || /^(?:industry|market|a|the|world)$/.test(before)
  if (word.lower === 'run' || word.lower === 'running')
    return /^(?:the|a|long|up|test|dry|in)$/.test(before) || /^(?:time|out|late|rate|water)$/.test(after)
  if (word.lower === 'own') return /^(?:my|their|his|her|its|our|your)$/.test(before)
  if (word.lower === 'direct')
    return /^(?:report|reports|contact|mail|sales|debit|care|patient|feedback|access|impact|to|line)$/.test(after)
  if (word.lower === 'head') return /^(?:of|office|teacher|chef|nurse|start)$/.test(after) || /^(?:a|per)$/.test(before)
  if (/^(?:chair|helm|captain|coach|mentor|pioneer|promotion)$/.test(word.lower))
    return i > 0 && !/^(?:i|and|to|as|a)$/.test(before)
  if (/^(?:management|managing|manage)$/.test(word.lower))
    return word.lower === 'management' || (before === 'to' && i > 2)
  if (/^interview/.test(word.lower)) return !/^interviewed$/.test(word.lower)
  if (
    /^(?:hiring|recruiting|recruit|hire|promoted|patent|supervision|oversight|ownership|leadership)$/.test(word.lower)
  )
    return /^(?:manager|team)$/.test(after) && word.lower === 'hiring'
  return false
}

function judgePart(context: CheckContext, passage: Passage, word: Word, family: ScopeFamily, pieces: Piece[]): Draft {
  const object = objectOf(context, passage, word)
  const saying = pieces.filter((piece) => asOf(piece, family.alsoFrom))
  for (const piece of saying) {
    if (piece.role !== 'text' && piece.role !== 'title') continue
    const set = meaningSet(piece.stems)
    if (!object.length || object.some((one) => means(set, one.stem))) return supported('scope', word, [cite(piece)])
  }
  const title = family.titles && pieces.find((piece) => piece.role === 'title' && family.titles?.test(piece.text))
  if (title) {
    const entry = pieces.filter((piece) => piece.entry === title.entry)
    const set = meaningSet(entry.flatMap((piece) => [...piece.stems]))
    if (!object.length || object.some((one) => means(set, one.stem)))
      return supported('scope', word, [cite(title)], 'softened')
  }
  return unsupported(
    'scope',
    word,
    `Your facts do not speak of you ${family.said} this.`,
    'Say what your part was in the words of your own facts.',
  )
}

/** What was led or owned: the first content words after the verb. */
function objectOf(context: CheckContext, passage: Passage, word: Word): Word[] {
  const rest =
    context.text
      .slice(word.end, passage.end)
      .split(/[,;:.]|\b(?:by|while|which|that|who|using|through|across|during|for|in|at|from|to)\b/iu)[0] ?? ''
  const content = readWords(rest, word.end).filter((one) => isContent(one) && !/\d/.test(one.text))
  const telling = content.filter(
    (one) =>
      !isGeneral(one) || /^(?:team|people|staff|group|department|project|office|company|business)$/.test(one.lower),
  )
  return telling.slice(0, 4)
}

function findReach(context: CheckContext, passage: Passage, pieces: Piece[]): Draft[] {
  const drafts: Draft[] = []
  const text = context.text.slice(passage.start, passage.end)
  const add = (match: RegExpExecArray, kind: 'scope' | 'superlative', kin: RegExp, said: string) => {
    const at = { start: passage.start + match.index, end: passage.start + match.index + match[0].length }
    if (clauseAt(passage, at.start)?.about !== 'person') return
    const piece = pieces.find((one) => kin.test(one.text))
    if (piece) drafts.push(supported(kind, at, [cite(piece)]))
    else
      drafts.push(
        unsupported(kind, at, `Your facts do not speak of ${said}.`, 'Take the word out, or confirm it if it is true.'),
      )
  }
  for (const { words, kin, said } of reachWords)
    for (const match of text.matchAll(words)) add(match, 'scope', kin, said)
  for (const match of text.matchAll(superlatives)) {
    if (/^leading$/i.test(match[0]) && !/\b(?:a|the|market|as)\s+$/i.test(text.slice(0, match.index))) continue
    if (
      /^record$/i.test(match[0]) &&
      /\b(?:track|medical|patient|the|a|and|to|health|public)\s+$/i.test(text.slice(0, match.index))
    )
      continue
    const stem = stemWord(match[0].split(/[\s-]/)[0] ?? '')
    add(
      match,
      'superlative',
      new RegExp(
        `\\b${match[0].replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]')}|\\b${stem}\\w*`,
        'iu',
      ),
      `“${match[0]}”`,
    )
  }
  return drafts
}

/** `helped build` may not become `built`. Looks at the fact closest to the sentence. */
function findInflation(passage: Passage, pieces: Piece[]): Draft[] {
  if (helperWords.test(passage.text)) return []
  const stems = passage.words.filter((word) => isContent(word)).map((word) => word.stem)
  if (stems.length < 3) return []
  let best: { piece: Piece; score: number } | undefined
  for (const piece of pieces) {
    if (piece.role !== 'text') continue
    const score = stems.filter((stem) => piece.stems.has(stem)).length / stems.length
    if (!best || score > best.score) best = { piece, score }
  }
  if (!best || best.score < 0.45) return []
  const helper = helperWords.exec(best.piece.text)
  if (!helper || helper.index > 40) return []
  const doing = passage.words.find((word) => passage.clauses[0]?.about === 'person' && isContent(word))
  if (!doing) return []
  const after = readWords(best.piece.text.slice(helper.index + helper[0].length))[0]
  const same = after && passage.words.some((word) => word.stem === after.stem)
  if (!same && !/^(?:help|assist|support|contribut|participat)/i.test(helper[0])) return []
  return [
    unsupported(
      'scope',
      doing,
      `Your facts say “${helper[0]}”: “${best.piece.text.slice(0, 90)}”.`,
      `Keep “${helper[0]}”.`,
    ),
  ]
}
