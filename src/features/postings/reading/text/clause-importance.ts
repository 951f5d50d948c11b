import type { Importance } from '../../posting-facts.ts'
import { preferredCue } from './importance.ts'
import type { Unit } from './split-sections.ts'

const firmCue = /\b(?:required|must|essential|mandatory|minimum)\b/i
const opensWithCue =
  /^\W*(?:prefer|ideal|nice|bonus|desir|optional|a plus|plus:|helpful|von vorteil|idealerweise|id[ée]alement|un plus)/i
// Commas join a list that a cue at its end speaks for; only these part a sentence into clauses of their own.
const clauseEnd =
  /;\s|\s(?=but\s)|,\s(?=(?:but|while|whereas|ideally|preferably|gerne?|idealerweise|wünschenswert|idéalement|idealmente)\s)|\.\s|(?=\()|(?<=\))/gi
const clauseOrComma = new RegExp(`${clauseEnd.source}|,\\s`, 'gi')
const onlyCue =
  /^\((?:strongly |highly |is |are )?(?:a |an |big )?(?:plus|preferred|bonus|advantage|desired|desirable|optional|nice to have|ideally|helpful|required|must)\W*\)$/i

const joins = /\s(?:and|und|et|y|e|en)\s/i
const joinsOrMany = /\s(?:and|und|et|y|e|en|are|sind|sont)\s/i
/** Behind a bracket: "(Spanish) a plus". */
const speaksBack =
  /^\s*(?:is |are |would be )?(?:(?:strongly |highly )?(?:preferred|desirable|desired|optional|ideal|helpful)|(?:a |an )(?:big |strong |definite )?(?:plus|bonus|advantage|asset)|von vorteil|un plus)\b/i

/**
 * Importance of what stands at an offset of a sentence, where its clauses differ: "Fluent English; German is a plus",
 * "C++ (Go preferred)", "Docker required, Kubernetes (a plus)". `whole` is what the sentence says as one.
 */
export function clauseImportance(unit: Unit, at: number, whole: Importance): Importance {
  if (!preferredCue.test(unit.text) || unit.section === 'preferred' || opensWithCue.test(unit.text)) return whole
  const both = firmCue.test(unit.text)
  const ended = endOfList(unit.text)
  if (!both && ended > 0 && !preferredCue.test(unit.text.slice(0, ended))) return at < ended ? 'required' : 'preferred'
  const clauses = splitClauses(unit.text, both ? clauseOrComma : clauseEnd)
  const index = clauses.findIndex(({ start, end }) => at >= start && at < end)
  const own = clauses[index]
  if (!own || clauses.length < 2) return whole
  // A bracket that holds nothing but the cue speaks for the last item before it.
  const next = clauses[index + 1]
  if (next && onlyCue.test(next.text.trim()) && at >= own.start + own.text.lastIndexOf(',')) {
    return firmCue.test(next.text) ? 'required' : 'preferred'
  }
  const isBracket = (clause?: { text: string }) => clause?.text.trim().startsWith('(')
  const behindBracket = isBracket(own) ? next : isBracket(next) ? clauses[index + 2] : undefined
  if (behindBracket && speaksBack.test(behindBracket.text)) return 'preferred'
  // Without a cue of its own a clause of a list follows the next that has one.
  const telling = both
    ? (clauses.slice(index).find(({ text }) => preferredCue.test(text) || firmCue.test(text)) ?? own)
    : own
  if (preferredCue.test(telling.text) && !onlyCue.test(telling.text.trim())) return 'preferred'
  return 'required'
}

/** "Experience with A and B, C a plus": the list had ended before its last comma, so the cue is C's alone. -1: it had not. */
function endOfList(sentence: string): number {
  const comma = sentence.lastIndexOf(', ')
  const last = sentence.slice(sentence.lastIndexOf(', ', comma - 1) + 1, comma)
  return comma > 0 && joins.test(last) && !joinsOrMany.test(sentence.slice(comma)) ? comma : -1
}

function splitClauses(sentence: string, divider: RegExp): { text: string; start: number; end: number }[] {
  const clauses: { text: string; start: number; end: number }[] = []
  let start = 0
  for (const hit of [...sentence.matchAll(divider), undefined]) {
    const end = hit ? hit.index + hit[0].length : sentence.length
    if (end > start) clauses.push({ text: sentence.slice(start, end), start, end })
    start = end
  }
  return clauses
}
