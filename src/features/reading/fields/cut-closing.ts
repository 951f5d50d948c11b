// What stands below a résumé and belongs to no section: consent to the use of data, a declaration, place and date.
import { findDates } from '../dates/find-dates.ts'
import type { Line } from '../document/line.ts'

const declares =
  /^(?:autorizzo\s+(?:il|al|alla)|ai sensi del|wyrażam\s+zgodę|i\s+(?:hereby\s+)?(?:declare|certify|consent|agree|give\s+(?:my\s+)?consent|authori[sz]e)(?!\p{L})|(?:hiermit\s+)?(?:versichere|bestätige|erkläre)\s+ich|ich\s+versichere|declaro\s+(?:que|bajo)|autorizo\s+(?:o|a|el|la)\s+(?:tratamento|tratamiento)|j['’]autorise|je\s+certifie|sunt\s+de\s+acord|ondergetekende)/iu

/** Without the closing lines. Only the last lines are looked at. */
export function cutClosing(lines: Line[]): Line[] {
  const from = Math.max(1, lines.length - 8)
  for (let index = from; index < lines.length; index++)
    if (declares.test(lines[index]!.text)) return lines.slice(0, index)
  let end = lines.length
  while (end > 1 && end > lines.length - 2 && isSignedOff(lines[end - 1]!.text)) end--
  return end < lines.length ? lines.slice(0, end) : lines
}

/** "Husum, den 12. Mai 2024", "Padova, 3 marzo 2024". */
function isSignedOff(text: string): boolean {
  if (text.length > 60) return false
  const place = /^\p{Lu}[\p{L} .'’-]{1,30},\s+(?:(?:den|le|lì|li|a|em|dnia|on)\s+)?/u.exec(text)?.[0]
  const [date] = place ? findDates(text) : []
  return (
    date?.single === true &&
    date.from?.length === 10 &&
    date.start === place?.length &&
    /^[\s.]*$/.test(text.slice(date.end))
  )
}
