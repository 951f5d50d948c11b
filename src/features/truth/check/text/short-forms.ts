import { abbreviations } from '../words/abbreviations.ts'
import { stemWord } from './stems.ts'
import { plainText } from './tokens.ts'

const longsOf = new Map<string, string[]>()
const shortsOf = new Map<string, { phrase: string; short: string }[]>()
for (const line of abbreviations.trim().split('\n')) {
  const [short = '', longs = ''] = line.split(':')
  for (const long of longs.split('|')) {
    const phrase = plainText(long)
    longsOf.set(short, [...(longsOf.get(short) ?? []), phrase])
    const first = phrase.split(' ')[0] ?? ''
    shortsOf.set(first, [...(shortsOf.get(first) ?? []), { phrase, short }])
  }
}

/**
 * The stems that a text says without writing them: `SMS` for a text message, `human resources` for HR. `plain` is the
 * text as plainText gives it. Two-letter forms count only where the text has them in capitals.
 */
export function stemsBehind(text: string, plain: string): string[] {
  const found: string[] = []
  for (const word of plain.split(' ')) {
    const longs = longsOf.get(word)
    if (
      longs &&
      (word.length > 3 || new RegExp(`(?<![\\p{L}\\d])${quoted(word.toUpperCase())}(?![\\p{L}\\d])`, 'u').test(text))
    )
      found.push(...longs.flatMap((long) => long.split(' ')).map(stemWord))
    for (const { phrase, short } of shortsOf.get(word) ?? [])
      if (` ${plain} `.includes(` ${phrase} `)) found.push(stemWord(short))
  }
  return found
}
const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
