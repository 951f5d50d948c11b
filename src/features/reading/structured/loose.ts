// Careful access to data of unknown shape.
import type { PartialDate } from '#features/profiles/contract.ts'
import { findDates } from '../dates/find-dates.ts'

export type Bag = Record<string, unknown>

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const bag = (value: unknown): Bag => (isBag(value) ? value : {})
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
export const bags = (value: unknown): Bag[] => list(value).filter(isBag)

/** First of the named members that holds text (or a number). */
export function text(source: Bag, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = source[name]
    if (typeof value === 'string' && value.trim()) return value.trim()
    if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  }
  return undefined
}

/** A link kept as text, or as `{ href }`, `{ url }`. */
export function link(source: Bag, ...names: string[]): string | undefined {
  for (const name of names) {
    const found = text(source, name) ?? text(bag(source[name]), 'href', 'url', 'link')
    if (found) return found
  }
  return undefined
}

export const texts = (value: unknown): string[] =>
  list(value).flatMap((item) =>
    typeof item === 'string' && item.trim()
      ? [item.trim()]
      : isBag(item)
        ? (text(item, 'name', 'title', 'content', 'description') ?? [])
        : [],
  )

export interface Dates {
  startDate?: PartialDate
  endDate?: PartialDate
}

/** `2019-3-1T00:00`, `Mar 2019`, `03/2019` → ISO as exact as written. */
export function date(value: unknown): PartialDate | undefined {
  const written = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : undefined
  if (!written) return undefined
  const iso = /^((?:19|20)\d\d)(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:T.*)?$/.exec(written)
  if (iso) {
    const [month, day] = [Number(iso[2]), Number(iso[3])]
    if (!(month >= 1 && month <= 12)) return iso[1]!
    const start = `${iso[1]}-${String(month).padStart(2, '0')}`
    return day >= 1 && day <= 31 ? `${start}-${String(day).padStart(2, '0')}` : start
  }
  const found = findDates(written)[0]
  return found?.from ?? found?.to
}

/** Start and end kept apart, as `{ start, end }`, or written as one period. */
export function dates(source: Bag): Dates {
  const whole = source.date ?? source.period ?? source.dates
  if (isBag(whole)) return { ...defined('startDate', date(whole.start)), ...defined('endDate', date(whole.end)) }
  const start = date(source.startDate ?? source.start_date ?? source.start)
  const end = date(source.endDate ?? source.end_date ?? source.end)
  if (start || end) return { ...defined('startDate', start), ...defined('endDate', end) }
  const found = typeof whole === 'string' || typeof whole === 'number' ? findDates(String(whole))[0] : undefined
  return found ? { ...defined('startDate', found.from), ...defined('endDate', found.to) } : {}
}

export const defined = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }

/** HTML or Markdown prose → paragraphs and list items. */
export function prose(source: string | undefined): { summary?: string; highlights: string[] } {
  if (!source) return { highlights: [] }
  const plain = source
    .replace(/<li[^>]*>/gi, '\n• ')
    .replace(/<\/?(?:p|div|ul|ol|br|h\d)[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
  const highlights: string[] = []
  const paragraphs: string[] = []
  let open = false
  for (const raw of plain.split('\n')) {
    const line = raw.trim()
    const item = /^(?:[•*▪‣]|[-–](?=\s))\s*(.*)$/.exec(line)
    if (item) {
      open = item[1] === ''
      if (item[1]) highlights.push(item[1])
    } else if (line && open) {
      highlights.push(line)
      open = false
    } else if (line) paragraphs.push(line)
  }
  return { ...(paragraphs.length > 0 && { summary: paragraphs.join('\n') }), highlights }
}

/** Drops Markdown links and emphasis: `[name](url)` → `name`. */
export const plainText = (value: string | undefined): string | undefined =>
  value
    ?.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)/g, '')
    .trim()
