// What deserves a second look before one applies: said with its place in the text, never as a verdict. Pure.
import type { PostingFacts, PostingFlag } from '../posting-facts.ts'
import { findDomainFlags } from './find-domain-flags.ts'
import { freeMail, phrases, vaguePay } from './phrases.ts'

/** Text read for flags; the rest of a page is not the posting. */
const mostRead = 50_000
/** A band wider than this names no pay: seniority and place rarely move it further. */
const widestBand = 2.5
const longestQuote = 140

type Facts = Pick<PostingFacts, 'company' | 'salary' | 'spans' | 'applyUrl'>

/** One flag of each kind at the first place that shows it. `text` is the posting as it is shown; spans point into it. */
export function findFlags(whole: string, facts: Facts): PostingFlag[] {
  const text = whole.slice(0, mostRead)
  const found = new Map<PostingFlag['kind'], PostingFlag>()
  const add = (kind: PostingFlag['kind'], start: number, end: number) => {
    if (!found.has(kind)) found.set(kind, { kind, span: { start, end }, quote: quoteAt(text, start, end) })
  }
  for (const { kind, pattern, unless } of phrases) {
    if (found.has(kind)) continue
    for (const hit of text.matchAll(pattern)) {
      if (unless?.test(sentenceAt(text, hit.index, hit.index + hit[0].length))) continue
      add(kind, hit.index, hit.index + hit[0].trimEnd().length)
      break
    }
  }
  for (const hit of text.matchAll(freeMail)) {
    if (!facts.company || spells(hit[0], facts.company) || isExample(text, hit.index)) continue
    add('free_mail', hit.index, hit.index + hit[0].length)
  }
  for (const { kind, start, end } of findDomainFlags(text, facts)) if (!isExample(text, start)) add(kind, start, end)
  const { min, max } = facts.salary ?? {}
  if (min === undefined && max === undefined) {
    const vague = vaguePay.exec(text)
    if (vague) add('vague_pay', vague.index, vague.index + vague[0].length)
  } else if (min && max && max / min > widestBand) {
    const { start, end } = facts.spans['/salary'] ?? { start: 0, end: 0 }
    add('wide_pay', start, end)
  }
  return [...found.values()].toSorted((a, b) => weights[b.kind] - weights[a.kind] || a.span.start - b.span.start)
}

/** How grave it is: 3 asks for money or papers, 2 is a pattern of false offers, 1 is worth a question. */
export const weights: Record<PostingFlag['kind'], 1 | 2 | 3> = {
  fee: 3,
  documents: 3,
  messenger: 2,
  easy_money: 2,
  free_mail: 2,
  lookalike: 2,
  unpaid: 2,
  urgency: 2,
  other_domain: 1,
  vague_pay: 1,
  wide_pay: 1,
  old: 1,
  closed: 1,
  reposted: 1,
}

function sentenceAt(text: string, start: number, end: number): string {
  const before = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('. ', start), start - 200)
  const after = text.slice(end).search(/[.!?](?:\s|$)|\n/)
  return text.slice(Math.max(0, before), after < 0 ? end + 120 : end + Math.min(after, 200))
}

function quoteAt(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim().slice(0, longestQuote)
}

/** A firm of one person may well be its own Gmail: `northwind.bakery@gmail.com` is Northwind's. */
function spells(address: string, company: string): boolean {
  const bare = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const name = bare(address.split('@')[0] ?? '')
  return company.split(/\s+/).some((word) => bare(word).length > 3 && name.includes(bare(word)))
}

/** "…@gmail.com" in a warning about false offers. */
const isExample = (text: string, at: number) =>
  /\b(?:never|scam|fraud|beware|not from|only from|free (?:e-?mail|web)|such as)\b/i.test(
    text.slice(Math.max(0, at - 200), at + 120),
  )
