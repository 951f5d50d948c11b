// Dates: one form, newest first, start before end. Gaps are named without judgement and never cost a point.
import type { Profile, Provenance, Span } from '#features/profiles/contract.ts'
import { styleOfDate } from '../measure/date-style.ts'
import type { Measures } from '../measure/measure-resume.ts'
import type { FindingDraft } from './draft.ts'

export function dateFindings(measures: Measures, now: Date | undefined): FindingDraft[] {
  return [
    ...styleFindings(measures),
    ...orderFindings(measures),
    ...reversedFindings(measures, now),
    ...gapFindings(measures, now),
  ]
}

function styleFindings({ segments, ranges, input }: Measures): FindingDraft[] {
  const byStyle = new Map<string, Span[]>()
  for (const span of ranges.spans) {
    const home = segments.find((segment) => segment.start <= span.start && span.end <= segment.end)
    if (home?.section !== 'experience') continue
    const style = styleOfDate(input.document.text.slice(span.start, span.end))
    if (style) byStyle.set(style, [...(byStyle.get(style) ?? []), span])
  }
  if (byStyle.size < 2) return []
  const [main, ...others] = [...byStyle].sort((a, b) => b[1].length - a[1].length)
  return [
    {
      code: 'date-styles',
      part: 'progression',
      severity: 'low',
      title: `Dates are written in ${byStyle.size} ways`,
      why: 'Parsers guess the order of day, month and year from the other dates; mixed forms make them guess wrong.',
      fix: `Write all of them like “${main![0]}”.`,
      spans: others.flatMap(([, spans]) => spans).slice(0, 8),
    },
  ]
}

const spanOf = (provenance: Provenance | undefined, ...pointers: string[]): Span[] => {
  for (const pointer of pointers) {
    const source = provenance?.[pointer]
    if (source) return [{ start: source.start, end: source.end }]
  }
  return []
}
const entrySpan = (provenance: Provenance | undefined, i: number): Span[] =>
  spanOf(provenance, `/work/${i}/startDate`, `/work/${i}/position`, `/work/${i}/name`)

function orderFindings({ input: { profile, provenance } }: Measures): FindingDraft[] {
  // One date alone is a reader's guess as often as a role; by end, an order is one too, and what still runs may stand first.
  const dated = profile.work
    .map(({ startDate, endDate }, i) => ({ start: startDate, end: endDate, i }))
    .filter(({ start, end }) => start !== undefined && start !== end)
  const late = dated.filter(({ start, end }, k) => {
    const before = dated[k - 1]
    if (!before || !isLater(start!, before.start!)) return false
    return before.end !== undefined && (end === undefined || isLater(end, before.end))
  })
  if (late.length === 0) return []
  const upside = late.length === dated.length - 1 && dated.length > 2
  return [
    {
      code: 'work-order',
      part: 'progression',
      severity: 'low',
      title: upside ? 'The oldest role comes first' : 'Roles are not in order of time',
      why: 'Readers and parsers take the first role for the current one.',
      fix: 'Put the newest role first and go back in time from there.',
      spans: late.flatMap(({ i }) => entrySpan(provenance, i)).slice(0, 8),
      pointer: `/work/${late[0]!.i}`,
    },
  ]
}

/** Compared as exactly as both are known: 2021 and 2021-03 are the same time. */
function isLater(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) > b.slice(0, length)
}

function reversedFindings({ input: { profile, provenance } }: Measures, now: Date | undefined): FindingDraft[] {
  const today = now?.toISOString().slice(0, 10)
  return profile.work.flatMap(({ startDate, endDate, position, name }, i): FindingDraft[] => {
    const what = position ?? name ?? `role ${i + 1}`
    const base = { part: 'progression' as const, spans: entrySpan(provenance, i), pointer: `/work/${i}`, about: what }
    if (startDate && endDate && isLater(startDate, endDate)) {
      return [
        {
          ...base,
          code: 'date-reversed',
          severity: 'medium',
          title: `${what} ends before it starts`,
          why: 'A parser drops such a period or counts it as nothing.',
          fix: `Check ${startDate} and ${endDate}.`,
        },
      ]
    }
    if (today && startDate && isLater(startDate, today)) {
      return [
        {
          ...base,
          code: 'date-ahead',
          severity: 'info',
          title: `${what} starts in the future`,
          why: 'Correct for a signed contract, and otherwise a typing error.',
          fix: 'Check the year.',
        },
      ]
    }
    return []
  })
}

const monthOf = (date: string, end: boolean): number => {
  const [year, month] = date.split('-').map(Number)
  return year! * 12 + (month === undefined ? (end ? 12 : 1) : month)
}

/** Months between two known periods that nothing covers; of a year or more. */
function gapFindings({ input: { profile } }: Measures, now: Date | undefined): FindingDraft[] {
  const periods = coveredPeriods(profile, now)
  const firstWork = Math.min(...profile.work.flatMap(({ startDate }) => (startDate ? [monthOf(startDate, false)] : [])))
  const gaps: { from: number; to: number }[] = []
  let reached = Number.NEGATIVE_INFINITY
  for (const { from, to } of periods) {
    if (from - reached > 12 && reached >= firstWork) gaps.push({ from: reached, to: from })
    reached = Math.max(reached, to)
  }
  return gaps.slice(-2).map(({ from, to }) => {
    const label = `${Math.floor((from - 1) / 12)}–${Math.floor((to - 1) / 12)}`
    return {
      code: 'gap',
      about: label,
      part: 'progression',
      severity: 'info',
      title: `${label} is not told`,
      why: 'This costs nothing here and says nothing about you. Some readers ask about it.',
      fix: 'If you like, one line answers before they ask: study, family, travel, own projects. Leaving it open is fine too.',
      spans: [],
    }
  })
}

function coveredPeriods(
  { work, education, volunteer, projects }: Profile,
  now: Date | undefined,
): { from: number; to: number }[] {
  const open = now ? now.getUTCFullYear() * 12 + now.getUTCMonth() + 1 : Number.POSITIVE_INFINITY
  return [...work, ...education, ...volunteer, ...projects]
    .flatMap(({ startDate, endDate }) =>
      startDate ? [{ from: monthOf(startDate, false), to: endDate ? monthOf(endDate, true) : open }] : [],
    )
    .sort((a, b) => a.from - b.from)
}
