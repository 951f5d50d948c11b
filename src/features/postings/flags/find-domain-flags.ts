// Mail addresses and links of a posting against the employer's own domain. Pure.
import type { PostingFacts } from '../posting-facts.ts'
import { detectAts } from '../reading/detect-ats.ts'
import { looksLike, nameOf, registeredDomain, speaksOf } from './domains.ts'

export type Found = { kind: 'lookalike' | 'other_domain'; start: number; end: number }
type Facts = Pick<PostingFacts, 'company' | 'applyUrl'>

const mail = /\b[\w.+-]+@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24})\b/giu
const link = /\b(?:https?:\/\/|www\.)((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24})(?:[/?#][^\s)>\]"]*)?/giu

/** Where anybody may stand: boards, hiring systems, forms, networks. They say nothing about whose the posting is. */
const common =
  /(?:^|\.)(?:linkedin|indeed|glassdoor|monster|stepstone|xing|ziprecruiter|jobteaser|welcometothejungle|facebook|instagram|twitter|x|youtube|youtu|github|gitlab|medium|google|goo|bit|forms|typeform|calendly|zoom|microsoft|office|notion|airtable|crunchbase|kununu|eeoc|dol|europa|e-verify|apple|whatsapp|wa|t|telegram|slack|discord|tinyurl|lnkd|wikipedia)\.[a-z.]+$/i
/** Kept for examples (RFC 2606): somebody blanked the real one out. */
const blank = /^example\.(?:com|net|org)$/i
const free = /^(?:gmail|yahoo|hotmail|outlook|live|aol|protonmail|proton|gmx|mail|yandex|icloud|zoho)\.[a-z.]+$/i

/** One flag of each kind, at the first place that shows it. Without a domain that is surely the employer's, only other names are told. */
export function findDomainFlags(text: string, facts: Facts): Found[] {
  const mails = hits(text, mail).filter(({ domain }) => !free.test(domain))
  const links = hits(text, link)
  const own = findOwn(facts, [...links, ...mails])
  const found: Found[] = []
  const add = (kind: Found['kind'], { start, end }: Hit) => found.push({ kind, start, end })
  const fake = [...mails, ...links].find(({ domain }) => own && domain !== own && looksLike(domain, own))
  if (fake) add('lookalike', fake)
  const { company } = facts
  const stranger = mails.find(
    ({ domain }) =>
      domain !== own &&
      domain !== fake?.domain &&
      !(own && nameOf(domain) === nameOf(own)) &&
      company !== undefined &&
      !speaksOf(nameOf(domain), company),
  )
  if (stranger) add('other_domain', stranger)
  return found
}

type Hit = { domain: string; start: number; end: number }

function hits(text: string, pattern: RegExp): Hit[] {
  return [...text.matchAll(pattern)]
    .map((hit) => ({
      domain: registeredDomain(hit[1]!),
      start: hit.index,
      end: hit.index + hit[0].replace(/[.,;:!?]+$/, '').length,
    }))
    .filter(
      ({ domain }) =>
        !common.test(domain) && !blank.test(domain) && detectAts(`https://${domain}`).applyType === 'company_direct',
    )
}

/** Where the posting stands, when that is a page of the company's name; else the link that spells the company out. */
function findOwn({ company, applyUrl }: Facts, links: Hit[]): string | undefined {
  if (!company) return undefined
  const spelled = (domain: string) => {
    const name = nameOf(domain)
    return (
      company
        .toLowerCase()
        .split(/[\s/&,.-]+/)
        .some((word) => word.length > 3 && name === word) ||
      name.replace(/-/g, '') === company.toLowerCase().replace(/[^a-z0-9]/g, '')
    )
  }
  const page = applyUrl && URL.canParse(applyUrl) ? registeredDomain(new URL(applyUrl).hostname) : undefined
  if (page && !common.test(page) && spelled(page)) return page
  return links.find(({ domain }) => spelled(domain))?.domain
}
