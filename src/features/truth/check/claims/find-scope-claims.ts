import type { ClaimSupport } from '../../truth-report.ts'
import { type CheckContext, cite, clauseAt, type Draft, type Passage, supported, unsupported } from '../context.ts'
import type { Piece } from '../facts.ts'
import { isContent, isGeneral, meaningSet, means } from '../text/meaning.ts'
import { stemWord } from '../text/stems.ts'
import { readWords, type Word } from '../text/tokens.ts'
import { reachWords, type ScopeFamily, scopeFamilies, superlatives, supportFamilies } from '../words/scope-words.ts'
import { titleHeads } from '../words/title-words.ts'
import { findInflation } from './find-inflation.ts'
import { isNoun } from './scope-nouns.ts'

const tests = new Map<string, RegExp>(Object.entries(supportFamilies))
for (const family of scopeFamilies)
  tests.set(family.id, new RegExp(family.words.source, family.words.flags.replace('g', '')))
const saysOneOf = (text: string, ids: string[]): boolean => ids.some((id) => tests.get(id)?.test(text))

/** How far the person's part went, how wide it reached, and whether it was the best: each needs a fact that says so. */
export function findScopeClaims(context: CheckContext, passage: Passage, pieces: Piece[]): Draft[] {
  return [
    ...findParts(context, passage, pieces),
    ...findReach(context, passage, pieces),
    ...findInflation(passage, pieces),
  ]
}

function findParts(context: CheckContext, passage: Passage, pieces: Piece[]): Draft[] {
  const drafts: Draft[] = []
  const text = context.text.slice(passage.start, passage.end)
  for (const family of scopeFamilies) {
    for (const match of text.matchAll(family.words)) {
      const at = { start: passage.start + match.index, end: passage.start + match.index + match[0].length }
      const clause = clauseAt(passage, at.start)
      const i = passage.words.findIndex((word) => word.start === at.start)
      if (
        clause?.about !== 'person' ||
        (i >= 0 && isNoun(passage.words, i)) ||
        drafts.some((draft) => draft.start === at.start)
      )
        continue
      const draft = judgePart(context, passage, at, family, pieces)
      if (draft) drafts.push(draft)
    }
  }
  return drafts
}

type Place = { start: number; end: number }
const peopleWord =
  /^(?:teams?|people|persons?|staff|employees?|colleagues?|members?|engineers?|developers?|designers?|analysts?|nurses?|group|department|office|company|business|division|unit|apprentices?|assistants?|interns?|crew|mitarbeiter\w*|reports?|shift|squad)$/iu

const isPeople = (word: Word): boolean => peopleWord.test(word.text) || titleHeads.has(word.lower.replace(/s$/, ''))

/** Undefined: managing a thing that the facts speak of is no claim beyond them. */
function judgePart(
  context: CheckContext,
  passage: Passage,
  at: Place,
  family: ScopeFamily,
  pieces: Piece[],
): Draft | undefined {
  if (family.id === 'promote') {
    const before = context.text.slice(passage.start, at.start)
    if (
      /\b(?:who|whom|players?|staff|colleagues|them|people|trainees|members|\p{L}{3,}s)\s+(?:(?:were|was|got|have been|has been|later|then|since)\s+)*$/iu.test(
        before,
      )
    )
      return undefined
    const risen = promotionOf(context, passage)
    if (risen) return supported('scope', at, [risen])
  }
  const object = objectOf(context, passage, at)
  const ofLearners =
    family.id === 'lead' &&
    /^(?:supervis|overs)/i.test(context.text.slice(at.start, at.end)) &&
    object.some((one) => learner.test(one.text))
  const alsoFrom = ofLearners ? [...family.alsoFrom, 'mentor', 'train'] : family.alsoFrom
  for (const piece of pieces) {
    if (!['text', 'title'].includes(piece.role) || !saysOneOf(piece.text, alsoFrom)) continue
    const ofPeople = object.filter(isPeople)
    const told = ofPeople.length ? factObjects(piece, alsoFrom) : []
    const set = ofPeople.length ? meaningSet(told) : meaningSet(piece.stems)
    if (ofPeople.some((one) => /^(?:teams?|people|staff|group|crew)$/i.test(one.text)) && namesPeople(piece, alsoFrom))
      return supported('scope', at, [cite(piece)])
    if (!object.length || (ofPeople.length ? ofPeople : object).some((one) => means(set, one.stem)))
      return supported('scope', at, [cite(piece)])
  }
  const ofThings = object.some(isPeople) ? managesThings : /(?!)/u
  const title =
    family.titles &&
    pieces.find((piece) => piece.role === 'title' && family.titles?.test(piece.text) && !ofThings.test(piece.text))
  if (title) {
    const set = meaningSet(pieces.filter((piece) => piece.entry === title.entry).flatMap((piece) => [...piece.stems]))
    if (!object.length || object.some((one) => means(set, one.stem)))
      return supported('scope', at, [cite(title)], 'softened')
  }
  if (family.id === 'manage' && object.length && !object.some(isPeople)) {
    const all = meaningSet(pieces.flatMap((piece) => [...piece.stems]))
    if (object.every((one) => means(all, one.stem))) return undefined
  }
  // Sessions, lessons and tours are led by whoever holds them.
  if (family.id === 'lead' && object.some((one) => held.test(one.text)) && !object.some(isPeople)) {
    const all = meaningSet(pieces.flatMap((piece) => [...piece.stems]))
    if (object.some((one) => !held.test(one.text) && means(all, one.stem))) return undefined
  }
  const shown = object.filter((one) => one.start >= at.end)
  return {
    ...unsupported(
      'scope',
      at,
      `Your facts do not speak of you ${family.said} this.`,
      'Say what your part was in the words of your own facts.',
    ),
    wide: { start: at.start, end: shown.at(-1)?.end ?? at.end },
  }
}

/** What leading means no more than holding. */
const held = /^(?:sessions?|class(?:es)?|lessons?|workshops?|tours?|courses?|rehearsals?|walks?|circles?|hours?)$/iu

/** Managers of a thing: the title alone makes nobody their subordinate. */
const managesThings =
  /\b(?:product|project|program(?:me)?|account|case|community|content|category|data|key account)\s+(?:manager|lead|owner)\b/iu

const learner =
  /^(?:students?|trainees?|interns?|apprentices?|cadets?|juniors?|newcomers?|starters?|learners?|pupils?|lernende\w*|azubis?|auszubildende\w*)$/iu

/** Two posts with one employer, one after the other: the later is a promotion. */
function promotionOf(context: CheckContext, passage: Passage): ClaimSupport | undefined {
  const { work } = context.facts.profile
  const i = work.findIndex(
    (later, at) =>
      (!passage.entries || passage.entries.includes(`/work/${at}`)) &&
      work.some(
        (earlier, other) =>
          other !== at &&
          earlier.name === later.name &&
          earlier.position !== later.position &&
          (earlier.startDate ?? '') < (later.startDate ?? ''),
      ),
  )
  return i < 0
    ? undefined
    : { source: 'computed', pointer: `/work/${i}`, quote: `${work[i]?.position}, ${work[i]?.name}` }
}

/** What a fact says was led, managed …: the words that follow its verb. */
const factObjects = (piece: Piece, ids: string[]): string[] =>
  piece.role === 'title' ? [...piece.stems] : objectsTold(piece, ids).map((word) => word.stem)

/** Whether a fact says that people, by whatever name of an occupation, were led. */
const namesPeople = (piece: Piece, ids: string[]): boolean =>
  piece.role === 'text' &&
  objectsTold(piece, ids).some(
    (word) => peopleWord.test(word.text) || titleHeads.has(word.lower) || titleHeads.has(word.lower.replace(/s$/, '')),
  )

function objectsTold(piece: Piece, ids: string[]): Word[] {
  return ids.flatMap((id) => {
    const match = tests.get(id)?.exec(piece.text)
    if (!match) return []
    const rest =
      piece.text
        .slice(match.index + match[0].length)
        .split(/[,;:.]|\b(?:for|by|while|which|in|at|from|during|with)\b/iu)[0] ?? ''
    return readWords(rest).slice(0, 6)
  })
}

/** What was led or owned: the first content words after the verb. */
function objectOf(context: CheckContext, passage: Passage, word: Place): Word[] {
  // `the vaccination day I run`: what is run stands before.
  const before = /((?:\p{L}[\p{L}-]*\s+){1,4})(?:that |which )?I\s+$/u.exec(
    context.text.slice(passage.start, word.start),
  )
  const relative = /^\s*(?:$|[.,;]|(?:is|was|are|were|has|have|had|meets|grew|\p{Ll}+ed)\b)/u.test(
    context.text.slice(word.end, passage.end),
  )
  if (before && relative && !/[,;:.]|\band\b/u.test(before[0])) {
    const told = readWords(before[1] ?? '').filter((one) => isContent(one) && !isGeneral(one))
    if (told.length) return told.slice(-3)
  }
  // `from files to recruiting and payroll`: the doing stands for itself.
  const pair = /^\s+and\s+\p{L}+\s+(?=\p{L}|\d)/u.exec(context.text.slice(word.end, passage.end))
  if (pair && !pair[0].includes(',')) {
    const told = objectOf(context, passage, { start: word.start, end: word.end + pair[0].length - 1 })
    if (told.length) return told
  }
  if (/^\s*(?:,|and\b|or\b|\.|$)/u.test(context.text.slice(word.end, passage.end))) return []
  const rest =
    context.text
      .slice(word.end, passage.end)
      .split(/[,;:.]|\b(?:by|while|which|that|who|using|through|across|during|for|in|at|from|to)\b/iu)[0] ?? ''
  const content = readWords(rest, word.end).filter(
    (one) => isContent(one) && !/\d|^(?:some|any|every)(?:body|one)$/.test(one.lower),
  )
  const telling = content.filter(
    (one) =>
      !isGeneral(one) || /^(?:team|people|staff|group|department|project|office|company|business)$/.test(one.lower),
  )
  return telling.slice(0, 4)
}

function findReach(context: CheckContext, passage: Passage, pieces: Piece[]): Draft[] {
  const drafts: Draft[] = []
  const text = context.text.slice(passage.start, passage.end)
  const add = (match: RegExpExecArray, kind: 'scope' | 'superlative', kin: RegExp, said: string, sameNoun = false) => {
    const at = { start: passage.start + match.index, end: passage.start + match.index + match[0].length }
    if (clauseAt(passage, at.start)?.about !== 'person') return
    // `from cold calls alone`: from nothing else.
    if (
      match[0] === 'alone' &&
      /\b(?:from|by|through|with|on|in)\s+(?:(?!my|I\b)[\p{L}-]+\s+){1,3}$/u.test(text.slice(0, match.index))
    )
      return
    if (
      /^(?:in|of) the (?:country|world|nation|industry|continent)$/i.test(match[0]) &&
      !/\b(?:\p{L}{3,}est|most|best|first|only|leading|top|every\p{L}*|all|any\p{L}*|number)\b/iu.test(
        text.slice(0, match.index),
      )
    )
      return
    const noun = sameNoun ? readWords(match[0]).at(-1)?.stem : undefined
    const piece = pieces.find((one) => kin.test(one.text) && (noun === undefined || one.stems.has(noun)))
    if (piece) drafts.push(supported(kind, at, [cite(piece)]))
    else
      drafts.push(
        unsupported(kind, at, `Your facts do not speak of ${said}.`, 'Take the word out, or confirm it if it is true.'),
      )
  }
  for (const { words, kin, said, sameNoun } of reachWords)
    for (const match of text.matchAll(words)) add(match, 'scope', kin, said, sameNoun)
  for (const match of text.matchAll(superlatives)) {
    // `the biggest dealers`: a claim only where it ranks among others.
    if (
      /^(?:largest|biggest|busiest|strongest|greatest|finest|lowest|shortest|quickest|smallest|safest|newest|cheapest|fewest|longest)$/i.test(
        match[0],
      ) &&
      !/^\s+(?:\p{L}+\s+){1,3}(?:in|of|on|across|worldwide|within)\b/u.test(text.slice(match.index + match[0].length))
    )
      continue
    if (
      /^best$/i.test(match[0]) &&
      /\b(?:likes?|loves?|enjoy|know|knows|do|does|work|works|my|its|their|at|learn\w*|suits?|the)\s+(?:\p{L}+\s+)?$/iu.test(
        text.slice(0, match.index),
      ) &&
      !/^\s+\p{L}/u.test(text.slice(match.index + match[0].length))
    )
      continue
    const ranks = match.index === 0 && passage.words.slice(1, 4).some((one) => titleHeads.has(one.lower))
    if (/^leading$/i.test(match[0]) && !ranks && !/\b(?:a|the|market|as)\s+$/i.test(text.slice(0, match.index)))
      continue
    if (
      /^record$/i.test(match[0]) &&
      /\b(?:track|target|sales|clean|safety|service|driving|accident|attendance|perfect|spotless|unbroken|medical|patient|the|a|and|to|health|public)\s+$/i.test(
        text.slice(0, match.index),
      )
    )
      continue
    const stem = stemWord((/^most\s/i.test(match[0]) ? match[0].split(/\s/).at(-1) : match[0].split(/[\s-]/)[0]) ?? '')
    add(
      match,
      'superlative',
      new RegExp(
        `\\b${match[0].replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]')}|\\b${stem}\\w*`,
        'iu',
      ),
      `“${match[0]}”`,
    )
  }
  return drafts
}
