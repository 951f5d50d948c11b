const patterns: readonly [RegExp, string][] = [
  [/^\d{4}-\d{2}(?:-\d{2})?$/, '2021-03'],
  [/^\d{1,2}\/\d{4}$/, '03/2021'],
  [/^\d{1,2}\.\s?\d{4}$/, '03.2021'],
  [/^\d{1,2}\/\d{2}$/, '03/21'],
  [/^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/, '09/03/2021'],
  [/^(?:19|20)\d{2}$/, '2021'],
]

/** Names so short that nobody shortens them tell nothing about the form. */
const fullAndShort = /^(?:may|june?|july?|mai|juin|mars|août|juni|juli|mei|maio|mayo|maggio)$/i

/** The way the first date of a range is written, as an example; undefined when the form leaves it open (`May 2021`). */
export function styleOfDate(range: string): string | undefined {
  const first = range
    .split(/\s+[-–—−]\s+|[–—−]|\s+(?:to|bis|au|al|a|à|até|tot|hasta)\s+|(?<=\d)-(?=(?:19|20)\d{2})/u)[0]!
    .trim()
  for (const [pattern, style] of patterns) if (pattern.test(first)) return style
  const named = /^(\p{L}+)(\.?),?\s+(?:19|20)\d{2}$/u.exec(first)
  if (!named) return undefined
  const [, month = '', dot] = named
  if (!dot && fullAndShort.test(month)) return undefined
  return month.length <= 4 || dot ? 'Mar 2021' : 'March 2021'
}
