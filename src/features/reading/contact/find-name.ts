// The person's name: the largest line at the top, unless it is something else.
import { findSkills } from '../../skills/finding/find-skills.ts'
import { normaliseSkill } from '../../skills/finding/normalise-skill.ts'
import type { Line } from '../document/line.ts'
import { scoreEmployer, scorePlace, scoreTitle } from '../entries/score-role.ts'
import type { Found } from '../fields/draft-profile.ts'
import { headingKind } from '../sections/heading-kind.ts'
import type { Section } from '../sections/split-sections.ts'

const documentWord =
  /^(?:curriculum vitae|curriculum|cv|c\.v\.|résumé|resume|lebenslauf|bewerbung|hoja de vida|currículo|currículum|currículum vítae|currículum vitae|europass.*|tabellarischer lebenslauf|życiorys|zyciorys|cv\s?[-–/]\s?.{0,30})$/i
const label =
  /^(?:name|nom|nombre|nome|naam|vor- und nachname|full name|nombre completo|nome completo|vollständiger name|apellidos y nombre|nombre y apellidos|cognome e nome|nome e cognome|nom et prénom|nom, prénom|imię i nazwisko|nazwisko i imię)\s*:\s*/i
const nameShape =
  /^(?:(?:dr|prof|mr|mrs|ms|ing|dipl|mag|herr|frau|dott|dra|sr|sra|med|phil|jur|rer|nat|habil)\.?\s+)*[\p{Lu}\p{Lo}][\p{L}\p{M}'’.·-]*(?:[ -]+(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*|\([\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*\)|de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|ten|la|le|el|al|bin|ibn|'t|’t|in|op|y|e|zu|zur|af|av|mc|[vd]\.)){0,6}(?:,? (?:\p{Lu}[\p{L}.-]{1,6}|I{2,3}))*$/u
/** Chinese, Japanese and Korean names are written without a space. */
const closedName = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,5})$/u

export function findName(sections: Section[], lines: Line[], email: string | undefined): Found | undefined {
  const head = sections
    .filter((section) => section.kind === 'head' || section.kind === 'contact')
    .flatMap((section) => section.lines)
  const first = lines.filter((line) => line.page === 1)
  const largest = Math.max(0, ...first.flatMap((line) => line.runs.map((run) => run.size)))
  // Where all text is of one size, or headings are hardly larger, size tells no name.
  const tells = largest > Math.max(11, bodySize(first) * 1.18)
  const isLargest = (size: number) => tells && size >= largest - 0.1
  let best: Found | undefined
  let bestScore = 1.4
  const consider = (candidate: Candidate, order: number) => {
    let score = scoreName(candidate.text, email)
    if (score <= 0) return
    if (candidate.labelled) score += 3
    if (candidate.joined) score += 0.3
    const title = candidate.line.level === 0 || candidate.line.level === 1
    if (title) score += 1.5
    const large = isLargest(candidate.size)
    if (large) score += 2
    // A résumé without a name has none: "Flexible and adaptive" further down is not it.
    const plainName = order <= lastPlainName && (/ /.test(candidate.text) || closedName.test(candidate.text))
    if (!candidate.labelled && !title && !large && !plainName && !inEmail(candidate.text, email)) return
    score += Math.max(0, 1.2 - order * 0.2)
    if (score <= bestScore) return
    best = {
      value: candidate.text,
      start: candidate.start,
      end: candidate.end,
      confidence: Math.min(0.98, 0.6 + score / 12),
    }
    bestScore = score
  }
  const pool = (head.length > 0 ? head : lines.slice(0, 8)).slice(0, 30)
  pool.forEach((line, order) => {
    for (const candidate of readCandidates(line)) consider(candidate, order)
    const next = pool[order + 1]
    if (next && standsBelow(line, next)) consider(joinLines(line, next), order)
  })
  if (!best || bestScore < 3)
    for (const line of first)
      if (line.runs.some((run) => isLargest(run.size)))
        for (const candidate of readCandidates(line)) consider(candidate, 2)
  return best && { ...best, value: unshout(best.value) }
}

/** A name in no way set off stands among the first lines. */
const lastPlainName = 2

/** The size most letters have. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { runs } of lines)
    for (const { size, start, end } of runs)
      letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + end - start)
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

interface Candidate {
  line: Line
  text: string
  start: number
  end: number
  labelled: boolean
  /** Over two lines. */
  joined?: boolean
  size: number
}

function readCandidates(line: Line): Candidate[] {
  return stretches(line).flatMap(([from, to]) =>
    [...line.text.slice(from, to).matchAll(/(?:(?!\s[–—-]\s)[^\t|¦»•·])+/g)].map((match) => {
      const lead = label.exec(match[0])?.[0].length ?? match[0].length - match[0].trimStart().length
      const text = match[0]
        .slice(lead)
        .trim()
        .replace(/[,–—-]$/, '')
        .trim()
      const start = line.start + from + match.index + lead
      return { line, text, start, end: start + text.length, labelled: label.test(match[0]), size: sizeAt(line, from) }
    }),
  )
}

const sizeAt = (line: Line, at: number): number => line.runs.find((run) => run.end > at)?.size ?? line.size

/** A large name and a small title may share a line: parts of clearly different size. */
function stretches(line: Line): [number, number][] {
  const cuts = [0]
  for (let index = 1; index < line.runs.length; index++) {
    const [a, b] = [line.runs[index - 1]!, line.runs[index]!]
    const ratio = Math.max(a.size, b.size) / (Math.min(a.size, b.size) || 1)
    if (ratio > 1.25 && !areSmallCaps(line, a.size, b.size) && /[\s\t]/.test(line.text.slice(a.end - 1, b.start + 1)))
      cuts.push(b.start)
  }
  return cuts.map((from, index) => [from, cuts[index + 1] ?? line.text.length])
}

/** Small capitals: somewhere in the line the two sizes meet inside a word. */
const areSmallCaps = (line: Line, a: number, b: number): boolean =>
  line.runs.some((run, index) => {
    const next = line.runs[index + 1]
    const meets = next && ((run.size === a && next.size === b) || (run.size === b && next.size === a))
    return meets && /^\p{L}\p{L}$/u.test(line.text.slice(run.end - 1, next.start + 1))
  })

/** A large name often takes two lines, one for the first names. */
const standsBelow = (line: Line, next: Line): boolean =>
  line.size >= 14 &&
  Math.abs(line.size - next.size) < 0.6 &&
  (next.gap ?? 9) < 0.9 &&
  line.region === next.region &&
  line.text.split(' ').length <= 3 &&
  next.text.split(' ').length <= 3 &&
  scoreTitle(next.text) < 2 &&
  !headingKind(line.text) &&
  !headingKind(next.text)

const joinLines = (line: Line, next: Line): Candidate => ({
  line,
  text: `${line.text.trim()} ${next.text.trim()}`,
  start: line.start,
  end: next.end,
  labelled: false,
  joined: true,
  size: line.size,
})

function scoreName(text: string, email: string | undefined): number {
  if (
    (text.length < 3 && !closedName.test(text)) ||
    text.length > 60 ||
    /^[-–—•]|:/.test(text) ||
    documentWord.test(text) ||
    headingKind(text) ||
    /\d|@|:\/\//.test(text) ||
    /^\p{L}+ I{2,3}$/u.test(text)
  )
    return 0
  const words = text.split(/\s+/)
  if (words.length > 7) return 0
  let score = nameShape.test(text) ? 1.5 : 0.2
  if (words.length === 1 && !closedName.test(text)) score -= 0.8
  if (scoreTitle(text) >= 2) score -= 2.5
  if (scoreEmployer(text) >= 2) score -= 1
  if (scorePlace(text) >= 2) score -= 2
  score += inEmail(text, email) * 1.5
  if (words.length > 1 && (normaliseSkill(text) || mostlySkill(text))) score -= 2
  else if (ofWork.test(text)) score -= 1.5
  return score
}

/** Not `P.Eng.` after a name. */
const mostlySkill = (text: string): boolean =>
  findSkills(text).some((skill) => skill.end - skill.start > text.length / 3)

/** How many words of a name the e-mail address repeats. */
function inEmail(text: string, email: string | undefined): number {
  if (!email) return 0
  const local = plain(email.split('@')[0]!)
  return text.split(/\s+/).filter((word) => plain(word).length > 2 && local.includes(plain(word))).length
}

/** "Results-oriented", "Effective Communicator", "Trade Show Graphics", "Aviation Maintainer": what people are called at work. */
const ofWork =
  /-(?:oriented|starter|driven|motivated|directed|focused|savvy)\b|\b(?:skilled|proficient|certified|experienced|effective|excellent|strong|managing|management|maintain\w*|support|certification|programs|graphics|techniques|professional|engineering|communicator|fluent|ability|familiar\w*)\b/i

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
