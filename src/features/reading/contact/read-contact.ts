// Name, headline, e-mail, phone, place and links.
import type { SourceDocument } from '#features/profiles/contract.ts'
import { findDates } from '../dates/find-dates.ts'
import type { Line } from '../document/line.ts'
import { scorePlace, scoreTitle } from '../entries/score-role.ts'
import { cite, type Found, type ProfileDraft } from '../fields/draft-profile.ts'
import type { Section } from '../sections/split-sections.ts'
import { findEmails } from './find-email.ts'
import { describeLink, findUrls, withScheme } from './find-links.ts'
import { findName } from './find-name.ts'
import { findPhones } from './find-phone.ts'
import { apart, findPlace } from './read-place.ts'

export function readContact(draft: ProfileDraft, sections: Section[], lines: Line[], document: SourceDocument): void {
  const basics = draft.profile.basics
  const own = sections
    .filter((section) => section.kind === 'head' || section.kind === 'contact')
    .flatMap((section) => section.lines)
  const put = (key: 'name' | 'label' | 'email' | 'phone', found: Found | undefined) => {
    if (!found) return
    basics[key] = found.value
    cite(draft, `/basics/${key}`, found)
  }
  const email = readEmail(own, lines, document)
  put('email', email)
  put('phone', readPhone(own, lines))
  const name = findName(sections, lines, email?.value)
  put('name', name)
  const headline = readLabel(own, name)
  put('label', headline)
  readPlace(
    draft,
    own,
    lines,
    [name, headline].filter((found) => found !== undefined),
  )
  readLinks(draft, own, document, email?.value)
}

function readEmail(own: Line[], lines: Line[], document: SourceDocument): Found | undefined {
  for (const line of [...own, ...lines]) {
    const found = findEmails(line.text)[0]
    if (found)
      return { value: found.text, start: line.start + found.start, end: line.start + found.end, confidence: 0.98 }
  }
  for (const link of document.links) {
    const address = /^mailto:([^?]+)/i.exec(link.url)?.[1]
    const found = address && findEmails(decodeURIComponent(address))[0]
    if (found) return { value: found.text, ...(link.span ?? { start: 0, end: 0 }), confidence: 0.95 }
  }
  return undefined
}

function readPhone(own: Line[], lines: Line[]): Found | undefined {
  for (const pool of [own, nearEmail(lines), lines]) {
    const found = pool.flatMap((line) => findPhones(line.text).map((phone) => ({ ...phone, line })))
    const valid = found.find((phone) => phone.valid)
    const isShort = !valid || valid.text.replace(/\D/g, '').length < 9
    const wrapped = isShort ? findWrapped(pool) : undefined
    if (wrapped) return wrapped
    const best = valid ?? (pool === lines ? undefined : found[0])
    if (best)
      return {
        value: best.text,
        start: best.line.start + best.start,
        end: best.line.start + best.end,
        confidence: best.valid ? 0.97 : 0.8,
      }
  }
  return undefined
}

/** A number that a narrow column breaks in two: each half alone would be a shorter number, or none. */
function findWrapped(lines: Line[]): Found | undefined {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    const first = next?.region === line.region && /(?<![\p{L}\d@/.,-])(?:[+(]|0)[\d\s().-]*$/u.exec(line.text)
    const second = first && /^[\d\s().-]*\d(?![^\s|•·,;])/u.exec(next!.text)?.[0]
    if (!second || findDates(first[0]).length > 0 || findDates(second).length > 0) continue
    const value = `${first[0].trim()} ${second.trim()}`
    const phone = findPhones(value)[0]
    const digits = value.replace(/\D/g, '').length
    const isWhole = phone?.text === value && (value.startsWith('+') ? phone.valid : digits >= 9 && digits <= 11)
    if (isWhole) return { value, start: line.start + first.index, end: next!.start + second.length, confidence: 0.9 }
  }
  return undefined
}

/** A résumé whose name was taken out begins with the occupation. */
function bareTitle(own: Line[]): Found | undefined {
  const line = own[0]
  const value = line?.text.trim() ?? ''
  if (!line || line.start > 0 || value.length > 60 || /[@.;:]|\d{4}/.test(value) || scoreTitle(value) < 2)
    return undefined
  const start = line.start + line.text.indexOf(value)
  return { value, start, end: start + value.length, confidence: 0.7 }
}

/** The headline: the first part below the name that names an occupation, without a place at its end. */
function readLabel(own: Line[], name: Found | undefined): Found | undefined {
  if (!name) return bareTitle(own)
  for (const line of own.filter((candidate) => candidate.end > name.end).slice(0, 4)) {
    if (line.text.length > 140) continue
    for (const match of line.text.matchAll(apart)) {
      const text = dropPlace(match[0].trim())
      const start = line.start + match.index + match[0].indexOf(text)
      if (start < name.end || text.length > 100 || /@|\d{4}/.test(text) || scoreTitle(text) < 2) continue
      return { value: text, start, end: start + text.length, confidence: 0.8 }
    }
  }
  return undefined
}

/** "Engineer in Porto, Portugal" → "Engineer". */
function dropPlace(text: string): string {
  for (const match of text.matchAll(/,\s+|\s+(?:in|en|em|à|a|te|from)\s+(?=\p{Lu})/gu)) {
    if (scorePlace(text.slice(match.index + match[0].length)) >= 1.8) return text.slice(0, match.index)
  }
  return text
}

/** Contact data may stand in a footer, or under a heading that nobody knows. */
function nearEmail(lines: Line[]): Line[] {
  const isEmail = lines.map(({ text }) => findEmails(text).length > 0)
  return lines.filter((_, index) => isEmail.slice(Math.max(0, index - 2), index + 3).includes(true))
}

/** Lines around e-mail addresses and phone numbers, wherever they stand (a footer, the end of a column). */
function nearContact(lines: Line[]): Line[] {
  const isContact = lines.map(
    ({ text }) => findEmails(text).length > 0 || findPhones(text).some((phone) => phone.valid),
  )
  return lines.filter((_, index) => isContact.slice(Math.max(0, index - 2), index + 3).includes(true))
}

function readPlace(draft: ProfileDraft, own: Line[], lines: Line[], taken: Found[]): void {
  const place = findPlace(own, taken) ?? findPlace(nearContact(lines), taken, true)
  if (!place) return
  draft.profile.basics.location = { text: place.value.slice(0, 200) }
  cite(draft, '/basics/location/text', place)
}

function readLinks(draft: ProfileDraft, own: Line[], document: SourceDocument, email: string | undefined): void {
  const basics = draft.profile.basics
  const profiles = basics.profiles
  const seen = new Set<string>()
  const add = (url: string, place: { start: number; end: number }, near: boolean) => {
    if (/^(?:mailto|tel|javascript|file|data):/i.test(url)) return
    const known = describeLink(url)
    if (!known && !near) return
    const full = known?.url ?? withScheme(url)
    const key = full
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/\/$/, '')
      .toLowerCase()
    if (seen.has(key) || full.length > 490) return
    seen.add(key)
    if (known && !profiles.some((profile) => profile.network === known.network)) {
      cite(draft, `/basics/profiles/${profiles.length}/url`, { ...place, confidence: 0.95 })
      profiles.push(known)
    } else if (!known && !basics.url) {
      basics.url = full
      cite(draft, '/basics/url', { ...place, confidence: 0.85 })
    }
  }
  const near = (start: number) => own.some((line) => start >= line.start && start < line.end)
  for (const link of document.links)
    add(link.url, link.span ?? { start: 0, end: 0 }, link.span !== undefined && near(link.span.start))
  for (const line of own)
    for (const found of findUrls(line.text)) {
      if (email?.toLowerCase().endsWith(found.text.toLowerCase())) continue
      add(found.text, { start: line.start + found.start, end: line.start + found.end }, true)
    }
}
