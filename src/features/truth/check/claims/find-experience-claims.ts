import { findSkills } from '#features/skills/finding/find-skills.ts'
import { skillById } from '#features/skills/finding/normalise-skill.ts'
import type { ClaimSupport } from '../../truth-report.ts'
import { type CheckContext, cite, clauseAt, type Draft, type Passage, supported, unsupported } from '../context.ts'
import type { Piece } from '../facts.ts'
import { monthsOf } from '../months-worked.ts'
import { entriesNamed } from '../passages.ts'
import { compareQuantities } from '../quantity/compare-quantities.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { readQuantities } from '../quantity/read-quantities.ts'
import { meaningsIn, tells } from '../text/affinity.ts'
import { isContent, isFree, isGeneral, meaningSet, means } from '../text/meaning.ts'
import { readWords, type Word } from '../text/tokens.ts'
import { skillsOf } from './find-skill-claims.ts'

const cues =
  /\b(?:experience|erfahrung|expérience|experiencia|career|background|track record|tenure|in the (?:field|industry|trade|business)|professional)\b/iu
const following =
  /^\s*(?:of|in|as|with|working|leading|managing|building|running|teaching|doing|writing|selling|designing|developing|at|across|within|on|behind|spent|’|')/iu

/** Years of experience: counted from the person's dates, over merged periods, for the thing they are claimed of. */
export function findExperienceClaims(context: CheckContext, passage: Passage, pieces: Piece[]): Draft[] {
  const text = context.text.slice(passage.start, passage.end)
  const drafts: Draft[] = []
  for (const read of readQuantities(text)) {
    const quantity = { ...read, start: read.start + passage.start, end: read.end + passage.start }
    if (quantity.kind !== 'duration' || !/^(?:y|decade|jahr|an|a[nñ]o|anni|jaar)/iu.test(quantity.unit ?? '')) continue
    if (
      /\b(?:each|every one|every) of (?:the|my|our|these) (?:last|past)?\s*$/iu.test(
        context.text.slice(passage.start, quantity.start),
      )
    )
      continue
    if (/^[-\s]olds?\b/u.test(context.text.slice(quantity.end))) continue
    const clause = clauseAt(passage, quantity.start)
    const after = context.text.slice(quantity.end, passage.end)
    const isOpen =
      quantity.value >= (passage.entries ? 300 : 700) &&
      (!passage.entries || context.kind !== 'resume') &&
      !pieces.some((piece) =>
        piece.quantities.some(
          (known) => known.kind === 'duration' && compareQuantities(quantity, known) !== 'different',
        ),
      )
    const isExperience =
      isOpen ||
      cues.test(clause?.text ?? text) ||
      following.test(after) ||
      /\b(?:for|last|past|recent|previous)\s+(?:\S+\s+){0,2}$/iu.test(context.text.slice(passage.start, quantity.start))
    if (!isExperience || clause?.about === 'posting' || clause?.about === 'wish') continue
    drafts.push(judge(context, passage, quantity, pieces))
  }
  return drafts
}

function judge(context: CheckContext, passage: Passage, quantity: Quantity, pieces: Piece[]): Draft {
  const subjects = subjectsOf(context, passage, quantity)
  const stated = pieces.find(
    (piece) =>
      piece.quantities.some(
        (known) => known.kind === 'duration' && compareQuantities(quantity, known) !== 'different',
      ) && subjects.flat().every((word) => means(meaningSet(piece.stems), word.stem)),
  )
  if (stated) return supported('years_of_experience', quantity, [cite(stated)])
  const entries = entriesAbout(context, clauseEntries(context, passage, quantity), subjects).filter(
    (entry) => !ofLeading(context, passage, quantity) || isLeading(context, entry),
  )
  const doing = doingBefore(context, passage, quantity)
  const done = doing && entries.filter((entry) => isDone(context, entry, doing))
  if (done?.length && done.length < entries.length) entries.splice(0, entries.length, ...done)
  const { low, high } = monthsOf(context.facts, entries)
  const claimed = quantity.value / (365 / 12)
  const most = quantity.bound === 'nearly' || quantity.bound === 'about' ? high * 1.12 : high
  const about = subjects.length
    ? ` with ${subjects
        .flat()
        .map((word) => word.text)
        .join(' ')}`
    : ''
  if (entries.length && claimed <= most + 0.5 && !(quantity.bound === 'over' && claimed >= high)) {
    const quote = `${describe(low)} from your dates (${entries.length} ${entries.length === 1 ? 'position' : 'positions'})`
    const support = entries.slice(0, 4).map((pointer) => ({ source: 'computed' as const, pointer, quote }))
    return supported(
      'years_of_experience',
      quantity,
      support,
      claimed < low - 12 || claimed > low ? 'softened' : 'supported',
    )
  }
  const told = isBroad(subjects) && !clauseNames(context, passage, quantity) && spanOf(context, claimed)
  if (told) return supported('years_of_experience', quantity, [told], 'softened')
  return unsupported(
    'years_of_experience',
    quantity,
    `Your dates add up to ${describe(high)}${about}.`,
    `Write a number of years that your dates carry (${Math.floor(high / 12)} at most).`,
  )
}

/** `I have led departments for twelve years`: only posts in which somebody was led count. */
const ofLeading = (context: CheckContext, passage: Passage, quantity: Quantity): boolean =>
  /\b(?:have|has|had|['’]ve)\s+(?:been\s+)?(?:led|leading|managed|managing|headed|supervised)\b[^.;,]*\bfor\s+(?:\S+\s+){0,2}$/iu.test(
    context.text.slice(passage.start, quantity.start),
  ) ||
  /^\s+(?:of\s+)?(?:leading|managing|leadership|management)\b/iu.test(context.text.slice(quantity.end, passage.end))
/** The doing in `I have trained drivers for twelve years`, where it says more than `worked`. */
function doingBefore(context: CheckContext, passage: Passage, quantity: Quantity): Word | undefined {
  const before = /\b(?:I have|I['’]ve)\s+(?:been\s+)?(\p{Ll}+)\b[^.;,]*\bfor\s+(?:\S+\s+){0,2}$/u.exec(
    context.text.slice(passage.start, quantity.start),
  )
  const [word] = readWords(before?.[1] ?? '')
  return word && isContent(word) && !isGeneral(word) && /(?:ed|ing|aught)$/.test(word.lower) ? word : undefined
}
const isDone = (context: CheckContext, entry: string, doing: Word): boolean =>
  context.facts.pieces.some((piece) => piece.entry === entry && tells(piece, doing) >= 0.4)
const isLeading = (context: CheckContext, entry: string): boolean =>
  context.facts.pieces.some(
    (piece) =>
      piece.entry === entry &&
      /\b(?:lead\p{L}*|led|manag\p{L}+|head\p{L}*|chief|director|supervis\p{L}+|run|ran|charge|own\p{L}*|founder|coordinat\p{L}+|team|foreman|captain|principal)\b/iu.test(
        piece.text,
      ),
  )

/** The positions that the words around the figure name: an employer elsewhere in the sentence is another matter. */
function clauseEntries(context: CheckContext, passage: Passage, quantity: Quantity): string[] | undefined {
  const named = entriesNamed(context.facts, clauseAt(passage, quantity.start)?.text ?? '').filter((entry) =>
    entry.startsWith('/work/'),
  )
  if (named.length) return named
  return passage.entries && !entriesNamed(context.facts, passage.text).length ? passage.entries : undefined
}

const clauseNames = (context: CheckContext, passage: Passage, quantity: Quantity): boolean =>
  entriesNamed(context.facts, clauseAt(passage, quantity.start)?.text ?? '').some((entry) => entry.startsWith('/work/'))

/** A stretch of the person's dates that is as long as claimed: one post, several in a row, or all since one began. */
function spanOf(context: CheckContext, claimed: number): ClaimSupport | undefined {
  const { work } = context.facts.profile
  for (let i = 0; i < work.length; i += 1) {
    for (let j = i; j < work.length; j += 1) {
      const entries = Array.from({ length: j - i + 1 }, (_, k) => `/work/${i + k}`)
      const { low, high } = monthsOf(context.facts, entries)
      if (claimed <= high + 1 && claimed > low - 11.5)
        return { source: 'computed', pointer: `/work/${i}`, quote: `${describe(high)} from your dates` }
    }
  }
  return undefined
}

const describe = (months: number) => (months < 24 ? `${Math.round(months)} months` : `${Math.floor(months / 12)} years`)

/** What the years are claimed of, item by item: `eight years of React, Vue and TypeScript` → three. */
function subjectsOf(context: CheckContext, passage: Passage, quantity: Quantity): Word[][] {
  const rest = context.text.slice(quantity.end, passage.end)
  const lead =
    (/^\s*(?:of\s+)?(?:[\p{L}-]+\s+){0,2}(?:experience|erfahrung)\s*(?:of|in|as|with|across|on|als|mit)?\s*(?:working|building|running|teaching|leading|designing|developing)?\b/iu.exec(
      rest,
    ) ?? /^\s*(?:of|in|as|with|on|behind|working (?:in|with|as|on)|['’])?\s*/iu.exec(rest))?.[0].length ?? 0
  const stop =
    /[.;:()]|,(?!\s*(?!with\b|including\b|plus\b|among\b|of which\b|lately\b|recently\b)(?:[\p{L}#+.]+\s?){1,3}(?:,|\band\b|$))|\b(?:including|and have|where|at|for|from|within|i|who|that|which|to|then|most recently|plus|before|(?:and|but) (?:in|at|with|for|on|now|am|is|was|has|have|had|a|an|the|i|she|he)|in charge|under|as an?|both|spanning|across|during|between)\b/iu.exec(
      rest.slice(lead),
    )
  const after = rest.slice(0, lead + (stop ? stop.index : 90)).slice(0, 110)
  const clause = clauseAt(passage, quantity.start) ?? passage
  const before = context.text.slice(clause.start, quantity.start)
  // `I have coached the U-15 for ten years`: what was done stands before.
  const text =
    /\bfor\s+(?:\S+\s+){0,2}$/iu.test(before) && !/\p{L}{3}/u.test(after)
      ? before.replace(/\bfor\s+(?:\S+\s+){0,2}$/iu, '')
      : after
  const items = text.split(/,|\band\b|\bor\b|&|\bund\b|\bet\b|\by\b/u)
  return items
    .map((item) =>
      readWords(item)
        .filter((word) => isContent(word) && !isGeneral(word) && !filler.test(word.text))
        .slice(0, 4),
    )
    .filter((item) => item.length)
}
const filler =
  /^(?:experience|professional|industry|career|progressive|proven|combined|relevant|total|hands-on|commercial|practical|solid|working|leading|managing|building|running|developing|designing|spent|senior|various|erfahrung|berufserfahrung|mostly|mainly|recently|altogether|both|trade|full-time)$/iu

/**
 * Positions that speak of the subject; all of them where the person gives it as their field, or where no fact speaks of
 * it at all and it is no tool: then it is only another name for what they do.
 */
function entriesAbout(context: CheckContext, within: string[] | undefined, subjects: Word[][]): string[] {
  const { profile, pieces } = context.facts
  const all = profile.work.map((_, i) => `/work/${i}`).filter((entry) => !within || within.includes(entry))
  const broad = isBroad(subjects)
  const items = broad
    ? subjects
        .map((item) => item.filter((word) => !isFree(word) && !/^\d/.test(word.text)))
        .filter((item) => item.length)
    : subjects
  if (!items.length || within) return all
  const speaks = (own: Piece[]) =>
    items.some((item) => {
      const told = item.filter((word) => own.some((piece) => hasStem(piece, word) || skillNamed(piece, item)))
      return broad ? told.length * 2 > item.length : told.length === item.length
    })
  const ofEntry = (entry: string) => pieces.filter((piece) => piece.entry === entry)
  const fully = all.filter((entry) =>
    items.some((item) => item.every((word) => ofEntry(entry).some((piece) => hasStem(piece, word)))),
  )
  // Three years of them in the cardiac ward: a field of two words is its own, where one employer's posts tell it all.
  if (broad && fully.length && items.length === 1 && (items[0]?.length ?? 0) > 1) {
    const names = fully.map((entry) => profile.work[Number(entry.split('/')[2])]?.name)
    return all.filter((entry) => names.includes(profile.work[Number(entry.split('/')[2])]?.name))
  }
  const matching = all.filter((entry) => speaks(ofEntry(entry)))
  if (!broad) return matching
  const isField = speaks(
    pieces.filter(
      (piece) =>
        ['/basics/label', '/basics/summary'].includes(piece.pointer) ||
        piece.role === 'skill' ||
        piece.entry?.startsWith('/education'),
    ),
  )
  return isField || !matching.length ? all : matching
}

/** A field of work, no single tool or language: that one has its own dates. */
const isBroad = (subjects: Word[][]): boolean =>
  !subjects.some((item) =>
    findSkills(item.map((word) => word.text).join(' '), { listOnly: true }).some((mention) =>
      ['tool', 'framework', 'language'].includes(skillById(mention.id)?.kind ?? ''),
    ),
  )
const hasStem = (piece: Piece, word: Word): boolean =>
  means(meaningsIn(piece), word.stem) ||
  [...piece.stems].some(
    (stem) =>
      stem === word.stem ||
      (word.stem.length > 5 && stem.startsWith(word.stem.slice(0, -1)) && stem.length - word.stem.length < 4),
  ) ||
  piece.words.some((other) => other.lower.split(/[-/]/).includes(word.lower))
const skillNamed = (piece: Piece, item: Word[]): boolean => {
  const ids = findSkills(item.map((word) => word.text).join(' ')).map((mention) => mention.id)
  return (
    ids.length > 0 &&
    skillsOf(piece).some((skill) => ids.includes(skill.id) || ids.some((id) => skill.implied.includes(id)))
  )
}
