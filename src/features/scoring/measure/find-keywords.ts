// Keywords as whole phrases in context. Listed ones count as far as the work behind the list carries them.
import type { Span } from '#features/profiles/contract.ts'
import { ramp } from '../formula/ramp.ts'
import type { FoundKeyword, MissingKeyword } from '../score-report.ts'
import { listsInBrackets } from './lists-in-brackets.ts'
import type { Segment } from './segment.ts'
import { foldWord, splitTokens, type Token } from './tokens.ts'

export interface Keyword {
  term: string
  /** Relative importance, default 1. */
  weight?: number
  aliases?: readonly string[]
  /** Id in the skill list. */
  skillId?: string
}
export interface KeywordResult {
  found: FoundKeyword[]
  missing: MissingKeyword[]
  foundWeight: number
  totalWeight: number
  listedTerms: number
}

/** More keywords than this in one sentence, or in one line of title and employer, make it a list. */
const perSegment = { statement: 5, entry: 2, list: 0, copy: 0, talk: 0, dump: 0 }
/** More terms than this in one pair of brackets were put there to be found. */
const mostInBrackets = 6
/** Places kept per keyword: repeating a term earns nothing. */
const spansPerKeyword = 8

interface Hit {
  span: Span
  work: boolean
}

export function findKeywords(
  segments: readonly Segment[],
  keywords: readonly Keyword[],
  substance: { listCredit: number },
): KeywordResult {
  const forms = indexForms(keywords)
  const hits = collectHits(segments, forms)
  const statements = segments.filter(({ kind }) => kind === 'statement').length
  const terms = countListed(segments)
  const listed = keywords.filter((_, i) => hits.get(i)?.every(({ work }) => !work)).length
  // Nobody works with ninety tools: beyond forty listed terms (fewer where little is told), each counts less and less.
  const bearable = Math.min(40, 16 + 2 * statements)
  const carried = Math.min(1, (4 + 2 * statements) / Math.max(1, listed))
  const listCredit =
    carried *
    ramp(terms, [
      [bearable, 1],
      [2.25 * bearable, 0],
    ]) *
    substance.listCredit
  const result: KeywordResult = { found: [], missing: [], foundWeight: 0, totalWeight: 0, listedTerms: terms }
  keywords.forEach(({ term, weight = 1 }, i) => {
    result.totalWeight += weight
    const own = hits.get(i)
    if (!own) {
      result.missing.push({ term, weight })
      return
    }
    const work = own.some((hit) => hit.work)
    const credit = work ? 1 : listCredit
    result.foundWeight += weight * credit
    result.found.push({
      term,
      weight,
      credit,
      where: work ? 'work' : 'list',
      spans: own.slice(0, spansPerKeyword).map(({ span }) => span),
    })
  })
  result.missing.sort((a, b) => b.weight - a.weight)
  return result
}

interface Form {
  keyword: number
  keys: readonly string[]
  /** Short and everyday words (`Go`, `R`, `Excel`) must stand as they are written. */
  exact?: string
}

const everyday = new Set(
  'go r c d rust swift spring excel word access express dash spark chef puppet snowflake sage shell ruby julia scratch unity flow less'.split(
    ' ',
  ),
)

function indexForms(keywords: readonly Keyword[]): Map<string, Form[]> {
  const index = new Map<string, Form[]>()
  keywords.forEach(({ term, aliases = [] }, keyword) => {
    for (const text of [term, ...aliases]) {
      const keys = splitTokens(text).map(({ key }) => singular(key))
      if (keys.length === 0) continue
      const form: Form = { keyword, keys }
      if (keys.length === 1 && (keys[0]!.length <= 2 || everyday.has(foldWord(text)))) form.exact = text
      const own = index.get(keys[0]!)
      if (own) own.push(form)
      else index.set(keys[0]!, [form])
    }
  })
  return index
}

/** `budgets` meets `budget`; short words and names such as `AWS` keep their s by being short. */
export const singular = (key: string): string =>
  key.length > 4 && key.endsWith('s') && !key.endsWith('ss') && !key.endsWith('us') && !key.endsWith('is')
    ? key.slice(0, -1)
    : key

function collectHits(segments: readonly Segment[], forms: Map<string, Form[]>): Map<number, Hit[]> {
  const hits = new Map<number, Hit[]>()
  for (const segment of segments) {
    if (perSegment[segment.kind] === 0 && segment.kind !== 'list') continue
    const brackets = listsInBrackets(segment)
    let credited = 0
    for (let at = 0; at < segment.tokens.length; at++) {
      for (const form of forms.get(singular(segment.tokens[at]!.key)) ?? []) {
        if (!matches(segment, at, form)) continue
        const span = { start: segment.tokens[at]!.start, end: segment.tokens[at + form.keys.length - 1]!.end }
        const bracket = brackets.find(({ start, end }) => start <= span.start && span.end <= end)
        if (bracket && bracket.terms > mostInBrackets) continue
        const work = !bracket && credited++ < perSegment[segment.kind]
        const own = hits.get(form.keyword)
        if (own) own.push({ span, work })
        else hits.set(form.keyword, [{ span, work }])
      }
    }
  }
  return hits
}

function matches(segment: Segment, at: number, form: Form): boolean {
  const { tokens, text, start } = segment
  if (at + form.keys.length > tokens.length) return false
  for (let i = 1; i < form.keys.length; i++) if (singular(tokens[at + i]!.key) !== form.keys[i]) return false
  if (form.keys.length > 1 && crossesBreak(segment, tokens[at]!, tokens[at + form.keys.length - 1]!)) return false
  if (form.exact === undefined) return true
  const raw = text.slice(tokens[at]!.start - start, tokens[at]!.end - start)
  const opensSentence = segment.kind === 'statement' && at === 0
  return raw === form.exact && !opensSentence
}

/** A comma or a stop inside means two terms, not one phrase. */
function crossesBreak(segment: Segment, first: Token, last: Token): boolean {
  return /[,;|•·\n\t]|[.:!?]\s/.test(segment.text.slice(first.end - segment.start, last.start - segment.start))
}

/** Terms that are only named, in the list of skills or where a list stands alone. */
function countListed(segments: readonly Segment[]): number {
  let terms = 0
  for (const segment of segments) {
    const { kind, section, text } = segment
    for (const list of listsInBrackets(segment)) terms += list.terms
    if (kind === 'list' && (section === 'skills' || section === 'top' || section === 'other'))
      terms += text.split(/[,;|•·\n]/).length
  }
  return terms
}
