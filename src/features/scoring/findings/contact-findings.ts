// Whether what stands in the contact block can be used: address, number, links.
import type { Provenance, Span } from '#features/profiles/contract.ts'
import type { Measures } from '../measure/measure-resume.ts'
import type { FindingDraft } from './draft.ts'

const emailForm = /^[^\s@<>(),;:"\\]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u

export function contactFindings(measures: Measures): FindingDraft[] {
  return [
    ...nameFindings(measures),
    ...emailFindings(measures),
    ...phoneFindings(measures),
    ...linkFindings(measures),
    ...silentLinkFindings(measures),
  ]
}

const at = (provenance: Provenance | undefined, pointer: string): Span[] => {
  const source = provenance?.[pointer]
  return source ? [{ start: source.start, end: source.end }] : []
}

function nameFindings({ input: { profile } }: Measures): FindingDraft[] {
  if (profile.basics.name) return []
  return [
    {
      code: 'name-missing',
      part: 'completeness',
      severity: 'high',
      title: 'No name was found',
      why: 'A system files an application under a name; without one yours is filed under a file name, if at all.',
      fix: 'Put your name alone on the first line, as the largest text of the page. If it stands in an image or a page header, move it into the body.',
      spans: [],
      pointer: '/basics/name',
    },
  ]
}

function emailFindings({ input: { profile, provenance } }: Measures): FindingDraft[] {
  const { email } = profile.basics
  if (email === undefined) {
    if (!profile.basics.phone) return []
    return [
      {
        code: 'email-missing',
        part: 'completeness',
        severity: 'medium',
        title: 'No e-mail address was found',
        why: 'Most invitations are sent by mail, by a system that has no other way.',
        fix: 'Put your address as text beside the phone number.',
        spans: at(provenance, '/basics/phone'),
      },
    ]
  }
  if (emailForm.test(email) && !email.includes('..') && email.length <= 254) return []
  return [
    {
      code: 'email-form',
      part: 'completeness',
      severity: 'high',
      title: `“${email}” is not a complete e-mail address`,
      why: 'Mail to it comes back, and nobody tells you.',
      fix: 'Check for a missing dot, a space or a cut-off ending.',
      spans: at(provenance, '/basics/email'),
      pointer: '/basics/email',
    },
  ]
}

function phoneFindings({ input: { profile, provenance } }: Measures): FindingDraft[] {
  const { phone } = profile.basics
  if (!phone) return []
  const digits = phone.replace(/(?:ext|x|durchwahl).*$/i, '').replace(/\D/g, '')
  // E.164 allows at most 15 digits; fewer than 7 is no subscriber's number anywhere.
  if (digits.length >= 7 && digits.length <= 15) return []
  return [
    {
      code: 'phone-form',
      part: 'completeness',
      severity: 'medium',
      title: `“${phone}” has ${digits.length} digits`,
      why: 'A phone number has 7 to 15 digits; this one cannot be called.',
      fix: 'Write it with the country code: +351 912 555 014.',
      spans: at(provenance, '/basics/phone'),
      pointer: '/basics/phone',
    },
  ]
}

function linkFindings({ input: { profile, provenance } }: Measures): FindingDraft[] {
  const { url, profiles } = profile.basics
  const links = [
    ...(url ? [{ url, pointer: '/basics/url' }] : []),
    ...profiles.map((link, i) => ({ url: link.url, pointer: `/basics/profiles/${i}/url` })),
  ]
  return links.flatMap(({ url: address, pointer }): FindingDraft[] => {
    const fault = faultOfLink(address)
    if (!fault) return []
    return [
      {
        code: 'link-form',
        about: address,
        part: 'completeness',
        severity: 'medium',
        title: `“${address.slice(0, 60)}” does not open`,
        why: fault,
        fix: 'Copy the address from your browser and paste it as text.',
        spans: at(provenance, pointer),
        pointer,
      },
    ]
  })
}

/** Why an address cannot work, judged by its form alone; nothing is fetched. */
export function faultOfLink(address: string): string | undefined {
  if (/\s/.test(address.trim())) return 'There is a space inside the address.'
  let parsed: URL
  try {
    parsed = new URL(/^[a-z][a-z+.-]*:/i.test(address) ? address : `https://${address}`)
  } catch {
    return 'This is not the form of an address.'
  }
  if (parsed.protocol === 'mailto:' || parsed.protocol === 'tel:') return undefined
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
    return 'People can only open addresses that start with https.'
  const host = parsed.hostname
  if (!host.includes('.') || /^[\d.]+$/.test(host) || host === 'localhost')
    return 'The name of the site is not complete.'
  const bare = parsed.pathname.replace(/\/+$/, '')
  if (/(?:^|\.)linkedin\.com$/.test(host) && !/^\/(?:in|pub|company|school)\/[^/]+/.test(bare))
    return 'It leads to LinkedIn, but not to a profile.'
  if (/(?:^|\.)(?:github|gitlab)\.com$/.test(host) && bare === '')
    return 'It leads to the front page, not to your work.'
  return undefined
}

/** Links that are only behind a word: people who print the page, and many parsers, never see the address. */
function silentLinkFindings({ input: { document } }: Measures): FindingDraft[] {
  const text = document.text.toLowerCase()
  const silent = document.links.filter(({ url }) => {
    const core = url
      .toLowerCase()
      .replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/, '')
      .replace(/\/+$/, '')
    return core.length > 3 && !text.includes(core) && !url.startsWith('tel:')
  })
  if (silent.length === 0) return []
  return [
    {
      code: 'silent-links',
      part: 'compatibility',
      severity: 'info',
      title: silent.length === 1 ? 'One link has no visible address' : `${silent.length} links have no visible address`,
      why: 'Parsers keep the word and drop the link behind it.',
      fix: 'Write the address out at least for your portfolio and profile.',
      spans: silent.flatMap(({ span }) => (span ? [span] : [])).slice(0, 8),
    },
  ]
}
