import type { PostingFacts } from '../posting-facts.ts'
import { applyFacts } from './detect-ats.ts'
import { htmlToText, type PageText } from './page/html-to-text.ts'
import type { StatedFacts } from './page/read-job-posting-node.ts'
import { readText } from './read-text.ts'
import { tidyText } from './tidy-text.ts'
import { writePay } from './write-pay.ts'

export interface ReadPosting {
  facts: PostingFacts
  /** The posting as plain text; all spans point into it. */
  text: string
}

/**
 * Puts what a page states as data before the description, one fact a line, so that every fact has a place in the text,
 * and reads the rest from the description.
 */
export function composePosting(stated: StatedFacts, html: string, body?: PageText, url?: string): ReadPosting {
  const page = html ? htmlToText(html) : (body ?? { text: '', headings: [] })
  const { head, spans } = writeHead(stated, page.text)
  const gap = head ? '\n\n' : ''
  const text = head + gap + page.text
  const shift = head.length + gap.length
  const given: Partial<PostingFacts> = { locations: stated.locations, spans }
  if (stated.title) given.title = stated.title.replace(/\s+/g, ' ').trim()
  if (stated.company) given.company = stated.company
  if (stated.remote) given.remoteKind = stated.remote
  if (stated.employmentType) given.employmentType = stated.employmentType
  if (stated.salary) given.salary = stated.salary
  if (stated.postedAt) given.postedAt = stated.postedAt
  if (stated.expiresAt) given.expiresAt = stated.expiresAt
  if (stated.applyUrl) given.applyUrl = stated.applyUrl
  const facts = readText(text, { facts: given, headings: page.headings.map((at) => at + shift), headLength: shift })
  return { facts: { ...facts, ...applyFacts(facts, stated.applyUrl ?? url) }, text }
}

function writeHead(stated: StatedFacts, body: string): { head: string; spans: PostingFacts['spans'] } {
  const spans: PostingFacts['spans'] = {}
  let head = ''
  const line = (pointer: string, value: string | undefined) => {
    const words = value && tidyText(value).replace(/\s+/g, ' ')
    if (!words) return
    if (head) head += '\n'
    spans[pointer] = { start: head.length, end: head.length + words.length }
    head += words
  }
  if (!(stated.title && body.startsWith(stated.title))) line('/title', stated.title)
  else spans['/title'] = { start: 0, end: stated.title.length }
  line('/company', stated.company)
  for (const [index, place] of stated.locations.entries()) line(`/locations/${index}`, place.text)
  line('/remoteKind', stated.remote && { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On-site' }[stated.remote])
  line('/employmentType', stated.employmentType?.replace('_', '-'))
  line('/salary', stated.salary && writePay(stated.salary))
  line('/postedAt', stated.postedAt && `Posted ${stated.postedAt}`)
  line('/expiresAt', stated.expiresAt && `Closes ${stated.expiresAt}`)
  // The title opens the body: its place moves behind the head.
  const title = spans['/title']
  if (stated.title && title && body.startsWith(stated.title)) {
    const at = head ? head.length + 2 : 0
    spans['/title'] = { start: at, end: at + stated.title.length }
  }
  return { head, spans }
}
