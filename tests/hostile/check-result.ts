// What must hold for every successful reading, whatever was read.
import { ReadResume } from '../../src/features/profiles/contract.ts'

/** The first thing wrong with a result, or undefined. */
export function findFault(read: ReadResume): string | undefined {
  const parsed = ReadResume.safeParse(read)
  if (!parsed.success)
    return `does not fit its own contract: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`
  const { document, profile, provenance } = read
  if (!/[\p{L}\p{N}\p{S}]/u.test(document.text)) return 'holds no text'
  const everything = JSON.stringify({ document, profile })
  // PostgreSQL stores neither.
  // The sign itself, not a text that spells its escape.
  if (/(?<!\\)(?:\\\\)*\\u0000/.test(everything)) return 'holds a null character'
  if (/(?<!\\)(?:\\\\)*\\ud[89a-f]/i.test(everything)) return 'holds half a character'
  const { length } = document.text
  for (const [pointer, { start, end }] of Object.entries(provenance)) {
    if (start > end || end > length) return `${pointer} points outside the text`
  }
  if (document.lines.some(({ start, end }) => start > end || end > length)) return 'a line lies outside the text'
  if (({} as { polluted?: unknown }).polluted !== undefined) return 'changed the prototype of all objects'
  return undefined
}
