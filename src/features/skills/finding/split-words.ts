import { foldWord } from './fold-word.ts'

/** `key` is the folded form used for look-ups; `gap` says what stands between this word and the one before. */
export interface Word {
  key: string
  start: number
  end: number
  gap: Gap
}
/** tight: nothing or one of `-./&'`; space: blanks; wrap: one line break; break: anything that ends a phrase. */
export type Gap = 'tight' | 'space' | 'wrap' | 'break'

// A word is a run of letters and digits. Symbols that belong to a name stay with it: `.NET`, C++, C++17, F#, A+, &.
const wordPattern =
  /(?<![\p{L}\p{N}.])\.[nN][eE][tT](?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:\+\+\d*|\+(?![\p{L}\p{N}])|#(?!\d))?|&/gu
const plainWords = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/
const tightGap = /^(?:[-‐‑–./&'’_·+]|)$/
const spaceGap = /^['’]?(?:[ \t\u00a0\u2009\u202f]*[-‐‑/]?[ \t\u00a0\u2009\u202f]*)$/
const wrapGap = /^[ \t]*-?\r?\n[ \t]*$/

/**
 * Splits a text into words with offsets, folded for look-up. Skill names keep their signs (C++, C#, .NET), compounds
 * fall apart into their words (CI/CD → ci cd), so that `front-end`, `front end` and `Front/End` are the same phrase.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  wordPattern.lastIndex = 0
  for (let hit = wordPattern.exec(text); hit; hit = wordPattern.exec(text)) {
    const start = hit.index
    const raw = hit[0]
    words.push({ key: foldWord(raw), start, end: start + raw.length, gap: gapBetween(text, last, start) })
    last = start + raw.length
  }
  return words
}

/** The look-up key of a name: its folded words joined by blanks, with their number. */
export function keyOf(name: string): { key: string; first: string; words: number } {
  const keys = plainWords.test(name) ? name.split(' ').map(foldWord) : splitWords(name).map((word) => word.key)
  return { key: keys.join(' '), first: keys[0] ?? '', words: keys.length }
}

const heads = new Map<string, string>()

/** The first word of the name that stands at a place of a line, folded. */
export function firstKeyOf(line: string, start: number, end: number): string {
  const blank = line.indexOf(' ', start)
  const head = line.slice(start, blank < 0 || blank > end ? end : blank)
  let key = heads.get(head)
  if (key === undefined) {
    key = plainWords.test(head) ? foldWord(head) : (splitWords(line.slice(start, end))[0]?.key ?? '')
    heads.set(head, key)
  }
  return key
}

function gapBetween(text: string, from: number, to: number): Gap {
  const length = to - from
  if (length === 0) return 'tight'
  if (length === 1 && text[from] === ' ') return 'space'
  if (length > 12) return 'break'
  const between = text.slice(from, to)
  if (tightGap.test(between)) return 'tight'
  if (spaceGap.test(between)) return 'space'
  return wrapGap.test(between) ? 'wrap' : 'break'
}
