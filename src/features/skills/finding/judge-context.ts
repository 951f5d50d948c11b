import { ambiguousTerms, wordGroups } from './ambiguous-terms.ts'
import type { Candidate } from './find-skills.ts'
import { foldWord } from './fold-word.ts'
import type { Word } from './split-words.ts'

const folded = (list: string) => new Set(list.split(' ').filter(Boolean).map(foldWord))

// Words around a name that tell it is spoken of as something a person knows.
const askedFor = folded(
  'experience experienced knowledge proficient proficiency skills skilled expertise expert fluent fluency familiar familiarity using year working background coding programming written technologies tools stack languages software skill certified know knowing mastery command advanced strong intermediate kenntnisse erfahrung maîtrise connaissance experiencia conocimientos dominio courant bilingue parlé fließend verhandlungssicher muttersprache fluido nativo fluente vloeiend madrelingua',
)
// "written in Go", "built with Spring", "meet on Teams", "we use Rust"
const madeWith = folded('in with using on via over use uses used mit en avec con em met')
// "Nice to have: Go", "Stack: Rust, Go": what opens a list of what is wanted.
const listLead =
  /(?:^|[^\p{L}])(?:have|haves|plus|bonus|preferred|desired|desirable|ideally|required|requirements?|essentials?|must|skills?|stack|technolog\p{L}+|tech|tools?|languages?|kenntnisse|compétences|competencias|competenze|vaardigheden)[^:.\n]{0,24}:[^:.\n]{0,80}$/iu
const settles = folded(
  'developer programmer programming engineer language framework skills experience scripts certified certification proficiency',
)

interface Rule {
  near: Set<string>
  after: Set<string>
  next: Set<string>
  before: Set<string>
}
const noRule: Rule = { near: new Set(), after: new Set(), next: new Set(), before: new Set() }
let lines: Map<string, string> | undefined
const rules = new Map<string, Rule>()

function ruleFor(key: string): Rule {
  const known = rules.get(key)
  if (known) return known
  lines ??= new Map(
    ambiguousTerms
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line]),
  )
  const line = lines.get(key)
  const rule = line ? readRule(line) : noRule
  rules.set(key, rule)
  return rule
}

function readRule(line: string): Rule {
  const rule: Record<string, string> = {}
  for (const part of line.slice(line.indexOf(':') + 1).split(' | ')) {
    const mark = /^[=<>] /.exec(part.trim())?.[0].trim() ?? 'near'
    rule[mark] = part.replace(/^\s*[=<>]\s/, '').replace(/@\w+/g, (group) => wordGroups[group] ?? '')
  }
  return {
    near: folded(rule.near ?? ''),
    after: folded(rule['='] ?? ''),
    next: folded(rule['>'] ?? ''),
    before: folded(rule['<'] ?? ''),
  }
}

/**
 * How sure it is, 0–1, that an ambiguous form (Go, Excel, Spring, Polish) means the skill here. Adds evidence: words that
 * follow, other skills in the same list, a telling word in the sentence, spelling. A ruling-out neighbour ends it at 0.
 */
export function judgeContext(text: string, words: Word[], candidate: Candidate, firm: readonly Candidate[]): number {
  const { form, at } = candidate
  const lastAt = at + form.words - 1
  const key = words
    .slice(at, lastAt + 1)
    .map((word) => word.key)
    .join(' ')
  const rule = ruleFor(key)
  const next = words[lastAt + 1]
  const previous = words[at - 1]
  const joinedNext = next && next.gap !== 'break' ? next.key : undefined
  const joinedBefore = previous && words[at]?.gap !== 'break' ? previous.key : undefined
  if (joinedNext !== undefined && rule.next.has(joinedNext)) return 0
  const settled = joinedNext !== undefined && (rule.after.has(joinedNext) || settles.has(joinedNext))
  if (settled) return sameCase(text, words, candidate) ? 0.95 : 0.8
  if (joinedBefore !== undefined && rule.before.has(joinedBefore)) return 0

  const from = sentenceStart(words, at)
  const to = sentenceEnd(words, lastAt)
  let score = spellingScore(text, words, candidate, from)
  score += 0.4 * nearWords(words, rule.near, from, to, at, lastAt)
  score += listNeighbour(candidate, firm)
  if (isListedItem(text, words, candidate)) score += 0.4
  for (let i = Math.max(from, at - 5); i <= Math.min(to, lastAt + 3); i++) {
    if ((i < at || i > lastAt) && askedFor.has(words[i]?.key ?? '')) {
      score += 0.3
      break
    }
  }
  score += 0.4 * areaShare(candidate, firm)
  return Math.max(0, Math.min(0.95, score))
}

const properKinds = new Set(['language', 'framework', 'tool', 'tongue', 'certificate'])

/** A product's capital inside a sentence speaks for it, small letters against it; common words (driving, legal) say little. */
function spellingScore(text: string, words: Word[], candidate: Candidate, from: number): number {
  if (!properKinds.has(candidate.form.skill.kind)) return 0.15
  if (!sameCase(text, words, candidate)) return -0.1
  if (candidate.at === from) return 0.15
  const before = words[candidate.at]?.gap === 'break' ? '' : (words[candidate.at - 1]?.key ?? '')
  return madeWith.has(before) ? 0.5 : 0.25
}

/** Share, 0–1, of the text's firm skills that are at home in the same area; nothing from a single one. */
function areaShare({ form }: Candidate, firm: readonly Candidate[]): number {
  let same = 0
  let all = 0
  for (const { form: other } of firm) {
    if (other.skill.kind === 'soft') continue
    all++
    if (other.skill.area === form.skill.area) same++
  }
  return same > 1 ? same / all : same * 0.25
}

const sentenceReach = 14

function sentenceStart(words: Word[], at: number): number {
  let from = at
  while (from > 0 && at - from < sentenceReach && words[from]?.gap !== 'wrap') from--
  return from
}
function sentenceEnd(words: Word[], at: number): number {
  let to = at
  while (to < words.length - 1 && to - at < sentenceReach && words[to + 1]?.gap !== 'wrap') to++
  return to
}

/** 1 for a telling word in the sentence, 1.5 for two or more. */
function nearWords(words: Word[], near: Set<string>, from: number, to: number, at: number, lastAt: number): number {
  let hits = 0
  for (let i = from; i <= to && hits < 2; i++) {
    if ((i < at || i > lastAt) && near.has(words[i]?.key ?? '')) hits++
  }
  return hits === 0 ? 0 : hits === 1 ? 1 : 1.5
}

/** A firm skill of the same area within three words, most often the next item of a list. */
function listNeighbour({ form, at }: Candidate, firm: readonly Candidate[]): number {
  for (const other of firm) {
    const gap = other.at > at ? other.at - (at + form.words) : at - (other.at + other.form.words)
    if (gap > 2 || gap < 0) continue
    return other.form.skill.area === form.skill.area ? 0.4 : 0.2
  }
  return 0
}

/** An item of its own, spelled as a name, in a list that says it is one of what is wanted. */
function isListedItem(text: string, words: Word[], candidate: Candidate): boolean {
  const { form, at } = candidate
  const next = words[at + form.words]
  if (!properKinds.has(form.skill.kind) || words[at]?.gap !== 'break' || (next && /tight|space/.test(next.gap)))
    return false
  const start = words[at]?.start ?? 0
  return sameCase(text, words, candidate) && listLead.test(text.slice(Math.max(0, start - 120), start))
}

function sameCase(text: string, words: Word[], { form, at }: Candidate): boolean {
  const start = words[at]?.start ?? 0
  return text.startsWith(form.text, start)
}
