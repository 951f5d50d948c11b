import type { Span } from '#features/profiles/contract.ts'
import { readWords, type Word } from './tokens.ts'

/** `line` counts from 0; `lineStart` tells a sentence that opens its line (a bullet, a heading). */
export type Sentence = Span & { text: string; words: Word[]; line: number; lineStart: boolean }

const abbreviations =
  /(?:\b(?:e\.g|i\.e|etc|vs|approx|ca|inc|ltd|co|corp|dr|mr|mrs|ms|prof|st|no|dept|univ|jr|sr|bzw|z\.b|m\.sc|b\.sc|ph\.d|m\.a|b\.a)|\b\p{Lu})\.$/iu
/** `40 ms.` ends in a unit, not in a form of address. */
const unit = /\d\s?\p{L}{1,3}\.$/u
/** After an abbreviation only a word that opens sentences starts one: `Kettle & Co. When I …`. */
const opener =
  /^\s+(?:I|When|The|In|At|My|We|After|Before|Since|There|This|That|Then|As|With|For|What|Now|Today|Our|It|You|Your|Among|Also|Earlier|Altogether)\b/u
const boundary = /[.!?]+(?=["”’)]*\s+["“(]?[\p{Lu}\d])|\n|[.!?]+$/gu

/** Cuts a text into sentences; a line break always ends one, as in bullets. Offsets are kept. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  let line = 0
  let lineStart = true
  const push = (end: number) => {
    const piece = text.slice(start, end)
    const lead = piece.length - piece.replace(/^[\s•·*▪◦–—-]+/u, '').length
    const body = piece.slice(lead).trimEnd()
    if (/[\p{L}\p{N}]/u.test(body)) {
      const from = start + lead
      sentences.push({
        text: body,
        words: readWords(body, from),
        start: from,
        end: from + body.length,
        line,
        lineStart,
      })
      lineStart = false
    }
    start = end
  }
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length
    const before = text.slice(start, end)
    const short = match[0].startsWith('.') && abbreviations.test(before) && !unit.test(before)
    if (short && !opener.test(text.slice(end))) continue
    push(end)
    if (match[0] === '\n') {
      line += 1
      lineStart = true
    }
  }
  push(text.length)
  return sentences
}

/** A part of a sentence that is about one thing: cut at commas, `and`, `while`, `but`, dashes, brackets. */
export function splitClauses(sentence: Sentence): Sentence[] {
  const clauses: Sentence[] = []
  const cut = /,(?!\d)|[;:()]|\s[–—-]\s|\s(?:and|while|but|whereas|which|und|sowie|et|y|e|en)\s/giu
  let start = 0
  const push = (end: number) => {
    const piece = sentence.text.slice(start, end)
    const from = sentence.start + start
    if (/[\p{L}\p{N}]/u.test(piece)) {
      clauses.push({ ...sentence, text: piece, start: from, end: from + piece.length, words: readWords(piece, from) })
    }
  }
  for (const match of sentence.text.matchAll(cut)) {
    if (match.index > start) push(match.index)
    start = match.index
  }
  push(sentence.text.length)
  return clauses
}
