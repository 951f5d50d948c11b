// Text whose UTF-8 bytes were taken for Windows-1252 ("SofÃ­a", "2019 â€“ 2021"): where it stands and what it said.
//
// The rule: a run of characters above ASCII is mended when all of it decodes as UTF-8 into letters and signs people
// write, and nothing right could look like it: three bytes, or two in a row, or two that no capital stands before
// ("IRMÃ™" is left alone). What stays doubtful is mended where the rest of its line decodes and the text is damaged elsewhere.
import { decodeRun, type Sequence } from './decode-run.ts'

export interface Mend {
  /** Half-open, in UTF-16 units of the damaged text. */
  start: number
  end: number
  text: string
}

interface Run {
  start: number
  end: number
  /** Undefined: not all of it decodes. */
  sequences: Sequence[] | undefined
  sure: boolean
  line: number
}

/** A first byte of UTF-8 with something above ASCII behind it, or what is left of a no-break space. */
const suspect = /[\u00c2-\u00f4][^\x00-\x7f]|\u00c2(?=\s|$)/u

/** What to put where, left to right; empty for text that is right. */
export function findDamage(text: string): Mend[] {
  if (!suspect.test(text)) return []
  const runs = listRuns(text)
  if (!runs.some((run) => run.sure)) return []
  const unclear = new Set(runs.filter((run) => !run.sequences).map((run) => run.line))
  return runs.flatMap((run) => (run.sequences && (run.sure || !unclear.has(run.line)) ? mendsOf(run) : []))
}

function listRuns(text: string): Run[] {
  const runs: Run[] = []
  let line = 0
  let at = 0
  for (const match of text.matchAll(/[^\x00-\x7f]+/g)) {
    for (let cut = text.indexOf('\n', at); cut >= 0 && cut < match.index; cut = text.indexOf('\n', cut + 1)) line++
    at = match.index
    const end = at + match[0].length
    const sequences = decodeRun(match[0], /^(?:\s|$)/.test(text.slice(end, end + 1)))
    const before = text.slice(Math.max(0, at - 2), at)
    runs.push({ start: at, end, sequences, sure: isSure(sequences, before, text.charAt(end)), line })
  }
  return runs
}

function isSure(sequences: Sequence[] | undefined, before: string, behind: string): boolean {
  if (!sequences) return false
  const whole = sequences.filter(({ length, rare }) => length > 1 && !rare)
  if (whole.some(({ length }) => length > 2)) return true
  if (sequences.length > 1) return sequences.some(({ length }) => length > 1)
  // `to` + no-break space: no right word ends in a capital after a small letter, or stands alone behind a full stop.
  if (whole.length === 0) return sequences[0]!.length === 1 && /\p{Ll}$|[.,;:]\s?$/u.test(before)
  if (/\p{Lu}$/u.test(before)) return false
  // `5 Å²` is a unit; a letter of another alphabet stands beside letters.
  return whole[0]!.text <= '\u00ff' || /\p{L}/u.test(before.slice(-1) + behind)
}

/** One for each sequence; one for all where the result was damaged a second time. */
function mendsOf({ start, sequences }: Run): Mend[] {
  const mends: Mend[] = []
  let at = start
  for (const { length, text } of sequences!) {
    mends.push({ start: at, end: at + length, text })
    at += length
  }
  const once = mends.map(({ text }) => text).join('')
  const whole = decodeAgain(once)
  return whole === once ? mends : [{ start, end: at, text: whole }]
}

function decodeAgain(text: string): string {
  const again = /^[^\x00-\x7f]+$/.test(text) ? decodeRun(text, false) : undefined
  return again && (again.length > 1 || !again[0]!.rare)
    ? decodeAgain(again.map((sequence) => sequence.text).join(''))
    : text
}
