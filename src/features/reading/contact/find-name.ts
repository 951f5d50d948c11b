// The person's name: the largest line at the top, unless it is something else.
import type { Line } from '../document/line.ts'
import { scoreEmployer, scorePlace, scoreTitle } from '../entries/score-role.ts'
import type { Found } from '../fields/draft-profile.ts'
import { headingKind } from '../sections/heading-kind.ts'
import type { Section } from '../sections/split-sections.ts'

const documentWord =
  /^(?:curriculum vitae|curriculum|cv|c\.v\.|résumé|resume|lebenslauf|bewerbung|hoja de vida|currículo|currículum|currículum vítae|currículum vitae|europass.*|tabellarischer lebenslauf)$/i
const label =
  /^(?:name|nom|nombre|nome|naam|vor- und nachname|full name|nombre completo|nome completo|vollständiger name)\s*:\s*/i
const nameShape =
  /^(?:(?:dr|prof|mr|mrs|ms|ing|dipl|mag|herr|frau|dott|dra|sr|sra)\.?\s+)*[\p{Lu}\p{Lo}][\p{L}'’.·-]*(?:[ -]+(?:[\p{Lu}\p{Lo}][\p{L}'’.-]*|de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|ten|la|le|el|al|bin|ibn|y|e|zu|zur|af|av|mc)){0,6}$/u

export function findName(sections: Section[], lines: Line[], email: string | undefined): Found | undefined {
  const head = sections.filter((section) => section.kind === 'head').flatMap((section) => section.lines)
  const pool = head.length > 0 ? head : lines.slice(0, 8)
  const first = lines.filter((line) => line.page === 1)
  const largest = Math.max(0, ...first.map((line) => line.size))
  let best: Found | undefined
  let bestScore = 0.8
  const consider = (line: Line, order: number, from: number, to: number) => {
    const raw = line.text.slice(from, to)
    const lead = label.exec(raw)?.[0].length ?? raw.length - raw.trimStart().length
    const text = raw
      .slice(lead)
      .trim()
      .replace(
        /(?:,\s*(?:ph\.?d|mba|m\.?d|cpa|pmp|rn|bsn|msc|bsc|cfa|esq|jd|ma|phr|shrm-cp|cissp|pe|llm|mph|dds)\.?)+$/i,
        '',
      )
    let score = scoreName(text, email)
    if (score <= 0) return
    if (label.test(raw)) score += 3
    if (line.level === 0 || line.level === 1) score += 1.5
    if (largest > 0 && line.size >= largest - 0.1 && largest > 11) score += 2
    score += Math.max(0, 1.2 - order * 0.2)
    if (score <= bestScore) return
    const start = line.start + from + lead
    best = { value: text, start, end: start + text.length, confidence: Math.min(0.98, 0.6 + score / 12) }
    bestScore = score
  }
  pool.slice(0, 30).forEach((line, order) => {
    for (const piece of line.text.matchAll(/[^\t|•]+/g))
      consider(line, order, piece.index, piece.index + piece[0].length)
  })
  if (!best || bestScore < 3)
    for (const line of first) if (largest > 0 && line.size >= largest - 0.1) consider(line, 2, 0, line.text.length)
  return best && { ...best, value: unshout(best.value) }
}

function scoreName(text: string, email: string | undefined): number {
  if (text.length < 3 || text.length > 60 || documentWord.test(text) || headingKind(text) || /\d|@|:\/\//.test(text))
    return 0
  const words = text.split(/\s+/)
  if (words.length > 7) return 0
  let score = nameShape.test(words.length > 1 && text === text.toUpperCase() ? text : text) ? 1.5 : 0.2
  if (words.length === 1) score -= 0.8
  if (scoreTitle(text) >= 2) score -= 2.5
  if (scoreEmployer(text) >= 2) score -= 1
  if (scorePlace(text) >= 2) score -= 2
  if (email) {
    const local = plain(email.split('@')[0]!)
    const hits = words.filter((word) => plain(word).length > 2 && local.includes(plain(word))).length
    score += hits * 1.5
  }
  return score
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^a-z]/giu, '')
    .toLowerCase()

const particles = new Set(
  'de da do dos das del della di du van von der den ter ten la le al bin ibn y e zu zur'.split(' '),
)

/** "ANA DE SOUSA" → "Ana de Sousa". Mixed case stays as written. */
function unshout(name: string): string {
  if (!/\p{Lu}{2}/u.test(name) || /\p{Ll}/u.test(name)) return name
  return name
    .toLocaleLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && particles.has(word)
        ? word
        : word.replace(
            /(^|[-'’.])(\p{L})/gu,
            (_, before: string, letter: string) => before + letter.toLocaleUpperCase(),
          ),
    )
    .join(' ')
}
