// Dates as a résumé prints them. Month names are written here, so that no locale data of a machine changes a file.
import type { DateFormat, RenderLanguage } from '../render-options.ts'
import { words } from './headings.ts'

const split = (text: string) => text.split(' ')
const long: Record<RenderLanguage, string[]> = {
  en: split('January February March April May June July August September October November December'),
  de: split('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  fr: split('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  es: split('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  pt: split('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
  nl: split('januari februari maart april mei juni juli augustus september oktober november december'),
  it: split('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
}
const short: Record<RenderLanguage, string[]> = {
  en: split('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  de: split('Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'),
  fr: split('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
  es: split('ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.'),
  pt: split('jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.'),
  nl: split('jan. feb. mrt. apr. mei juni juli aug. sept. okt. nov. dec.'),
  it: split('gen. feb. mar. apr. mag. giu. lug. ago. set. ott. nov. dic.'),
}

export type DateStyle = { language: RenderLanguage; format: DateFormat }

/** One date, as exact as it is known: `2021`, `Mar 2021`, `9 Mar 2021`. */
export function formatDate(date: string, { language, format }: DateStyle): string {
  const [year = '', month, day] = date.split('-')
  if (!month || format === 'year') return year
  if (format === 'iso') return date
  if (format === 'numeric') return day ? `${day}/${month}/${year}` : `${month}/${year}`
  const name = (format === 'long' ? long : short)[language][Number(month) - 1] ?? month
  if (!day) return `${name} ${year}`
  return `${Number(day)}${language === 'de' ? '.' : ''} ${name} ${year}`
}

/** `Mar 2021 – Present`. Start and end that print alike become one date; an end without a start stands alone. */
export function formatPeriod(period: { startDate?: string; endDate?: string }, style: DateStyle): string | undefined {
  const start = period.startDate ? formatDate(period.startDate, style) : undefined
  const end = period.endDate ? formatDate(period.endDate, style) : undefined
  if (!start) return end
  if (!end) return `${start} – ${words[style.language].today}`
  return start === end ? start : `${start} – ${end}`
}
