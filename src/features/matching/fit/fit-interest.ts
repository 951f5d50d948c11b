import type { PostingFacts } from '../../postings/posting-facts.ts'
import { foldWord } from '../../skills/finding/fold-word.ts'
import { splitWords } from '../../skills/finding/split-words.ts'
import type { FitMarket, FitWishes } from '../match-report.ts'
import type { Judged } from './judged.ts'

/** A target industry 100, a target role 90, else 60; not judged while the person names no targets. */
export function fitInterest(posting: PostingFacts, wishes: FitWishes, market: FitMarket): Judged {
  const { targetIndustries, targetRoles } = wishes
  if (!targetIndustries.length && !targetRoles.length)
    return { reason: 'You have not named target roles or industries.' }
  const industry = targetIndustries.find((target) => market.industry && sharesWords(target, market.industry))
  if (industry) return { score: 100, reason: `In an industry you aim for: ${industry}.` }
  const role = targetRoles.find((target) => posting.title && sameRole(target, posting.title))
  if (role) return { score: 90, reason: `A role you aim for: ${role}.` }
  return { score: 60, reason: 'Neither a role nor an industry you named.' }
}

// Words of level and form that do not tell one role from another.
const level = new Set(
  'senior junior lead principal staff head sr jr mid entry level i ii iii iv intern trainee graduate chief assistant associate remote hybrid m f d w x h'
    .split(' ')
    .map(foldWord),
)
const aliases: Record<string, string> = {
  developer: 'engineer',
  programmer: 'engineer',
  swe: 'engineer',
  dev: 'engineer',
  nurse: 'nurse',
  rn: 'nurse',
  frontend: 'front',
  backend: 'back',
  fullstack: 'full',
}

const wordsOf = (text: string) => {
  const words = splitWords(text).map((word) => aliases[word.key] ?? word.key)
  return words.filter((word) => !level.has(word) && word.length > 1)
}

/** Every telling word of the target stands in the title, or the other way round. */
export function sameRole(target: string, title: string): boolean {
  const [want, have] = [new Set(wordsOf(target)), new Set(wordsOf(title))]
  if (!want.size || !have.size) return false
  return want.isSubsetOf(have) || (have.size > 1 && have.isSubsetOf(want))
}

function sharesWords(a: string, b: string): boolean {
  const have = new Set(wordsOf(b))
  return wordsOf(a).some((word) => word.length > 3 && have.has(word))
}
