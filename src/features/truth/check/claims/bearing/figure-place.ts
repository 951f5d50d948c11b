import type { Quantity } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/read-quantities.ts'

/**
 * What a figure is in its sentence beside what it counts: where a change began or where it ended, the number in a name
 * (`Boeing 787`), the size of a group, how long somebody has been at something, a part or the whole of a share.
 */
export type FigurePlace = {
  end?: 'before' | 'after'
  /** The other figure of the change, or of the share. */
  other?: Quantity
  label?: string
  isGroup: boolean
  isTenure: boolean
  /** `two weeks early`, `£180,000 below budget`: by how much; `within two weeks`: how long; `a budget of £3.1m`: of what. */
  use?: 'ahead' | 'within' | 'base'
  /** A length of time in which something was done, or by which something changed: nobody's time at work. */
  isSpan: boolean
  share?: 'part' | 'whole'
  /** `against 71 % for the parish`: whose figure it is beside one's own, as written. */
  rival?: string
}

const hedge =
  '(?:(?:just|only|about|around|over|under|nearly|almost|roughly|more than|less than|fewer than|well over|well under|some|a|an|the|barely|a mere|merely|currently)\\s+)*(?:[$€£₹₦]\\s?)?'
const change =
  '(?:down|fell|fall\\w*|rose|ris\\w*|dropp?\\w*|grew|grow\\w*|increas\\w*|reduc\\w*|reduction|cut\\w*|brought|bring\\w*|rais\\w*|lower\\w*|improv\\w*|shorten\\w*|shr[aiu]nk\\w*|decreas\\w*|declin\\w*|climb\\w*|went|go|goes|gone|took|takes?|taken|lift\\w*|trim\\w*|slash\\w*|speed\\w*|sped|mov\\w*|doubl\\w*|tripl\\w*|halv\\w*|change\\w*|gesenkt|senk\\w*|gesunken|gesteigert|steiger\\w*|verk[üu]rz\\w*|up|points?|half|third|thirds|quarters?|fifth|sooner|faster|less|fewer|later)'
const words = (source: string) => new RegExp(source.replaceAll('HEDGE', hedge).replaceAll('CHANGE', change), 'iu')

const leadsFrom = words(
  '(?:\\b(?:instead of|rather than|in place of|statt|anstelle von|down from|up from)\\s+HEDGE|\\bCHANGE\\b[^.;]*\\b(?:from|von)\\s+HEDGE|\\bturn(?:ed|ing|s)?\\s+HEDGE|\\(\\s*(?:from|von)\\s+HEDGE)$',
)
const leadsTo = words(
  '(?:\\b(?:is|are|gone|risen) up to\\s+HEDGE|\\b(?:from|von)\\b[^.;]*\\b(?:to|auf|into)\\s+HEDGE|\\bCHANGE\\b[^.;]*\\b(?:to|auf|into)\\s+HEDGE|\\b(?:kept|keep\\w*|held|hold\\w*|stands?)\\b[^.;]*\\bat\\s+HEDGE)$',
)
const isUpTo = words(
  '(?<!\\b(?:gone|went|is|are|now|risen|climbed|moved|been) )\\bup to\\s+HEDGE$|\\b(?:close|due|according|belong\\w*) to\\s+HEDGE$',
)
const endsChange =
  /^[^.;,\d]{0,24}\b(?:instead of|rather than|in place of|statt)\b|^[^.;,\d]{0,16},?\s*\(?\s*(?:down|up|coming|falling|rising) from\b|^[^.;,\d]{0,16}\(\s*(?:from|before|was)\b/iu
const beforeThen =
  /\b(?:used to|once|previously|formerly|initially|originally|at first|früher|(?:when|before)\s+(?:i|we)\s+(?:\p{L}+\s+)?(?:started|began|came|arrived|joined|took over|got there))\b[^.;]*$/iu
const thenAfter =
  /^[^.;]{0,40}\b(?:used to|previously|at first|before (?:i|we|that|my)\b|when (?:i|we) (?:started|began|came|arrived|joined|took over|got there))/iu
const leadsNow = words(
  '(?:\\b(?:now|today|currently|these days|nowadays|heute|nun|jetzt)\\b[^.;,]{0,50}|\\b[Ss]ince (?:i|we)\\b[^.;\\d]{0,60})$',
)
const nowAfter = /^[^.;,\d]{0,30}\b(?:now|today|these days|nowadays|heute)\b/iu
const took = words('\\b(?:took|needed|waited|lasted)\\s+(?:\\p{L}+\\s+)?HEDGE$')
const laterNow = /[^\d]{0,80}\b(?:now|today|heute)\b/iu

/** Nouns that number things: what follows them is a name, no amount. */
const numbering =
  /\b(lines?|grades?|levels?|phases?|tier|band|stages?|steps?|zones?|room|gate|platform|version|key stage|type|category|cat|mark|edition|chapter|route|formula|class|track|hall|dock|article|section|day|no\.?|number|age)\s+$/iu
const inName = /(?<=\S\s)(?:\p{Lu}[\p{L}&.]*|&)(?:\s&\s\p{Lu}\p{L}+)?[ -]$/u
const inAcronym = /\b\p{Lu}{2,}[ -]$/u
const groupBefore = words(
  '\\b(?:teams?|crews?|staff|groups?|shifts?|squads?|class|classes|units?|departments?|workforce|headcount|kitchen)\\s+of\\s+HEDGE$',
)
const besides = words('\\b(?:against|versus|vs\\.?|compared (?:to|with))\\s+HEDGE$')
const groupAfter = /^(?:[-\s]strong\b|-(?:person|people|member|man|woman|head)\b|\s+in (?:all|total)\b)/iu
const tenureBefore = words(
  '(?:\\b(?:with|after|spent|spend|spending|bring\\w*|offer\\w*|have|has|had|for|and|,)|^)\\s*HEDGE$',
)
const tenureAfter =
  /^\s+(?:in|at|on|behind|with|across|of them|of experience|of work|of practice|in the|experience)\b(?!\s+(?:a row|advance|time|average))/iu
const spent = /\b(?:spent|spend|studied|worked|served)\b[^.;]*$/iu
const spanBefore = words(
  '\\b(?:in|within|by|under|from|to|inside|over|after|takes?|took|into|than|every|each|of|saves?|saved|saving|early|is|are|now)\\s+HEDGE$',
)
const spanAfter =
  /^\s*(?:early|earlier|ahead|late|later|faster|sooner|less|more|to|instead|of [a-z]+|a (?:day|week|month|year)|per|each)\b/iu

/** The sentence around a figure, with the figure's place in it. */
function sentenceAround(text: string, at: Quantity): { sentence: string; rest: string; start: number } {
  const from = Math.max(...[...text.slice(0, at.start).matchAll(/[.!?](?=\s)|\n/gu)].map((match) => match.index + 1), 0)
  const stop = /[.!?](?:\s|$)|\n/u.exec(text.slice(at.end))
  const to = stop ? at.end + stop.index : text.length
  return { sentence: text.slice(from, to), rest: text.slice(to, to + 90), start: from }
}

export function placeOf(text: string, at: Quantity): FigurePlace {
  const { sentence, rest, start } = sentenceAround(text, at)
  const before = sentence.slice(0, at.start - start)
  const after = sentence.slice(at.end - start)
  const reads = readQuantities(sentence).map((one) => ({ ...one, start: one.start + start, end: one.end + start }))
  const alike = reads.filter((one) => one.kind === at.kind)
  const order = alike.findIndex((one) => one.start === at.start && one.value === at.value)
  const kin = alike.filter((_, i) => i !== order)
  const end = endOf(before, after, rest, at, kin, order)
  const label = at.kind === 'count' ? labelOf(before, after) : undefined
  const share = shareIn(text, at, reads)
  const other =
    share?.other ??
    (end &&
      kin.find((one) => Math.abs(one.start - at.start) < 90 && opposes(text, one, end, alike, alike.indexOf(one))))
  const rival = besides.test(before)
    ? /^\s+(?:for|in|at|of|on|across)\s+(?:the\s+|our\s+)?(\p{L}+)/iu.exec(after)?.[1]
    : undefined
  const isTime = at.kind === 'duration'
  const use = isTime || at.kind === 'money' ? readUse(before, after, isTime) : undefined
  return {
    ...(end ? { end } : {}),
    ...(other ? { other } : {}),
    ...(label ? { label } : {}),
    ...(share ? { share: share.share } : {}),
    ...(use ? { use } : {}),
    ...(rival ? { rival } : {}),
    isGroup: at.kind === 'count' && ((groupBefore.test(before) && !after.startsWith('-')) || groupAfter.test(after)),
    isTenure:
      isTime && (spent.test(before) || tenureBefore.test(before)) && (tenureAfter.test(after) || spent.test(before)),
    isSpan: isTime && (spanBefore.test(before) || spanAfter.test(after)),
  }
}

function endOf(
  before: string,
  after: string,
  rest: string,
  at: Quantity,
  kin: readonly Quantity[],
  order: number,
): FigurePlace['end'] | undefined {
  // `from 12 to 5 days` is read as two figures in one place.
  const twin = kin.findIndex((one) => one.start === at.start && one.end === at.end)
  if (twin >= 0) return twin >= order ? 'before' : 'after'
  if (at.role === 'delta') return undefined
  if (leadsFrom.test(before) && !/^\s*\p{L}+ on\b/u.test(after)) return 'before'
  if (leadsTo.test(before) && !isUpTo.test(before)) return 'after'
  if (/\b(?:from|von)\s/iu.test(before.slice(-30)) && /^[^.;]{0,30}\b(?:to|auf)\s/iu.test(after) && kin.length)
    return 'before'
  if (endsChange.test(after) || isEndOfNext(before, after, at, kin)) return 'after'
  if (leadsNow.test(before) && !beforeThen.test(before.split(/\b(?:now|today)\b/iu).at(-1) ?? '')) return 'after'
  const next = kin.find((one) => one.start >= at.end)
  const between = next ? after.slice(0, next.start - at.end) : after
  if (nowAfter.test(between)) return next && leadsNow.test(between) && !between.includes(',') ? 'before' : 'after'
  if (beforeThen.test(before) || thenAfter.test(after)) return 'before'
  if (took.test(before) && laterNow.test(after + rest)) return 'before'
  return undefined
}

/** `58% of customers for a second contract, up from 41%`: the next figure of the kind is where it began. */
function isEndOfNext(before: string, after: string, at: Quantity, kin: readonly Quantity[]): boolean {
  const next = kin.find((one) => one.start >= at.end)
  return next !== undefined && ledBack.test(after.slice(0, next.start - at.end)) && !leadsFrom.test(before)
}
const ledBack = words(',?\\s*\\(?\\b(?:down from|up from|instead of|rather than|statt)\\s+HEDGE$')

function opposes(
  text: string,
  one: Quantity,
  end: 'before' | 'after',
  alike: readonly Quantity[],
  order: number,
): boolean {
  const { sentence, rest, start } = sentenceAround(text, one)
  const before = sentence.slice(0, one.start - start)
  const after = sentence.slice(one.end - start)
  const kin = alike.filter((_, i) => i !== order)
  const its = endOf(before, after, rest, one, kin, order)
  return its !== undefined && its !== end
}

const aheadAfter =
  /^\s*(?:early|earlier|ahead|sooner|faster|quicker|less|fewer|shorter|below|beneath|under(?! \d)|before (?:its|the|our|schedule|plan|time))\b/iu
const aheadBefore = words('\\b(?:by|saves?|saved|saving)\\s+(?:us\\s+|them\\s+)?HEDGE$')
const withinBefore = words('\\b(?:in|within|inside|takes?|took|lasts?|lasted)\\s+HEDGE$')
const baseBefore = words('\\b(?:budget|scheme|project|contract|portfolio|volume|plan)s?\\s+(?:of|at|worth)\\s+HEDGE$')
const baseAfter = /^\s(?:\p{Ll}+\s){0,3}(?:scheme|project|budget|contract|portfolio|programme|road|building)\b/u
function readUse(before: string, after: string, isTime: boolean): FigurePlace['use'] | undefined {
  if (aheadAfter.test(after) || (isTime && aheadBefore.test(before))) return 'ahead'
  if (isTime) return withinBefore.test(before) ? 'within' : undefined
  return baseBefore.test(before) || baseAfter.test(after) ? 'base' : undefined
}

function labelOf(before: string, after: string): string | undefined {
  const noun = numbering.exec(before)?.[1]?.toLowerCase().replace(/s$/, '')
  if (noun) return noun
  const followed = /^\s\p{Ll}{3,}/u.test(after) && !/^\s(?:with|and|for|at|of|in|the|to|on|from)\b/u.test(after)
  return (inName.test(before) || inAcronym.test(before)) && !followed
    ? before.trim().split(/\s/).at(-1)?.toLowerCase()
    : undefined
}

/** `six in 1,300`, `three of the five`: a part with its whole. */
function shareIn(
  text: string,
  at: Quantity,
  reads: readonly Quantity[],
): { share: 'part' | 'whole'; other: Quantity } | undefined {
  const linked = (part: Quantity, whole: Quantity) =>
    part.kind === 'count' &&
    whole.kind === 'count' &&
    part.end <= whole.start &&
    /^\s*(?:times\s+)?(?:out\s+of|in|of)(?:\s+(?:every|the|all|our|my|their|a|\p{L}+[’']s))?\s*$/iu.test(
      text.slice(part.end, whole.start),
    )
  const whole = reads.find((one) => one.start >= at.end && linked(at, one))
  if (whole) return { share: 'part', other: whole }
  const part = reads.find((one) => one.end <= at.start && linked(one, at))
  return part && { share: 'whole', other: part }
}

const places = new WeakMap<Quantity, FigurePlace>()
/** The place of a figure of a fact, read once. */
export function placeInFact(text: string, known: Quantity): FigurePlace {
  const cached = places.get(known)
  if (cached) return cached
  const place = placeOf(text, known)
  places.set(known, place)
  return place
}
