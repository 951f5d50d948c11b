/** Line ends, blanks and invisible characters made plain. Spans refer to the result. */
export function tidyText(raw: string): string {
  return raw
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .replace(/[\u200b-\u200d\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/ +$/gm, '')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim()
}
