import type { PostingFacts, PostingSalary } from '../posting-facts.ts'

const employment: Record<NonNullable<PostingFacts['employmentType']>, string> = {
  full_time: 'Full time',
  part_time: 'Part time',
  contract: 'Contract',
  temporary: 'Temporary',
  internship: 'Internship',
  apprenticeship: 'Apprenticeship',
  volunteer: 'Volunteer',
  per_diem: 'Per diem',
}
const remote = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' }

export const sayEmployment = (type: PostingFacts['employmentType']) => type && employment[type]
export const sayRemote = (kind: PostingFacts['remoteKind'] | null) => kind && remote[kind]

/** `€60,000 – 75,000 a year`; with one side only, `from` or `up to`. */
export function saySalary(salary: PostingSalary | undefined): string | undefined {
  if (!salary || (salary.min === undefined && salary.max === undefined)) return undefined
  const money = (value: number) =>
    salary.currency
      ? new Intl.NumberFormat('en', { style: 'currency', currency: salary.currency, maximumFractionDigits: 0 }).format(
          value,
        )
      : new Intl.NumberFormat('en').format(value)
  const { min, max } = salary
  const amount =
    min !== undefined && max !== undefined && min !== max
      ? `${money(min)} – ${money(max)}`
      : min !== undefined && max === undefined
        ? `from ${money(min)}`
        : min === undefined
          ? `up to ${money(max!)}`
          : money(min)
  return `${amount} ${salary.period === 'hour' ? 'an' : 'a'} ${salary.period}`
}

/** `5 years`, `3 to 5 years`, `up to 2 years`. */
export function sayYears(years: PostingFacts['years']): string | undefined {
  if (!years) return undefined
  const { min, max } = years
  if (min !== undefined && max !== undefined && min !== max) return `${min} to ${max} years`
  const one = min ?? max
  if (one === undefined) return undefined
  return `${min === undefined ? 'up to ' : ''}${one} ${one === 1 ? 'year' : 'years'}${max === undefined ? ' or more' : ''}`
}

export const capitalise = (text: string | undefined) =>
  text && text.charAt(0).toUpperCase() + text.slice(1).replaceAll('_', ' ')
