// Dates as people write them in résumés, per language and habit.
import type { Language } from './person.ts'
import { pick } from './seed.ts'

export const dateStyles = [
  'MMM YYYY',
  'MMMM YYYY',
  'MM/YYYY',
  'MM.YYYY',
  'YYYY-MM',
  "MMM 'YY",
  'MM/YY',
  'YYYY',
] as const
export type DateStyle = (typeof dateStyles)[number]

/** Styles seen in each language, the common ones more than once. */
const habits: Record<Language, DateStyle[]> = {
  en: ['MMM YYYY', 'MMM YYYY', 'MMM YYYY', 'MMMM YYYY', 'MMMM YYYY', 'MM/YYYY', 'YYYY-MM', "MMM 'YY", 'MM/YY', 'YYYY'],
  de: ['MM/YYYY', 'MM/YYYY', 'MM.YYYY', 'MMMM YYYY', 'MMM YYYY', 'YYYY'],
  fr: ['MMMM YYYY', 'MMM YYYY', 'MM/YYYY', 'YYYY'],
  es: ['MMMM YYYY', 'MMM YYYY', 'MM/YYYY', 'YYYY'],
  pt: ['MMM YYYY', 'MM/YYYY', 'MMMM YYYY', 'YYYY'],
  nl: ['MMM YYYY', 'MMMM YYYY', 'MM/YYYY', 'YYYY'],
  it: ['MMMM YYYY', 'MM/YYYY', 'MMM YYYY', 'YYYY'],
}
const today: Record<Language, string[]> = {
  en: ['Present', 'Present', 'present', 'Current', 'Ongoing', 'Now', 'Today'],
  de: ['heute', 'Heute', 'aktuell', 'laufend'],
  fr: ["aujourd'hui", 'présent', 'à ce jour', 'en cours'],
  es: ['Actualidad', 'actualidad', 'Presente', 'hoy'],
  pt: ['Atual', 'atual', 'Presente', 'até o momento'],
  nl: ['heden', 'Heden', 'nu'],
  it: ['oggi', 'Oggi', 'in corso', 'presente'],
}
const since: Record<Language, string> = {
  en: 'Since',
  de: 'seit',
  fr: 'depuis',
  es: 'desde',
  pt: 'desde',
  nl: 'sinds',
  it: 'da',
}
const until: Record<Language, string> = {
  en: ' to ',
  de: ' bis ',
  fr: ' à ',
  es: ' a ',
  pt: ' a ',
  nl: ' t/m ',
  it: ' a ',
}

/** One person's way of writing dates in one document. */
export interface DateHabit {
  style: DateStyle
  between: string
  today: string
  /** "Since 2019" in place of "2019 – Present". */
  sinceForm: boolean
  since: string
  language: Language
}

export function chooseDateHabit(language: Language, fixed: DateStyle | undefined, random: () => number): DateHabit {
  const style = fixed ?? pick(habits[language], random)
  // A hyphen without spaces between numeric dates that hold hyphens themselves would be unreadable to anybody.
  const tight = style === 'YYYY-MM' ? [' – ', ' - '] : ['–', '-']
  const between = pick([' – ', ' – ', ' - ', ' - ', ' — ', until[language], ...tight], random)
  const sinceForm = random() < 0.1
  return { style, between, today: pick(today[language], random), sinceForm, since: since[language], language }
}

/** The date as this habit can express it: a year-only habit loses the month. */
export function keepDate(date: string, habit: DateHabit): string {
  return habit.style === 'YYYY' ? date.slice(0, 4) : date.slice(0, 7)
}

export function writeDate(date: string, habit: DateHabit): string {
  const [year = '', month] = keepDate(date, habit).split('-')
  if (!month) return year
  if (habit.style === 'MM/YYYY') return `${month}/${year}`
  if (habit.style === 'MM.YYYY') return `${month}.${year}`
  if (habit.style === 'YYYY-MM') return `${year}-${month}`
  if (habit.style === 'MM/YY') return `${month}/${year.slice(2)}`
  const long = habit.style === 'MMMM YYYY'
  const words = new Intl.DateTimeFormat(habit.language, { month: long ? 'long' : 'short', timeZone: 'UTC' })
  const name = words.format(new Date(`${year}-${month}-15T00:00:00Z`))
  const capital = habit.language === 'en' || habit.language === 'de' ? name : name.toLowerCase()
  return habit.style === "MMM 'YY" ? `${capital} '${year.slice(2)}` : `${capital} ${year}`
}

/** `Mar 2019 – Present`, `2015`, `seit 03/2019`; empty without dates. */
export function writePeriod(start: string | undefined, end: string | undefined, habit: DateHabit): string {
  if (!start) return end ? writeDate(end, habit) : ''
  if (!end) {
    const from = writeDate(start, habit)
    return habit.sinceForm ? `${habit.since} ${from}` : `${from}${habit.between}${habit.today}`
  }
  const [from, to] = [writeDate(start, habit), writeDate(end, habit)]
  return from === to ? from : `${from}${habit.between}${to}`
}
