// Wording of single lines: weak phrases, first person, the same verb again, length.
import type { Span } from '#features/profiles/contract.ts'
import type { Facts } from '../formula/facts.ts'
import type { Measures } from '../measure/measure-resume.ts'
import type { Segment } from '../measure/segment.ts'
import { type PhraseIndex, phraseAt, type Words } from '../words/lists.ts'
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

/** A line that opens with a duty is a finding of its own; phrases inside lines are gathered in one. */
function weakFindings({ segments, words, evidence }: Measures): FindingDraft[] {
  const verbless = new Set(evidence.statements.filter(({ verb }) => !verb).map(({ segment }) => segment))
  const duties: FindingDraft[] = []
  const filler: Span[] = []
  for (const segment of segments) {
    if (segment.kind !== 'statement') continue
    const span = findIn(segment.tokens, words.weak)
    if (!span) continue
    const phrase = segment.text.slice(span.start - segment.start, span.end - segment.start)
    const opens = span.start - segment.start < 6 && verbless.has(segment)
    // "Helped customers choose" is a deed; only help with somebody else's is a part in one.
    if (opens && deed.test(phrase) && !/^\s+(?:with|to|in|out)\b/.test(segment.text.slice(span.end - segment.start)))
      continue
    if (!opens || (words.language === 'en' && !duty.test(phrase))) filler.push(span)
    else if (duties.length < most) duties.push(dutyFinding(segment, span))
  }
  const told = new Set(duties.map(({ spans: [span] }) => wordsAt(segments, span!)))
  return [
    ...duties,
    ...fillerFindings(
      filler.filter((span) => !told.has(wordsAt(segments, span))),
      segments,
    ),
  ]
}

/** What names a duty or a part in somebody else's deed; a cliché (“results driven”) is filler, wherever it stands. */
const duty =
  /(?<!hard[- ]?)\b(?:responsib|accountable|duties|tasked|charged?\b|work(?:ed|ing|s)?\b|assist|help|participat|involved|part of|support(?:ed|ing)?|handled|dealt|contributed|exposure|familiar)/i
const deed = /^helped$/i

function wordsAt(segments: readonly Segment[], span: Span): string {
  const home = segments.find(({ start, end }) => start <= span.start && span.end <= end)
  return (home?.text.slice(span.start - home.start, span.end - home.start) ?? '').toLowerCase().replace(/\s+/g, ' ')
}

const isPart = /^(?:help|assist|participat|involved|contribut|part of|work)/i

function dutyFinding(segment: Segment, span: Span): FindingDraft {
  const part = isPart.test(segment.text.slice(span.start - segment.start))
  return {
    code: 'weak-phrase',
    about: segment.text,
    part: 'achievements',
    severity: 'medium',
    title: `${quote(segment.text, 52)} ${part ? 'says you had a part, not which' : 'names a duty, not a deed'}`,
    why: part
      ? 'A reader cannot tell whether you did most of it or watched.'
      : 'Everyone who held the job had the duty. What you did with it is what sets you apart.',
    fix: part
      ? 'Name your share: “Helped with audits” becomes “Prepared the files for two audits”, where that is so.'
      : 'Open with the verb: what did you do, and what came of it?',
    spans: [span],
    ...(segment.pointer && { pointer: segment.pointer }),
    repair: (now: Facts) => ({ ...now, verbs: now.verbs + 1 }),
  }
}

function fillerFindings(spans: readonly Span[], segments: readonly Segment[]): FindingDraft[] {
  if (spans.length === 0) return []
  const phrases = spans.map((span) => wordsAt(segments, span))
  const named = [...new Set(phrases)].slice(0, 4).map((phrase) => `“${phrase}”`)
  return [
    {
      code: 'filler-words',
      part: 'achievements',
      severity: spans.length > 3 ? 'low' : 'info',
      title: `${named.join(', ')} ${named.length === 1 ? 'says' : 'say'} little`,
      why: 'Such phrases stand in most résumés and prove nothing in any.',
      fix: 'Put the thing itself in their place: which, how many, to what end.',
      spans: spans.slice(0, 8),
    },
  ]
}

function firstPersonFindings({ segments, words }: Measures): FindingDraft[] {
  const spans: Span[] = []
  let where = ''
  for (const segment of segments) {
    const { kind, section, pointer } = segment
    if (kind !== 'statement' || section === 'references') continue
    const span = findPronoun(segment, words)
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

/** A pronoun of the first person; `I` behind a capital word is a number (`Phase I`). */
function findPronoun({ tokens, text, start }: Segment, words: Words): Span | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const phrase = phraseAt(tokens, at, words.firstPerson)
    if (!phrase) continue
    const before = tokens[at - 1]
    const number = token.key === 'i' && before && /^[\p{Lu}\d]/u.test(text.slice(before.start - start))
    if (number || (token.key === 'i' && text[token.start - start] !== 'I')) continue
    return { start: token.start, end: tokens[at + phrase.keys.length - 1]!.end }
  }
  return undefined
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
