import type { PostingSalary, SalaryPeriod } from '../../posting-facts.ts'
import type { Found } from './found.ts'
import { readAmount } from './read-amount.ts'

const symbols: Record<string, string> = {
  $: 'USD',
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  R$: 'BRL',
  MX$: 'MXN',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '¥': 'JPY',
  '₩': 'KRW',
  '₪': 'ILS',
  zł: 'PLN',
  PLN: 'PLN',
  kr: 'SEK',
  'Rs.': 'INR',
  Rs: 'INR',
  Kč: 'CZK',
  '₱': 'PHP',
  '฿': 'THB',
  '₺': 'TRY',
  '₦': 'NGN',
  Ft: 'HUF',
}
const codes =
  'USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|INR|JPY|CNY|SGD|HKD|BRL|MXN|ZAR|ILS|KRW|AED|SAR|TRY|PHP|THB|MYR|NGN|KES|EGP|RON|BGN'
const sign = `(?:US\\$|CA\\$|C\\$|AU\\$|A\\$|NZ\\$|S\\$|HK\\$|R\\$|MX\\$|\\$|€|£|₹|¥|₩|₪|₱|฿|₺|₦|Rs\\.?(?=\\s?\\d)|(?:${codes})(?=[\\s\\u00a0]?[\\d$]))`
const tail = `(?:€|£|₹|\\$|zł|kr\\b|Kč|Ft\\b|(?:${codes})\\b|Euros?\\b|euros?\\b|[Dd]ollars?\\b|pounds?\\b)`
const number = `\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{2,3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)`
const scale = '(?:[kK](?![a-zA-Z])|[ \\u00a0]?(?:lakhs?|lacs?|LPA|lpa|mil(?=\\s?€)|Tsd\\.?|T€)(?![a-z]))'
const money = new RegExp(
  `(?<lead>${sign})?[ \\u00a0]?(?<![\\d.,])(?<first>${number})(?<scale1>${scale})?[ \\u00a0]?(?<mid>${tail})?(?:[ \\u00a0]*(?:/|per[ ])?(?:hr|hour|yr|year|annum)?\\.?[ \\u00a0]*(?:-|–|—|−|~|to|bis|à|a|y|et|und|and|en(?=[ \\u00a0]*[€$£])|tot|up to|hasta|até|in our lowest geographic market up to)[ \\u00a0]*(?<lead2>${sign})?[ \\u00a0]?(?<second>${number})(?<scale2>${scale})?)?(?:[ \\u00a0]?(?<tail>${tail}))?`,
  'gu',
)

const periods: [SalaryPeriod, RegExp][] = [
  [
    'hour',
    /\b(?:per|an|each|\/)?\s*hour(?:ly)?\b|\/\s*h(?:r|our)?s?\b|\bp\.?h\.?\b(?!d)|\bper hr\b|\bhr\b|stunde|par heure|de l.heure|\bpor hora|per uur|\ball.ora|\bstd\b/i,
  ],
  [
    'day',
    /\bper day\b|\bdaily\b|\/\s*day\b|\ba day\b|pro tag|\bpar jour|\bpor d[ií]a|per dag|tagessatz|\btjm\b|day rate/i,
  ],
  ['week', /\bper week\b|\bweekly\b|\/\s*w(?:ee)?k\b|\ba week\b|pro woche|par semaine|por semana/i],
  [
    'month',
    /\bper month\b|\bmonthly\b|\/\s*mo(?:nth)?\b|\ba month\b|\bp\.?m\.?\b|monat|par mois|mensuel|al mes|mensual|por m[eê]s|mensais|per maand|al mese|mensili/i,
  ],
  [
    'year',
    /\bper (?:year|annum)\b|\bannual|\byearly\b|\/\s*y(?:r|ear)\b|\ba year\b|\bp\.?a\.?(?=[\s.,;)]|$)|\bsalary\b|\byr\b|\blpa\b|\bjahr|\bpar an\b|annuel|\ban\b(?=\s*brut)|al a[nñ]o|anual|por ano|per jaar|bruto per jaar|\banno\b|\bannu[oi]\b|\bRAL\b/i,
  ],
]
const speaksForPay =
  /salar|compensation|\bpay\b|pay (?:range|rate)|wage|base|hiring range|hourly|rate|remunerat|gehalt|verg[uü]tung|lohn|entgelt|r[ée]mun[ée]ration|sueldo|retribu|vencimento|sal[aá]rio|salaris|stipendio|earn|OTE|package|brut|DOE|CTC/i
// Right after the amount only the thing it pays for counts: "$5,000 sign-on bonus", not "$90k + equity".
const paysFor =
  /^\s*(?:annual |yearly |one-time |in )*(?:sign|bonus|stipend|tuition|referral|relocation|allowance|budget|revenue|funding|grant|credit|reimburs|contribution|gift|discount|equity grant|assets|donat)/i
const speaksAgainst =
  /bonus|sign.?on|stipend|tuition|reimburs|referral|revenue|funding|funded|raised|valuation|budget|million|billion|\bmm\b|\bbn\b|assets|discount|credit|equity|grant|portfolio|relocation|allowance|scholarship|deductible|contribution|match|donat|sales of|quota|per diem|insurance|invest|clients?|customers?|savings|spend|fine|policy|401|gift|worth of|HRA|fertility|saved|trillion/i

// `Pay range minimum: $81,000 … Pay range maximum: $134,000`, one under the other.
const twoLines = new RegExp(
  `(?:pay|salary|compensation|wage)[^\\n$€£]{0,30}\\bmin(?:imum)?\\b[^\\d$€£]{0,12}(?<lead>${sign})?\\s?(?<first>${number})[\\s\\S]{1,60}?\\bmax(?:imum)?\\b[^\\d$€£]{0,12}(?<lead2>${sign})?\\s?(?<second>${number})`,
  'giu',
)

/**
 * The pay a text states. Numbers as `$120k–150k`, `€60.000 bis 75.000`, `₹12–18 LPA`, `45 000 € brut par an`. Money that is not
 * pay (bonus, revenue, funding, tuition) is passed over. Period is taken from the words, else from the size.
 */
export function readSalary(text: string, countryCode?: string): Found<PostingSalary> | undefined {
  let best: { score: number; found: Found<PostingSalary> } | undefined
  for (const hit of text.matchAll(money)) {
    const candidate = judge(text, hit, countryCode)
    if (candidate && (!best || candidate.score > best.score)) best = candidate
  }
  for (const hit of text.matchAll(twoLines)) {
    const candidate = judge(text, hit, countryCode)
    if (candidate && (!best || candidate.score + 3 > best.score)) best = { ...candidate, score: candidate.score + 3 }
  }
  return best && best.score >= 2 ? best.found : undefined
}

function judge(text: string, hit: RegExpExecArray, countryCode: string | undefined) {
  const part = hit.groups ?? {}
  const mark = part.lead ?? part.mid ?? part.tail ?? part.lead2
  const lakh = /lakh|lac|lpa/i.test(part.scale1 ?? part.scale2 ?? '')
  if (!mark && !lakh) return undefined
  const currency = lakh && !mark ? 'INR' : currencyOf(mark ?? '', part, countryCode)
  const scaleWord = part.scale2 ?? part.scale1
  let first = readAmount(part.first ?? '', part.scale1 ?? (part.second ? scaleWord : undefined))
  let second = part.second
    ? readAmount(part.second, part.scale2 ?? (sameScale(part) ? part.scale1 : undefined))
    : undefined
  if (first === undefined) return undefined
  // `$120-150k`: the k of the second number belongs to both; `$120k - 150`: likewise.
  if (second !== undefined && first > second * 100) first /= 1000
  if (second !== undefined && second < first && second * 1000 >= first && part.scale1) second *= 1000
  const start = hit.index + (/^\s*/.exec(hit[0])?.[0].length ?? 0)
  const end = hit.index + hit[0].trimEnd().length
  const before = text.slice(Math.max(0, start - 90), start)
  const after = text.slice(end, end + 40)
  const clauseBefore = before.split(/\n\s*\n|[.;](?=\s)/).at(-1) ?? ''
  const clauseAfter = after.split(/\n|[.;](?=\s)/)[0] ?? ''
  if (/^\s*(?:k\b|%|million|billion|mm\b|m\b|bn\b|b\b|\+?\s*(?:million|billion))/i.test(after)) return undefined
  if (/401\s?$|[/-]$/.test(before) && !part.lead) return undefined
  const period = periodOf(clauseAfter, clauseBefore, second ?? first, currency)
  const top = second ?? first
  const low = second === undefined ? first : Math.min(first, top)
  if (!plausible(low, top, period, currency)) return undefined
  let score = 0
  if (second !== undefined) score += 2
  if (periodWord(clauseAfter)) score += 2
  if (speaksForPay.test(clauseBefore)) score += 2
  else if (speaksForPay.test(clauseAfter)) score += 1
  if (/\n\s*$/.test(before) || start === 0) score += 0.5
  if (speaksAgainst.test(clauseBefore.slice(-60)) || paysFor.test(clauseAfter)) score -= 3
  const upTo = /\b(?:up to|bis zu|jusqu.?[àa]|hasta|maximum|max\.?)\s*$/i.test(before)
  const from =
    /\b(?:from|starting (?:at|from)|ab|à partir de|desde|minimum|min\.?)\s*$/i.test(before) || /^\s*\+/.test(after)
  const value: PostingSalary = { period, ...(currency ? { currency } : {}) }
  if (second !== undefined) Object.assign(value, { min: Math.min(first, second), max: Math.max(first, second) })
  else if (upTo) value.max = first
  else if (from) value.min = first
  else Object.assign(value, { min: first, max: first })
  return { score, found: { value, span: { start, end } } }
}

const sameScale = (part: Record<string, string | undefined>) =>
  part.scale1 !== undefined && !/[.,]\d{3}|\d{4}/.test(part.second ?? '')

function currencyOf(
  mark: string,
  part: Record<string, string | undefined>,
  countryCode: string | undefined,
): string | undefined {
  const code = [part.tail, part.mid, part.lead]
    .map((value) => value?.toUpperCase())
    .find((value) => value && new RegExp(`^(?:${codes})$`).test(value))
  if (code) return code
  if (/^euros?$/i.test(mark)) return 'EUR'
  if (/^pounds?$/i.test(mark)) return 'GBP'
  if (mark === '$' || /^dollars?$/i.test(mark))
    return { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD' }[countryCode ?? ''] ?? 'USD'
  if (mark === 'kr') return { NO: 'NOK', DK: 'DKK' }[countryCode ?? ''] ?? 'SEK'
  return symbols[mark] ?? symbols[mark.trim()]
}

function periodWord(words: string): SalaryPeriod | undefined {
  let best: { at: number; period: SalaryPeriod } | undefined
  for (const [period, pattern] of periods) {
    const at = pattern.exec(words)?.index
    if (at !== undefined && (!best || at < best.at)) best = { at, period }
  }
  return best?.period
}

function periodOf(after: string, before: string, amount: number, currency: string | undefined): SalaryPeriod {
  const said = periodWord(after)
  if (said && fits(amount, said, currency)) return said
  const lastSaid = periods
    .map(([period, pattern]) => ({ period, at: before.search(pattern) }))
    .filter((p) => p.at >= 0)
    .sort((a, b) => b.at - a.at)
  for (const { period } of lastSaid) if (fits(amount, period, currency)) return period
  const dollars = amount / unitsPerDollar(currency)
  return dollars < 250 ? 'hour' : dollars < 1000 ? 'day' : dollars < 14_000 ? 'month' : 'year'
}

// Rough size of a unit against the US dollar: only to tell an hourly from a yearly figure, never to convert pay.
const rough: Record<string, number> = {
  INR: 30,
  JPY: 120,
  KRW: 1000,
  HUF: 250,
  CZK: 18,
  PHP: 30,
  THB: 25,
  MXN: 12,
  ZAR: 12,
  TRY: 20,
  NGN: 500,
  KES: 80,
  PLN: 3,
  SEK: 9,
  NOK: 9,
  DKK: 6,
}
const unitsPerDollar = (currency: string | undefined) => rough[currency ?? ''] ?? 1

function fits(amount: number, period: SalaryPeriod, currency: string | undefined): boolean {
  const dollars = amount / unitsPerDollar(currency)
  const [low, high] = {
    hour: [2, 800],
    day: [20, 5000],
    week: [100, 20_000],
    month: [150, 60_000],
    year: [3000, 3_000_000],
  }[period] as [number, number]
  return dollars >= low && dollars <= high
}
const plausible = (low: number, top: number, period: SalaryPeriod, currency: string | undefined) =>
  top >= low && top <= low * 6 && fits(low, period, currency) && fits(top, period, currency)
