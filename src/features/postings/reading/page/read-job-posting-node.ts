import type { EmploymentType, PostingLocation, PostingSalary, SalaryPeriod } from '../../posting-facts.ts'
import { placeOf } from '../text/read-locations.ts'
import type { JobPostingNode } from './find-json-ld.ts'
import { htmlToText } from './html-to-text.ts'

/** What a page or a board states as data beside the description. */
export interface StatedFacts {
  title?: string
  company?: string
  locations: PostingLocation[]
  remote?: 'remote' | 'hybrid' | 'onsite'
  employmentType?: EmploymentType
  salary?: PostingSalary
  postedAt?: string
  expiresAt?: string
  applyUrl?: string
  descriptionHtml?: string
}

/** schema.org JobPosting (schema.org/JobPosting, as job sites fill it) → facts. Unknown or odd values are left out. */
export function readJobPostingNode(node: JobPostingNode): StatedFacts {
  const remote = /telecommute/i.test(textOf(node.jobLocationType) ?? '') ? { remote: 'remote' as const } : {}
  const parts = [node.description, node.responsibilities, node.qualifications, node.skills, node.experienceRequirements]
  const stated: StatedFacts = { locations: locationsOf(node.jobLocation), ...remote }
  const title = plain(textOf(node.title) ?? textOf(node.name))
  if (title) stated.title = title
  const company = plain(nameOf(node.hiringOrganization))
  if (company) stated.company = company
  const employmentType = readEmploymentCode(textOf(node.employmentType))
  if (employmentType) stated.employmentType = employmentType
  const salary = salaryOf(node.baseSalary ?? node.estimatedSalary)
  if (salary) stated.salary = salary
  const postedAt = isoDate(node.datePosted)
  if (postedAt) stated.postedAt = postedAt
  const expiresAt = isoDate(node.validThrough)
  if (expiresAt) stated.expiresAt = expiresAt
  const url = textOf(node.url)
  if (url && /^https?:/.test(url)) stated.applyUrl = url
  const description = parts.map(textOf).filter((part) => part !== undefined)
  if (description.length) stated.descriptionHtml = description.map(unescapeTwice).join('\n\n')
  return stated
}

/** Descriptions come entity-escaped once or twice, or as plain text with line breaks. */
export function unescapeTwice(html: string): string {
  let value = html
  for (let i = 0; i < 2 && !/<[a-z][^>]*>/i.test(value) && /&(?:lt|#0*60|#x0*3c|amp;lt);/i.test(value); i++) {
    value = value
      .replace(/&(?:lt|#0*60|#x0*3c);/gi, '<')
      .replace(/&(?:gt|#0*62|#x0*3e);/gi, '>')
      .replace(/&(?:quot|#0*34);/gi, '"')
      .replace(/&(?:apos|#0*39);/gi, "'")
      .replace(/&amp;/gi, '&')
  }
  return /<(?:p|br|div|li|ul|h\d|span|b|strong)\b/i.test(value) ? value : value.replace(/\r?\n/g, '<br>')
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    const parts = value.map(textOf).filter((part) => part !== undefined)
    return parts.length ? parts.join(', ') : undefined
  }
  if (value && typeof value === 'object')
    return textOf(
      (value as Record<string, unknown>)['@value'] ??
        (value as Record<string, unknown>).description ??
        (value as Record<string, unknown>).name,
    )
  return undefined
}

const plain = (value: string | undefined) =>
  value ? htmlToText(value).text.replace(/\s+/g, ' ').trim() || undefined : undefined

function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return nameOf(value[0])
  if (value && typeof value === 'object') return textOf((value as Record<string, unknown>).name)
  return textOf(value)
}

function locationsOf(value: unknown): PostingLocation[] {
  const places = [value]
    .flat()
    .map(locationOf)
    .filter((place) => place !== undefined)
  return [...new Map(places.map((place) => [place.text, place])).values()].slice(0, 30)
}

function locationOf(value: unknown): PostingLocation | undefined {
  if (typeof value === 'string') return value.trim() ? placeOf(value.trim()) : undefined
  if (!value || typeof value !== 'object') return undefined
  const node = value as Record<string, unknown>
  const address = node.address ?? node
  if (typeof address === 'string') return address.trim() ? placeOf(address.trim()) : undefined
  const parts = address as Record<string, unknown>
  const city = plain(textOf(parts.addressLocality))
  const region = plain(textOf(parts.addressRegion))
  const country = plain(nameOf(parts.addressCountry))
  const text = [...new Set([city, region, country].filter((part) => part !== undefined))].join(', ')
  if (!text) return undefined
  const place = placeOf(text)
  return { ...place, text, ...(city ? { city } : {}), ...(region ? { region: place.region ?? region } : {}) }
}

export function readEmploymentCode(value: string | undefined): EmploymentType | undefined {
  const code = value?.toLowerCase().replace(/[^a-z]/g, '') ?? ''
  if (/intern(?!al)|praktik|stage/.test(code)) return 'internship'
  if (/apprentic|ausbildung/.test(code)) return 'apprenticeship'
  if (/fulltime|regular|permanent|vollzeit|festanstellung|tempsplein|cdi/.test(code)) return 'full_time'
  if (/parttime|teilzeit|tempspartiel/.test(code)) return 'part_time'
  if (/contract|freelance|befristet|cdd/.test(code)) return 'contract'
  if (/temp|seasonal/.test(code)) return 'temporary'
  if (/volunteer/.test(code)) return 'volunteer'
  if (/perdiem/.test(code)) return 'per_diem'
  return undefined
}

export function readPeriodCode(value: string | undefined): SalaryPeriod | undefined {
  const code = value?.toLowerCase() ?? ''
  if (/hour|^hr/.test(code)) return 'hour'
  if (/day|dai/.test(code)) return 'day'
  if (/week/.test(code)) return 'week'
  if (/month/.test(code)) return 'month'
  return /year|annual|annum/.test(code) ? 'year' : undefined
}

function salaryOf(value: unknown): PostingSalary | undefined {
  const node = (Array.isArray(value) ? value[0] : value) as Record<string, unknown> | undefined
  if (!node || typeof node !== 'object') return undefined
  const inner = (typeof node.value === 'object' && node.value ? node.value : node) as Record<string, unknown>
  const amount = amountOf(inner.value ?? node.value)
  const min = amountOf(inner.minValue) ?? amount
  const max = amountOf(inner.maxValue) ?? amount
  if (!min && !max) return undefined
  const currency = (textOf(node.currency) ?? textOf(inner.currency) ?? '').toUpperCase()
  const period = readPeriodCode(textOf(inner.unitText) ?? textOf(node.unitText)) ?? guessPeriod(max ?? min ?? 0)
  return {
    ...(min ? { min } : {}),
    ...(max ? { max } : {}),
    ...(/^[A-Z]{3}$/.test(currency) ? { currency } : {}),
    period,
  }
}

const guessPeriod = (amount: number): SalaryPeriod => (amount < 400 ? 'hour' : amount < 13_000 ? 'month' : 'year')

function amountOf(value: unknown): number | undefined {
  const amount =
    typeof value === 'number' ? value : typeof value === 'string' ? Number(value.replace(/[^\d.]/g, '')) : Number.NaN
  return Number.isFinite(amount) && amount > 0 ? amount : undefined
}

/** → `2026-03-09`, or undefined. Years outside 2000–2100 are taken for rubbish. */
export function isoDate(value: unknown): string | undefined {
  if (typeof value === 'string') {
    const head = /^\s*(20\d\d-\d\d-\d\d)/.exec(value)
    if (head?.[1]) return head[1]
  }
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const date = new Date(value)
  if (Number.isNaN(date.getTime())) return undefined
  const iso = date.toISOString().slice(0, 10)
  return iso >= '2000' && iso < '2100' ? iso : undefined
}
