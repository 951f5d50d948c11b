// Segments: bullets, sentences, entry lines and lists: the units in which evidence is counted.
import type { Provenance, SourceDocument } from '#features/profiles/contract.ts'
import { readLines, type TextLine } from './read-lines.ts'
import { splitTokens, type Token } from './tokens.ts'

/**
 * `statement` a real bullet or sentence; `entry` title, employer, date or contact line; `list` terms that stand where
 * lists belong; `copy` says again what another bullet said; `talk` speaks to the reader, as a posting or a letter does;
 * `dump` words without a sentence or a place.
 */
export type SegmentKind = 'statement' | 'entry' | 'list' | 'copy' | 'talk' | 'dump'

/** Whether what stands in a segment may be counted at all. */
export const earns = ({ kind }: Pick<Segment, 'kind'>): boolean =>
  kind === 'statement' || kind === 'entry' || kind === 'list'

export interface Segment {
  start: number
  end: number
  text: string
  section: string
  bullet: boolean
  tokens: Token[]
  kind: SegmentKind
  /** Faults of word order, see `countFaults`. */
  faults: number
  /** JSON Pointer of the profile field it came from. */
  pointer?: string
}

export interface Split {
  lines: TextLine[]
  segments: Segment[]
}

interface Draft {
  start: number
  end: number
  section: string
  bullet: boolean
  pointer?: string
  lastLength: number
}

const stop = /[.!?:;]["')\]]?$/
const dateLike = /\b(?:19|20)\d{2}\b/

export function splitSegments(document: SourceDocument, provenance: Provenance | undefined): Split {
  const lines = readLines(document)
  const starts = pointersByLine(lines, provenance)
  const drafts: Draft[] = []
  let open: Draft | undefined
  lines.forEach((line, index) => {
    if (line.heading) {
      open = undefined
      return
    }
    const from = starts.get(index)
    if (open && !line.bullet && continues(document.text, open, line, from)) {
      open.end = line.at + line.text.length
      open.lastLength = line.text.length
      return
    }
    open = {
      start: line.at,
      end: line.at + line.text.length,
      section: line.section,
      bullet: line.bullet || (from?.startsHere ?? false),
      lastLength: line.text.length,
      ...(from && { pointer: from.pointer }),
    }
    drafts.push(open)
  })
  return { lines, segments: drafts.flatMap((draft) => toSegments(document.text, draft)) }
}

interface LinePointer {
  pointer: string
  startsHere: boolean
}

/** Which line starts, or lies inside, which bullet of the profile. */
function pointersByLine(lines: readonly TextLine[], provenance: Provenance | undefined): Map<number, LinePointer> {
  const found = new Map<number, LinePointer>()
  if (!provenance) return found
  const fields = Object.entries(provenance)
    .filter(([pointer]) => /\/(?:highlights\/\d+|summary|description)$/.test(pointer))
    .map(([pointer, source]) => ({ pointer, source }))
    .sort((a, b) => a.source.start - b.source.start)
  let at = 0
  lines.forEach((line, index) => {
    while (at < fields.length && fields[at]!.source.end <= line.at) at++
    const field = fields[at]
    if (!field || field.source.start >= line.end) return
    const startsHere = field.source.start >= line.start && field.source.start <= line.at + 4
    if (!startsHere && field.source.start > line.start) return
    const highlight = field.pointer.includes('/highlights/')
    found.set(index, { pointer: field.pointer, startsHere: startsHere && highlight })
  })
  return found
}

/** Whether a line carries on the bullet or sentence above it. */
function continues(text: string, open: Draft, line: TextLine, from: LinePointer | undefined): boolean {
  if (open.section !== line.section) return false
  if (from?.startsHere) return false
  if (open.pointer && from) return open.pointer === from.pointer
  if (open.pointer?.includes('/highlights/') && !from) return false
  const before = text.slice(open.start, open.end)
  if (stop.test(before)) return false
  if (/^\p{Ll}/u.test(line.text)) return true
  if (/[,&–-]$/.test(before) && !dateLike.test(line.text)) return true
  return open.bullet ? open.lastLength >= 60 && !dateLike.test(line.text) : open.lastLength >= 75
}

const sentenceEnd = /[.!?]["')\]]?\s+(?=["'(]?[\p{Lu}\d])/gu
const abbreviation = /(?:\b\p{L}|\b(?:etc|inc|ltd|dr|mr|mrs|ms|st|vs|e\.g|i\.e|approx|bzw|ca|inkl|no|nr))\.\s*$/iu

/** A paragraph falls into its sentences; a bullet stays whole. */
function toSegments(text: string, draft: Draft): Segment[] {
  const whole = text.slice(draft.start, draft.end)
  if (draft.bullet || whole.length < 60) return [toSegment(whole, draft.start, draft)]
  const parts: Segment[] = []
  let from = 0
  for (const hit of whole.matchAll(sentenceEnd)) {
    const to = hit.index + hit[0].length
    // Only the last word matters; the whole line would be read again for each of its stops.
    if (abbreviation.test(whole.slice(Math.max(from, hit.index - 12), hit.index + 1))) continue
    parts.push(toSegment(whole.slice(from, to).trimEnd(), draft.start + from, draft))
    from = to
  }
  parts.push(toSegment(whole.slice(from), draft.start + from, draft))
  return parts
}

function toSegment(text: string, start: number, draft: Draft): Segment {
  const tokens = splitTokens(text)
  for (const token of tokens) {
    token.start += start
    token.end += start
  }
  return {
    start,
    end: start + text.length,
    text,
    section: draft.section,
    bullet: draft.bullet,
    tokens,
    kind: 'entry',
    faults: 0,
    ...(draft.pointer && { pointer: draft.pointer }),
  }
}
