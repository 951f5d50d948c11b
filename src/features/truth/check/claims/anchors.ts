import type { Quantity } from '../quantity/quantity.ts'
import { isContent, isGeneral } from '../text/meaning.ts'
import { readWords, type Word } from '../text/tokens.ts'

const changeVerb =
  /^(?:increas\w*|grew|grow\w*|rais\w*|boost\w*|lift\w*|expand\w*|reduc\w*|cut\w*|lower\w*|decreas\w*|shr[aiu]nk\w*|trim\w*|drop\w*|improv\w*|sav\w*|doubl\w*|tripl\w*|halv\w*|bring\w*|brought|percent|prozent\w*|year|month|week|quarter|annual\w*|fewer|faster|slower|rose|fell|went|gain\w*|worth|total\w*|took|takes?|taking|last(?:s|ed|ing)?|wait\w*|need\w*|stand\w*|stood|cost|got|get|made|make|spent|half|third|quarter|two|three|four|five|six|seven|eight|nine|ten|twelve)$/iu

/** The noun phrase right after a count: `12 retail store managers` → the three words; empty when none follows. */
export function nounPhrase(text: string, end: number, clauseEnd: number): Word[] {
  const joined = text[end] === '-' || text[end] === '‑'
  const after = readWords(text.slice(end, clauseEnd), end)
  if (joined) {
    const first = after[0]
    return first ? [first] : []
  }
  const noun: Word[] = []
  let reached = end
  for (const word of after.slice(0, 6)) {
    if (/[,;:.()]/.test(text.slice(reached, word.start)) && noun.length) break
    reached = word.end
    if (!isContent(word)) {
      if (word.lower === 'of' && noun.every(isGeneral)) continue
      if (noun.length || !/^(?:of|the|new|different|other|our|its|more|or|so)$/.test(word.lower)) break
      continue
    }
    if (/\d/.test(word.text)) break
    if (noun.length && pastVerb.test(word.text)) break
    noun.push(word)
  }
  return noun
}

/** A verb after the counted noun: `600 people taught`, `45 pupils attended`. */
const pastVerb =
  /^(?:\p{Ll}{2,}ed|taught|ran|led|won|came|went|took|gave|made|got|found|kept|held|left|met|saw|said|told|knew|grew|fell|rose|sat|stood|built|bought|sold|sent|spent|wrote|read|spoke|chose|began|became|brought|thought|lost|paid|put|set|cut|let|hit)$/u

/** Words a sum of money may be called by. */
export const moneyWord =
  /^(?:sales?|revenue|income|turnover|budget|spend\w*|costs?|savings?|business|value|worth|orders?|deals?|contracts?|first-year|turnover|profit|earnings|takings|brought|bringing|generat\w*|clos\w*)$/iu

/**
 * What a percentage, sum or duration is about: the nouns of its clause, nearest first. Verbs, as far as their form tells,
 * and words of change and manner are left out. `general` keeps the general words too.
 */
export function nearWords(
  text: string,
  clause: { start: number; end: number },
  quantity: Quantity,
  general = false,
): Word[] {
  const rest = text.slice(quantity.end, clause.end)
  const reason = byMeans.exec(rest)?.index ?? rest.length
  const after = readWords(rest.slice(0, reason), quantity.end)
  const before = readWords(text.slice(clause.start, quantity.start), clause.start)
  const opens = (word: Word) =>
    word === before[0] && word.capital && /(?:^|[\n.;•]\s*)$/u.test(text.slice(0, word.start))
  return [
    ...after.map((word) => ({ word, gap: word.start - quantity.end })),
    ...before.map((word) => ({ word, gap: quantity.start - word.end + 2 })),
  ]
    .filter(({ word }) => isContent(word) && (general || !isGeneral(word)) && !/\d/.test(word.text) && !opens(word))
    .filter(
      ({ word }) =>
        !changeVerb.test(word.text) &&
        !manner.test(word.text) &&
        !(quantity.kind === 'money' && moneyWord.test(word.text)),
    )
    .sort((a, b) => a.gap - b.gap)
    .map(({ word }) => word)
}
/** What follows tells how or why, not what the figure is of. */
const byMeans =
  /\b(?:thanks to|through|via|using|with the help|after|following|when|while|because|since|due to|owing to|by|dank|durch|nach)\b/iu
const manner =
  /^(?:\p{Ll}+iert|ge\p{Ll}+(?:t|en)|\p{Ll}+(?:ed|ing|ly)|straight|running|previous|former|earlier|before|prior|row|within|crore|lakh|million|thousand|since|own)$/u
