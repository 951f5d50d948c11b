import type { Found } from './found.ts'

const monthNames =
  'jan(?:uary|uar|vier|uari)?|ene(?:ro)?|gen(?:naio)?|feb(?:ruary|ruar|ruari|rero|braio)?|f[ée]v(?:rier|ereiro)?|mar(?:ch|s|zo|ço)?|m[äa]rz|maart|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|maio|maggio|mei|jun(?:e|i|io|ho)?|juin|giu(?:gno)?|jul(?:y|i|io|ho)?|juil(?:let)?|lug(?:lio)?|aug(?:ust|ustus)?|ago(?:sto)?|ao[uû]t|sep(?:t|tember|tembre|tiembre)?|set(?:embro|tembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|out(?:ubro)?|ott(?:obre)?|nov(?:ember|embre|iembre|embro)?|dec(?:ember)?|dez(?:ember|embro)?|d[ée]c(?:embre)?|dic(?:iembre|embre)?'
// One start per month is enough to tell it, whatever the language.
const monthStarts: [RegExp, number][] = [
  [/^(?:jan|ene|gen)/i, 1],
  [/^(?:feb|f[ée]v)/i, 2],
  [/^(?:mar|m[äa]r|maa)/i, 3],
  [/^(?:apr|avr|abr)/i, 4],
  [/^(?:may|mai|mag|mei)/i, 5],
  [/^(?:jun|juin|giu)/i, 6],
  [/^(?:jul|juil|lug)/i, 7],
  [/^(?:aug|ago|ao)/i, 8],
  [/^(?:sep|set)/i, 9],
  [/^(?:oct|okt|out|ott)/i, 10],
  [/^nov/i, 11],
  [/^(?:dec|dez|d[ée]c|dic)/i, 12],
]
const date = `(?:(?<iso>20\\d\\d-\\d\\d-\\d\\d)|(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s*(?:de |of )?(?<month>${monthNames})\\.?,?\\s*(?:de )?(?<year>20\\d\\d)|(?<month2>${monthNames})\\.?\\s+(?<day2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year2>20\\d\\d)|(?<a>\\d{1,2})(?<sep>[./-])(?<b>\\d{1,2})\\k<sep>(?<year3>20\\d\\d))`
const posted = new RegExp(
  `\\b(?:date posted|posted(?: on)?|published(?: on)?|posting date|ver[öo]ffentlicht am|publi[ée]e? le|publicado el|publicado em|geplaatst op)\\s*:?\\s*${date}`,
  'iu',
)
const closes = new RegExp(
  `\\b(?:clos(?:es|ing)(?: date| on)?|deadline(?: for applications)?|application deadline|apply (?:by|before|until)|applications? close[sd]?(?: on)?|valid (?:until|through)|bewerbungsfrist|bewerbungen bis(?: zum)?|date limite|candidatures? (?:jusqu.au|avant le)|fecha l[íi]mite|prazo|reageren (?:kan )?(?:tot|voor)|scadenza)\\s*:?\\s*${date}`,
  'iu',
)
const ago =
  /\b(?:posted|published|active)\s*:?\s*(?:about )?(?:(?<count>\d+|an?|one)\+?\s*(?<unit>hour|day|week|month)s?\s+ago|(?<word>today|yesterday|just now))/iu

/** When the posting says it was published: a date, or "3 days ago" counted from `now`. ISO 8601 date. */
export function readPostedAt(text: string, now: Date, countryCode?: string): Found<string> | undefined {
  const stated = readDate(text, posted, countryCode)
  if (stated) return stated
  const hit = ago.exec(text)
  if (!hit) return undefined
  const { count = '0', unit = 'day', word } = hit.groups ?? {}
  const size = { hour: 0, day: 1, week: 7, month: 30 }[unit.toLowerCase()] ?? 1
  const days = word ? (/yesterday/i.test(word) ? 1 : 0) : size * (/^\d+$/.test(count) ? Number(count) : 1)
  if (days > 3650) return undefined
  const value = new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10)
  return { value, span: { start: hit.index, end: hit.index + hit[0].length } }
}

/** The last day to apply, when stated. */
export const readExpiresAt = (text: string, countryCode?: string): Found<string> | undefined =>
  readDate(text, closes, countryCode)

function readDate(text: string, pattern: RegExp, countryCode: string | undefined): Found<string> | undefined {
  const hit = pattern.exec(text)
  const part = hit?.groups
  if (!hit || !part) return undefined
  const name = part.month ?? part.month2
  const byName = name ? monthStarts.find(([start]) => start.test(name))?.[1] : undefined
  const [first, second] = [Number(part.a), Number(part.b)]
  // 03/09 is March in the USA and September elsewhere; a number over 12 settles it.
  const monthFirst = part.a !== undefined && ((part.sep === '/' && countryCode === 'US' && first <= 12) || second > 12)
  const month = byName ?? (monthFirst ? first : second)
  const day = Number(part.day ?? part.day2 ?? (monthFirst ? second : first))
  const year = part.year ?? part.year2 ?? part.year3
  const value = part.iso ?? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const valid = !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value)
  return valid ? { value, span: { start: hit.index, end: hit.index + hit[0].length } } : undefined
}
