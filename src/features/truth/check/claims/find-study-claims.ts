import { type CheckContext, cite, clauseAt, type Draft, type Passage, supported, unsupported } from '../context.ts'
import { entriesNamed } from '../passages.ts'
import { isContent, meaningSet, means } from '../text/meaning.ts'
import { readWords } from '../text/tokens.ts'
import { degreeForms } from '../words/degree-words.ts'

export type DegreeMention = { start: number; end: number; rank: number; kind: string }

/** Degrees named in a text, longest first where two overlap. */
export function readDegrees(text: string, from = 0): DegreeMention[] {
  const found: DegreeMention[] = []
  for (const [pattern, rank, kind] of degreeForms) {
    for (const match of text.matchAll(pattern)) {
      const mention = { start: match.index + from, end: match.index + match[0].length + from, rank, kind }
      if (kind === 'short' && /^M/.test(match[0])) mention.rank = 5
      if (kind === 'short' && /^A[AS]/.test(match[0])) mention.rank = 3
      if (
        /^master(?:s)?$/i.test(match[0]) &&
        (/\b(?:scrum|task|head|web|quiz|bench)\s+$/i.test(text.slice(0, match.index)) ||
          !/^\s*(?:,|\)|$)/.test(text.slice(match.index + match[0].length))) &&
        !/^['’]?s?\s+(?:degree|in\b|of\b|programme|thesis|studies)/i.test(text.slice(match.index + match[0].length))
      )
        continue
      if (found.some((other) => other.start < mention.end && mention.start < other.end)) continue
      found.push(mention)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Degrees and their fields, held against the same school where the passage names one. */
export function findStudyClaims(context: CheckContext, passage: Passage): Draft[] {
  const text = context.text.slice(passage.start, passage.end)
  return readDegrees(text, passage.start).flatMap((degree) => {
    if (clauseAt(passage, degree.start)?.about !== 'person') return []
    if (
      /^(?:\s+(?:students?|candidates?|colleagues|applicants?|level|thesis|theses))/iu.test(
        context.text.slice(degree.end),
      )
    )
      return []
    return [judge(context, passage, degree)]
  })
}

function judge(context: CheckContext, passage: Passage, degree: DegreeMention): Draft {
  const said = context.text.slice(degree.start, degree.end)
  const schools = schoolsAround(context, passage, degree)
  const own = context.facts.profile.education
    .map((item, i) => ({ item, pointer: `/education/${i}` }))
    .filter(({ pointer }) => !schools?.length || schools.includes(pointer))
  const certificates = context.facts.pieces.filter(
    (piece) =>
      ['certificate', 'text', 'degree'].includes(piece.role) &&
      (piece.role !== 'text' ||
        piece.confirmed ||
        piece.pointer.startsWith('/education') ||
        piece.pointer === '/basics/summary'),
  )
  const held = own.filter(({ item }) => heldDegree(item.studyType, item.area, degree))
  const literal = certificates
    .filter((piece) => !schools?.length || piece.confirmed || schools.includes(piece.entry ?? ''))
    .find((piece) => readDegrees(` ${piece.text}, `).some((other) => sameDegree(other, degree)))
  const list = own
    .map(({ item }) => [item.studyType, item.area].filter(Boolean).join(', '))
    .filter(Boolean)
    .slice(0, 3)
    .join('; ')
  const advice = list ? `Write the degree as you hold it: ${list}.` : 'Leave the degree out.'
  if (!held.length && !literal)
    return unsupported(
      'degree',
      degree,
      `Your education does not hold “${said}”${schools?.length ? ' from that school' : ''}.`,
      advice,
    )
  const field = fieldAfter(context.text.slice(degree.end, passage.end))
  const fits = held.filter(({ item }) => {
    const set = meaningSet(
      readWords(`${item.studyType ?? ''} ${item.area ?? ''} ${item.courses.join(' ')}`).map((word) => word.stem),
    )
    return field.every((word) => means(set, word.stem))
  })
  const literalFits = literal && field.every((word) => means(meaningSet(literal.stems), word.stem))
  if (field.length && !fits.length && !literalFits)
    return unsupported('degree', degree, `Your degree is not in ${field.map((word) => word.text).join(' ')}.`, advice)
  const one = fits[0] ?? held[0]
  if (one)
    return supported('degree', degree, [
      {
        source: 'profile',
        pointer: `${one.pointer}/studyType`,
        quote: [one.item.studyType, one.item.area, one.item.institution].filter(Boolean).join(', '),
      },
    ])
  return supported('degree', degree, literal ? [cite(literal)] : [])
}

/** The schools that the words around a degree name: those of its clause, or of the one it runs on from or into. */
function schoolsAround(context: CheckContext, passage: Passage, degree: DegreeMention): string[] {
  const i = passage.clauses.findIndex((clause) => clause.start <= degree.start && degree.start < clause.end)
  const isSchool = (entry: string) => entry.startsWith('/education/')
  const named = (text: string | undefined) => entriesNamed(context.facts, text ?? '').filter(isSchool)
  const own = passage.clauses[i]?.text ?? passage.text
  const next = passage.clauses[i + 1]?.text ?? ''
  const found = named(own)
  if (found.length) return found
  if (/^\W*(?:where|from which|at which)\b/iu.test(own)) return named(passage.clauses[i - 1]?.text)
  if (/^\W*(?:at|from|in|which|awarded|\p{Lu})/u.test(next)) return named(next)
  return context.kind === 'resume' ? (passage.entries?.filter(isSchool) ?? []) : []
}

/** `degree` alone stands for any study whose kind the lists do not know; what they know must be of that rank. */
function heldDegree(studyType: string | undefined, area: string | undefined, degree: DegreeMention): boolean {
  const known = readDegrees(` ${studyType ?? ''}, ${area ?? ''} `)
  // `MSW`, `BNurs`: a short form that the list does not have says its rank by its first letter.
  const short = /^([BM])(?=[A-Z])[A-Za-z]{2,6}$/u.exec(studyType?.trim() ?? '')?.[1]
  if (!known.length && short && degree.kind !== 'mba')
    return degree.kind === 'any' || degree.rank === (short === 'M' ? 5 : 4)
  return known.length ? known.some((other) => sameDegree(other, degree)) : degree.kind === 'any' && Boolean(studyType)
}

const sameDegree = (a: DegreeMention, b: DegreeMention) =>
  (b.kind === 'any' ? a.rank >= 4 : a.rank === b.rank) &&
  (a.kind === 'mba' ? b.kind === 'mba' || b.kind === '' : b.kind !== 'mba' || a.kind === 'mba')

function fieldAfter(rest: string) {
  const match = /^\)?\s*(?:degree|diploma)?\s*(?:in|of)\s+(?<field>[^,.;()\n–—-]+)/iu.exec(rest)
  const field =
    match?.groups?.field
      ?.replace(/\band\b(?=(?:\s+\S+){3}).*$/u, '')
      .split(
        /\b(?:from|at|with|and (?:i|a|an|have)|which|where|who|completed|earned|awarded|while|before|after|during|alongside|later|since|plus|taken|obtained|finished|\d|one|two|three|four|five|six)\b/iu,
      )[0] ?? ''
  return readWords(field)
    .filter(
      (word) =>
        isContent(word) &&
        !/^(?:science|sciences|arts|studies|degree|field|specialty|speciality|subject|same|area|discipline|part-time|full-time)$/iu.test(
          word.text,
        ),
    )
    .slice(0, 4)
}
