import type { CheckContext } from '../context.ts'
import { isManner } from '../text/meaning.ts'
import type { Word } from '../text/tokens.ts'
import { seniorityRank, titleHeads } from '../words/title-words.ts'

/** `lead`: where the words of manner before the title begin. */
export type TitlePhrase = { start: number; end: number; words: Word[]; head: string; lead: number }

export const fold = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
const headOf = (word: Word): string | undefined => {
  const plain = fold(word.text)
  if (titleHeads.has(plain)) return plain
  return undefined
}

/** Phrases ending in a title's head noun, with the words that belong to it. */
export function readTitles(words: Word[], text: string): TitlePhrase[] {
  const phrases: TitlePhrase[] = []
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]
    const head = word && headOf(word)
    if (!word || !head) continue
    const next = words[i + 1]
    if (verbHeads.test(head) && isVerb(words, i, text)) continue
    if (next && headOf(next) && /^[\s-]$/.test(text.slice(word.end, next.start))) continue
    if (next && isCounted(words, i, text)) continue
    let from = i
    while (from > 0 && i - from < 4) {
      const previous = words[from - 1]
      const current = words[from]
      if (!previous || !current || text.slice(previous.end, current.start) !== ' ') break
      if (notInTitle.test(previous.text)) break
      from -= 1
    }
    const lead = words[from]?.start
    while (from < i && isLead(words[from])) from += 1
    const of = words[i + 1]
    let to = i
    if (of?.lower === 'of' && /^(?:head|director|vp|chief|president|lead)$/.test(head))
      to = Math.min(i + 3, words.length - 1)
    while (to > i + 1 && /[,.;]/.test(text.slice(words[to - 1]?.end ?? 0, words[to]?.start ?? 0))) to -= 1
    const first = words[from]
    const last = words[to]
    if (first && last)
      phrases.push({
        start: first.start,
        end: last.end,
        words: words.slice(from, to + 1),
        head,
        lead: lead ?? first.start,
      })
  }
  return phrases
}
/** `volunteer divers`, `six trainee midwives`: the head describes the people behind it. */
const isCounted = (words: Word[], i: number, text: string): boolean => {
  const [word, next] = [words[i], words[i + 1]]
  return (
    word !== undefined &&
    next !== undefined &&
    text.slice(word.end, next.start) === ' ' &&
    /^\p{Ll}{3,}[^su]s$/u.test(next.text) &&
    headOf(next) === undefined &&
    /^(?:volunteer|trainee|student|apprentice|intern|junior|assistant|associate|partner|staff|trainer|teacher|graduate|fellow)$/.test(
      word.lower,
    )
  )
}
/** A word of manner before a title: `compassionate`, `multilingual`, `hands-on`. */
const isLead = (word: Word | undefined): boolean =>
  word !== undefined &&
  (isManner(word) ||
    word.lower === 'leading' ||
    /(?:-oriented|-focused|-driven|-minded|lingual|ful|ous|ive|ate|-certified|-trained|-based)$/u.test(word.lower)) &&
  seniorityRank[fold(word.text)] === undefined &&
  headOf(word) === undefined &&
  !/^(?:executive|corporate|private|graduate)$/.test(word.lower)
const verbHeads =
  /^(?:lead|head|coach|cook|tutor|pilot|volunteer|fellow|partner|intern|principal|staff|chef|guard|judge|advocate|associate|tailor|butcher|model|officer|engineer|buyer|trainer|delegate|steward)$/
/** `Lead 28 staff`: a head that opens a line or follows `to`, with an object behind it. */
const isVerb = (words: Word[], i: number, text: string): boolean => {
  const word = words[i]
  const before = words[i - 1]
  const after = words[i + 1]
  if (
    !word ||
    !after ||
    /^(?:of|in|at|for|teacher|chef|nurse|office)$/.test(after.lower) ||
    /[,.;|–—]/.test(text.slice(word.end, after.start))
  )
    return false
  return !before || /^(?:to|and|i|we|who|that)$/.test(before.lower) || /[.;\n•]\s*$/.test(text.slice(0, word.start))
}
const notInTitle =
  /^(?:previously|formerly|currently|successfully|earlier|later|that|this|named|using|via|through|every|each|all|any|some|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|have|has|had|turned|now|who|then|formerly|an?|the|as|my|our|your|their|and|or|of|to|for|with|in|at|by|from|was|am|is|i|i'm|became|promoted|being|been|experienced|accomplished|seasoned|certified|qualified|results[- ]driven|dedicated|versatile|hands-on|dynamic|passionate|skilled|registered|licensed|award-winning|acting|interim|bilingual|worked|working|serving|served|role|position|einen?|ein|als)$/iu

/** Dean Holroyd signs with his name and claims no deanery. */
export function isOwnName({ text, facts }: CheckContext, phrase: TitlePhrase): boolean {
  const name = facts.profile.basics.name?.trim()
  const at = name ? text.lastIndexOf(name, phrase.start) : -1
  return at >= 0 && phrase.start < at + (name?.length ?? 0)
}
