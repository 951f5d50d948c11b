import type { PostingFacts } from '../../postings/posting-facts.ts'
import { type Industry, industries } from './industries.ts'

/** So many different telling words, and more than of any other industry. */
const enough = 3

/** Name of the industry whose words a posting uses most; undefined when none stands out. */
export function guessIndustry(posting: PostingFacts, text: string | null | undefined): string | undefined {
  const told = [posting.title, posting.company, ...posting.responsibilities.map((line) => line.text), text]
  const haystack = ` ${told
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&-]+/gu, ' ')} `
  const counted = industries
    .map((industry) => ({ industry, hits: industry.words.filter((word) => holds(haystack, word)).length }))
    .toSorted((a, b) => b.hits - a.hits)
  const [first, second] = counted
  return first && first.hits >= enough && first.hits > (second?.hits ?? 0) ? first.industry.name : undefined
}

/** Whether what a person wishes for is this industry: by its name, another name, or a telling word of the name. */
export function isIndustry(wish: string, name: string): boolean {
  const wanted = wish.trim().toLowerCase()
  const industry = industries.find((each) => each.name === name)
  return wanted === name.toLowerCase() || Boolean(industry?.also.some((other) => sameName(wanted, other, industry)))
}

const sameName = (wanted: string, other: string, { name }: Industry) =>
  wanted === other || (wanted.length > 3 && name.toLowerCase().split(/\W+/).includes(wanted))

const holds = (haystack: string, word: string) =>
  word.endsWith('*') ? haystack.includes(` ${word.slice(0, -1)}`) : haystack.includes(` ${word} `)
