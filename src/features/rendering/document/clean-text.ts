// Makes any string safe to set: what cannot be printed goes, the words stay.

/** Control characters (tab and line ends aside), explicit bidi overrides, byte order mark, lone surrogates, noncharacters. */
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]|\p{Cs}|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}]/gu

/** One line of text, NFC, white space collapsed. */
export function cleanLine(text: string | undefined): string {
  if (!text) return ''
  return text.replace(unprintable, '').normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** Paragraphs of a longer text: one per line of the source, empty lines dropped. */
export function cleanParagraphs(text: string | undefined): string[] {
  if (!text) return []
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(cleanLine)
    .filter(Boolean)
}

export const cleanLines = (lines: readonly string[]): string[] => lines.map(cleanLine).filter(Boolean)

/** Only addresses a reader may safely follow; anything else (`javascript:`, `data:`, `file:`) is no link. */
export function safeHref(url: string | undefined): string | undefined {
  const text = cleanLine(url)
  if (!text || /\s/.test(text) || text.length > 1000) return undefined
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[a-z0-9.-]+:\d/i.test(text) ? text : `https://${text}`
  try {
    const parsed = new URL(absolute)
    if (!['https:', 'http:', 'mailto:', 'tel:'].includes(parsed.protocol)) return undefined
    // The part after `mailto:` is not encoded by URL; signs that end an attribute anywhere must not get out.
    return parsed.href.replace(
      /[<>"'`\\^{|}\s]/g,
      (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
  } catch {
    return undefined
  }
}

/** `https://www.github.com/adaq/` → `github.com/adaq`. What is shown stays what is linked. */
export const showUrl = (url: string): string =>
  cleanLine(url)
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
