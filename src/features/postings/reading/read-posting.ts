import { findFlags } from '../flags/find-flags.ts'
import { composePosting, type ReadPosting } from './compose-posting.ts'
import { applyFacts } from './detect-ats.ts'
import { findJobPostings } from './page/find-json-ld.ts'
import { readEmbeddedPosting } from './page/read-embedded-posting.ts'
import { readJobPostingNode, type StatedFacts } from './page/read-job-posting-node.ts'
import { readPage } from './page/read-page.ts'
import { PostingReadingError } from './posting-reading-error.ts'
import { readText } from './read-text.ts'
import { tidyText } from './tidy-text.ts'

export interface PostingInput {
  /** Plain text, as pasted. */
  text?: string
  /** A whole page, or the part with the posting. */
  html?: string
  /** Where it came from: tells the ATS and the way to apply. */
  url?: string
  /** For relative dates ("posted 3 days ago"); default: today. */
  now?: Date
}
const maxBytes = 2_000_000
const minLetters = 60

/**
 * A posting from a page or a text → facts with their places. schema.org data first, then the data of an app, then known
 * boards, then the page's main content, then plain text. Throws `PostingReadingError` with a reason for the person.
 */
export function readPosting(input: PostingInput): ReadPosting {
  const source = input.html ?? input.text ?? ''
  if (source.length > maxBytes) throw new PostingReadingError('too_large')
  if (!source.trim()) throw new PostingReadingError('empty')
  const reading =
    input.html && looksLikeHtml(input.html) ? fromHtml(input.html, input) : fromText(input.text ?? source, input)
  refuseNonPostings(reading, input)
  const { facts, text } = reading
  return { ...reading, facts: { ...facts, flags: findFlags(text, facts) } }
}

const looksLikeHtml = (source: string) =>
  /<(?:!doctype|html|body|div|p|ul|section|article|script|span|br|h\d)\b/i.test(source)

function fromText(raw: string, input: PostingInput): ReadPosting {
  const text = tidyText(raw)
  const facts = readText(text, input.now ? { now: input.now } : {})
  return { facts: { ...facts, ...applyFacts(facts, input.url) }, text }
}

function fromHtml(html: string, input: PostingInput): ReadPosting {
  const nodes = findJobPostings(html)
  const node = nodes.length > 1 ? pickNode(nodes, input.url) : nodes[0]
  const marked = node && readJobPostingNode(node)
  const embedded = marked?.descriptionHtml ? undefined : readEmbeddedPosting(html, input.url)
  const stated: StatedFacts = marked || embedded ? { locations: [], ...embedded, ...marked } : { locations: [] }
  const page = stated.descriptionHtml && stated.descriptionHtml.length > 200 ? undefined : readPage(html, input.url)
  return composePosting(
    {
      ...page?.stated,
      ...stated,
      locations: stated.locations.length ? stated.locations : (page?.stated.locations ?? []),
    },
    stated.descriptionHtml ?? '',
    page?.body,
    input.url,
  )
}

/** Of several postings on a page, the one whose address or id is in the page's address, else the longest. */
function pickNode(nodes: Record<string, unknown>[], url: string | undefined): Record<string, unknown> | undefined {
  const named = nodes.find(
    (node) => url && typeof node.url === 'string' && node.url.split(/[?#]/)[0] === url.split(/[?#]/)[0],
  )
  return named ?? nodes.toSorted((a, b) => String(b.description ?? '').length - String(a.description ?? '').length)[0]
}

const checkPage =
  /verify (?:that )?you are (?:a )?human|are you a robot|captcha|access (?:to this page has been )?denied|enable javascript and cookies|unusual traffic|checking your browser|just a moment/i

const signInPage = /\b(?:sign in|log ?in|join (?:now|linkedin)|authwall)\b/i

function refuseNonPostings({ facts, text }: ReadPosting, { html, url }: PostingInput): void {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (html && letters < 1500 && signInPage.test(text) && /linkedin\./i.test(url ?? ''))
    throw new PostingReadingError('linkedin')
  if (letters < 2500 && checkPage.test(text)) throw new PostingReadingError('blocked')
  if (letters < minLetters) throw new PostingReadingError(letters === 0 ? 'empty' : 'too_short')
  const signs = [
    facts.title,
    facts.requirements.length,
    facts.responsibilities.length,
    facts.salary,
    facts.years,
    facts.employmentType,
    facts.keywords.length > 2,
  ].filter(Boolean).length
  const spoken =
    /\b(?:job|position|role|candidate|apply|applicant|experience|hiring|responsib|salary|recruit|employment|team|work(?:ing)?|stelle|aufgaben|bewerb|poste|emploi|mission|puesto|empleo|vaga|functie|vacature|lavoro|posizione)\w*/gi
  const words = new Set(text.toLowerCase().match(spoken) ?? []).size
  if (signs === 0 && words < 2) throw new PostingReadingError('not_a_posting')
}
