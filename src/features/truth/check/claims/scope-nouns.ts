import type { Word } from '../text/tokens.ts'
import { titleHeads } from '../words/title-words.ts'

/** `lead time`, `in the long run`, `own initiative`: the word is there but claims nothing. */
export function isNoun(words: Word[], i: number): boolean {
  const word = words[i]
  const before = words[i - 1]?.lower ?? ''
  const after = words[i + 1]?.lower ?? ''
  if (!word) return true
  if (word.lower === 'lead')
    return (
      /^(?:time|times|generation|gen|engineer|developer|designer|nurse|to|teacher|by|the way)$/.test(after) ||
      /^(?:new|sales|each|qualified|per|a|tech|team)$/.test(before)
    )
  if (word.lower === 'leading' && i === 0 && words.slice(1, 4).some((one) => titleHeads.has(one.lower))) return true
  if (word.lower === 'leading')
    return /^(?:to|up|provider|company|firm|brand)$/.test(after) || /^(?:industry|market|a|the|world)$/.test(before)
  if (word.lower === 'run' || word.lower === 'running')
    return /^(?:the|a|long|up|test|dry|in)$/.test(before) || /^(?:time|out|late|rate|water)$/.test(after)
  if (word.lower === 'own') return /^(?:my|their|his|her|its|our|your)$/.test(before)
  if (word.lower === 'direct')
    return /^(?:report|reports|contact|mail|sales|debit|care|patient|feedback|access|impact|to|line)$/.test(after)
  if (word.lower === 'head') return /^(?:of|office|teacher|chef|nurse|start)$/.test(after) || /^(?:a|per)$/.test(before)
  if (word.lower === 'chair' && !/^(?:the|our|a|an|its|of|this|meetings?|sessions?|panels?|\p{Ll}+ly)$/u.test(after))
    return true
  if (/^(?:chair|helm|captain|coach|mentor|pioneer|promotion)$/.test(word.lower))
    return i > 0 && !/^(?:i|and|to|as|a)$/.test(before)
  if (/^(?:management|managing|manage)$/.test(word.lower))
    return word.lower === 'management' || (before === 'to' && i > 2)
  if (
    /^(?:hiring|recruiting|recruit|hired?|promoted|patent|supervision|oversight|ownership|leadership)$/.test(word.lower)
  )
    return (
      (/^(?:manager|team)$/.test(after) && word.lower === 'hiring') ||
      /^(?:newly|recently|freshly|just|new)$/.test(before)
    )
  return false
}
