import { type CheckContext, clauseAt, type Draft, type Passage, unsupported } from '../context.ts'
import { meaningSet, means } from '../text/meaning.ts'
import { stemWord } from '../text/stems.ts'
import { readWords, type Word } from '../text/tokens.ts'
import { industries, plainIndustries } from '../words/industry-words.ts'

const evidenceOf = new Map<string, string[]>()
for (const line of industries.trim().split('\n')) {
  const [names = '', words = ''] = line.split(' | ')
  const evidence = [...names.split(' '), ...words.split(' ')].map(stemWord)
  for (const name of names.split(' ')) evidenceOf.set(name, [...(evidenceOf.get(name) ?? []), ...evidence])
}

/** Words before or after which the name of an industry says where the person has worked. */
const cue =
  /\b(?:experience|background|career|years?|worked|work|working|roots|expertise|track record|history|specialis\w+|specializ\w+|professional|leader|expert|knowledge|life|time|spent|erfahrung)\b/iu
const after =
  /^[\s,]*(?:\p{L}+\s+){0,1}(?:industry|sector|field|business|trade|world|space|environments?|companies|clients|logistics|professional|background|experience|career|setting|projects?)\b/iu

/** `a background in aviation`, `the automotive sector`: an industry of which no fact shows a trace. */
export function findIndustryClaims(context: CheckContext, passage: Passage): Draft[] {
  return passage.words.flatMap((word) => {
    const evidence = evidenceOf.get(word.lower)
    const clause = clauseAt(passage, word.start)
    if (!evidence || clause?.about !== 'person' || !isPlaceOfWork(context, passage, word)) return []
    if (evidence.some((stem) => context.facts.stems.has(stem)) || saysOtherwise(context, word)) return []
    return [
      unsupported(
        'skill',
        word,
        `None of your facts shows that you worked in ${word.lower}.`,
        'Name the field your own posts were in, or add the post to your profile.',
      ),
    ]
  })
}

const plain = new Set(plainIndustries.split(' '))
function isPlaceOfWork(context: CheckContext, passage: Passage, word: Word): boolean {
  const before = context.text.slice(passage.start, word.start)
  const rest = context.text.slice(word.end, passage.end)
  return (
    plain.has(word.lower) ||
    after.test(rest) ||
    (/\b(?:in|from|within|across|of)\s+(?:the\s+)?(?:\p{L}+\s+(?:and|,)\s+|\p{L}+\s+)?$/iu.test(before) &&
      cue.test(before))
  )
}

/** The facts may name the field in a word of its own kind: `Retailer` for retail. */
const saysOtherwise = (context: CheckContext, word: Word): boolean =>
  means(meaningSet(context.facts.stems), readWords(word.text)[0]?.stem ?? word.stem, true)
