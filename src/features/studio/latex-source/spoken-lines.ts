// What a LaTeX source says, line by line, without its commands: for readers who comment on lines.
import { splitPreamble } from './split-preamble.ts'

export type SpokenLine = { line: number; look: 'heading' | 'title' | 'bullet' | 'text'; text: string }

/** Lines count from 1 in the source. Lines that print nothing are left out. */
export function readSpokenLines(source: string): SpokenLine[] {
  const split = splitPreamble(source)
  const body = split?.body ?? source
  const first = split?.bodyLine ?? 1
  return body.split('\n').flatMap((raw, index) => {
    const text = speak(raw)
    return text ? [{ line: first + index, look: lookOf(raw), text }] : []
  })
}

function lookOf(raw: string): SpokenLine['look'] {
  if (/\\(?:cv)?(?:sub)*section\*?\s*\{/.test(raw)) return 'heading'
  if (/\\item\b/.test(raw)) return 'bullet'
  return /^\s*\\(?:textbf|cventry|entry|job|post|role|dated|stop)\b/.test(raw) ? 'title' : 'text'
}

function speak(raw: string): string {
  return (
    raw
      .replace(/(^|[^\\])%.*$/, '$1')
      .replace(/\\(?:begin|end)\s*\{[^}]*\}(?:\[[^\]]*\])?(?:\{[^}]*\})?/g, ' ')
      .replace(
        /\\(?:vspace|hspace|setlength|addtolength|color|label|pageref|ref|includegraphics|fontsize|definecolor|columnratio)\*?\s*(?:\[[^\]]*\])?(?:\{[^}]*\})*/g,
        ' ',
      )
      .replace(/\\href\s*\{[^}]*\}/g, ' ')
      .replace(/\\textcolor\s*\{[^}]*\}/g, ' ')
      // Arguments beside each other are set apart: title, employer, dates.
      .replace(/\}\s*\{(?=[^{}]*[\p{L}\d])/gu, '} · {')
      .replace(/\\(?:quad|qquad|hfill|\\|,|;| )/g, ' ')
      .replace(/\\(?:textbullet|cdot)\b(?:\{\})?/g, '·')
      .replace(/\\([&%$#_{}])/g, '\u0001$1')
      .replace(/\\[A-Za-z@]+\*?(?:\[[^\]]*\])?/g, ' ')
      .replace(/\\./g, '')
      .replace(/[{}]/g, ' ')
      .replaceAll('\u0001', '')
      .replaceAll('~', ' ')
      .replace(/---?/g, (dash) => (dash.length === 3 ? '—' : '–'))
      .replace(/\s+/g, ' ')
      .replace(/ ([.,;:])/g, '$1')
      .replace(/^(?: ?· ?)+|(?: ?· ?)+$|(?<=·)(?: ·)+/g, '')
      .trim()
  )
}
