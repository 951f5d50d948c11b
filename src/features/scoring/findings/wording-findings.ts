// Wording of single lines: weak phrases, first person, the same verb again, length.
import type { Span } from '#features/profiles/contract.ts'
import type { Facts } from '../formula/facts.ts'
import type { Measures } from '../measure/measure-resume.ts'
import type { PhraseIndex } from '../words/lists.ts'
import { phraseAt } from '../words/lists.ts'
import { type FindingDraft, quote } from './draft.ts'

/** Findings of one kind beyond this number are left out: the first ones teach the rest. */
const most = 6

export function wordingFindings(measures: Measures): FindingDraft[] {
  return [
    ...weakFindings(measures),
    ...firstPersonFindings(measures),
    ...repeatFindings(measures),
    ...lengthFindings(measures),
  ]
}

function weakFindings({ segments, words, evidence }: Measures): FindingDraft[] {
  const verbless = new Set(evidence.statements.filter(({ verb }) => !verb).map(({ segment }) => segment))
  const found: FindingDraft[] = []
  for (const segment of segments) {
    if (segment.kind !== 'statement' || found.length >= most) continue
    const span = findIn(segment.tokens, words.weak)
    if (!span) continue
    const phrase = segment.text.slice(span.start - segment.start, span.end - segment.start)
    const opens = span.start - segment.start < 6 && verbless.has(segment)
    found.push({
      code: 'weak-phrase',
      about: segment.text,
      part: 'achievements',
      severity: opens ? 'medium' : 'low',
      title: opens ? `${quote(segment.text, 52)} names a duty, not a deed` : `${quote(phrase)} says little`,
      why: opens
        ? 'Everyone who held the job had the duty. What you did with it is what sets you apart.'
        : 'The phrase stands in most résumés and proves nothing in any.',
      fix: opens
        ? 'Open with the verb: what did you do, and what came of it?'
        : 'Replace it with the thing itself: which, how many, to what end.',
      spans: [span],
      ...(segment.pointer && { pointer: segment.pointer }),
      ...(opens && { repair: (now: Facts) => ({ ...now, verbs: now.verbs + 1 }) }),
    })
  }
  return found
}

function firstPersonFindings({ segments, words }: Measures): FindingDraft[] {
  const spans: Span[] = []
  let where = ''
  for (const { kind, tokens, section, pointer } of segments) {
    if (kind !== 'statement' || section === 'references') continue
    const span = findIn(tokens, words.firstPerson)
    if (!span) continue
    spans.push(span)
    where ||= pointer ?? ''
  }
  if (spans.length === 0) return []
  return [
    {
      code: 'first-person',
      part: 'formatting',
      severity: spans.length > 3 ? 'low' : 'info',
      title:
        spans.length === 1 ? 'One line speaks in the first person' : `${spans.length} lines speak in the first person`,
      why: 'A résumé is about you already; “I” and “my” push the verb out of the first place.',
      fix: 'Drop the pronoun: “I led a team” becomes “Led a team”.',
      spans: spans.slice(0, 8),
      ...(where && { pointer: where }),
    },
  ]
}

function repeatFindings({ evidence }: Measures): FindingDraft[] {
  const opened = evidence.statements.filter(({ verb }) => verb).length
  return evidence.verbs
    .filter(({ spans }) => spans.length >= 3 && spans.length > opened * 0.15)
    .map(({ text, spans }) => ({
      code: 'repeated-verb',
      about: text,
      part: 'achievements' as const,
      severity: 'low' as const,
      title: `${spans.length} lines open with “${text}”`,
      why: 'The third time the word is read over, and the lines look like one.',
      fix: 'Keep it where it fits best and say more exactly what you did in the others.',
      spans: spans.slice(0, 8),
      repair: (now: Facts) => ({ ...now, verbs: now.verbs + spans.length - 1 }),
    }))
    .sort((a, b) => b.spans.length - a.spans.length)
    .slice(0, 3)
}

function lengthFindings({ segments }: Measures): FindingDraft[] {
  const long = segments.filter(({ kind, bullet, tokens }) => kind === 'statement' && bullet && tokens.length > 40)
  if (long.length === 0) return []
  return [
    {
      code: 'long-bullets',
      part: 'formatting',
      severity: long.length > 3 ? 'low' : 'info',
      title: long.length === 1 ? 'One bullet runs past 40 words' : `${long.length} bullets run past 40 words`,
      why: 'A bullet is read in one glance; two lines are about 30 words.',
      fix: 'Split it, or keep the deed and its result and drop the rest.',
      spans: long.slice(0, 8).map(({ start, end }) => ({ start, end })),
      ...(long[0]!.pointer && { pointer: long[0]!.pointer }),
    },
  ]
}

function findIn(tokens: Measures['segments'][number]['tokens'], index: PhraseIndex): Span | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phraseAt(tokens, at, index)
    if (phrase) return { start: tokens[at]!.start, end: tokens[at + phrase.keys.length - 1]!.end }
  }
  return undefined
}
