import type { SkillMention } from '#features/skills/contract.ts'
import { findSkills } from '#features/skills/finding/find-skills.ts'
import { impliedSkills, skillById } from '#features/skills/finding/normalise-skill.ts'
import {
  type CheckContext,
  cite,
  clauseAt,
  type Draft,
  isClaiming,
  type Passage,
  supported,
  unsupported,
} from '../context.ts'
import type { Piece } from '../facts.ts'
import { entriesNamed } from '../passages.ts'
import { measureUnits } from '../quantity/number-words.ts'
import { sentencesOf } from '../sentences-of.ts'
import { tells } from '../text/affinity.ts'
import { isContent, isGeneral } from '../text/meaning.ts'
import { hasPhrase, readWords, type Word } from '../text/tokens.ts'

const mentionCache = new WeakMap<Piece, { id: string; implied: string[] }[]>()

/** `from Excel to dbt`: a capital word amid a fact names something, whatever else it may mean elsewhere. */
const namedWithin = /(?<=\p{Ll},?\s)\p{Lu}[\p{L}\d+#]+/gu

/** Skills a piece of the facts names, with what each entails. */
export function skillsOf(piece: Piece): { id: string; implied: string[] }[] {
  const cached = mentionCache.get(piece)
  if (cached) return cached
  const mentions = [
    ...findSkills(piece.text, { listOnly: piece.role === 'skill' }),
    ...[...piece.text.matchAll(namedWithin)].flatMap((match) => findSkills(match[0], { listOnly: true })),
  ]
  const skills = mentions.map((mention) => ({
    id: mention.id,
    implied: impliedSkills(mention.id).map((skill) => skill.id),
  }))
  mentionCache.set(piece, skills)
  return skills
}

/** One list entry may hold several certificates of a kind: `AWS Certified …`. A short form stands for its long one. */
const isSameName = (matched: string, piece: Piece): boolean =>
  /^\S{2,6}$/u.test(matched) ||
  /^\S{2,6}$/u.test(piece.text) ||
  readWords(matched).every((word) => !isContent(word) || piece.stems.has(word.stem))

/** One entry of the skill list may stand for products of a kind: a product named by its own name is another one. */
function isSameTool(at: SkillMention, piece: Piece): boolean {
  const own = findSkills(piece.text, { listOnly: piece.role === 'skill' }).filter((one) => one.id === at.id)
  const stemsOf = (text: string) => readWords(text).map((word) => word.stem)
  if (!own.length) return readWords(at.matched).some((word) => word.capital && piece.stems.has(word.stem))
  return own.some((one) => {
    const shared = stemsOf(one.matched).some((stem) => stemsOf(at.matched).includes(stem))
    const short = (a: string, b: string) => a.length <= 4 || b.toLowerCase().startsWith(a.toLowerCase().slice(0, 3))
    return shared || short(at.matched, one.matched) || short(one.matched, at.matched)
  })
}

/** Known skills a passage names, against the facts it may lean on. */
export function findSkillClaims(context: CheckContext, passage: Passage, pieces: Piece[]): Draft[] {
  const drafts: Draft[] = []
  for (const mention of findSkills(context.text.slice(passage.start, passage.end))) {
    const at = { ...mention, start: mention.start + passage.start, end: mention.end + passage.start }
    const kind = skillById(mention.id)?.kind
    if (kind === 'tongue' || kind === 'soft' || /\d[\s-]*$/.test(context.text.slice(passage.start, at.start))) continue
    // `9,200 square metres`: a unit is nobody's skill.
    if (measureUnits[mention.matched.toLowerCase()]) continue
    if (!isClaiming(clauseAt(passage, at.start))) continue
    drafts.push(judge(context, passage, at, kind, pieces))
  }
  return drafts
}

/** What is done in a field: adds little to the name of the field. */
const kindOfWork =
  /^(?:detection|analysis|analytics|planning|management|handling|processing|reporting|monitoring|control|prevention|assessment|administration|operations?|services?|support|coordination|care|improvement|optimi[sz]ation|campaigns?|techniques?|procedures?|systems?|tools?|methods?|work|maintenance|training|teaching|coaching|visuali[sz]ation|relations|follow-up|tracking|scheduling|organi[sz]ation|preparation|documentation|sessions?|events?)$/iu

/**
 * The fact behind a field or method that is named in other words: one fact that says all of it, or all but what the
 * person's titles and skills say outright.
 */
export function meantBy(text: string, facts: Piece[]): Piece | undefined {
  // The words of a long summary, picked from all over it, say nothing together.
  const pieces = facts.flatMap(sentencesOf)
  const words = readWords(text).filter((word) => isContent(word))
  const whole = pieces.find((piece) => words.every((word) => tells(piece, word) > (words.length > 1 ? 0.45 : 0.5)))
  if (whole) return whole
  const telling = words.filter((word) => !isGeneral(word) && !kindOfWork.test(word.text))
  if (!telling.length || (telling.length < 2 && words.length < 2)) return undefined
  const background = pieces.filter(
    (piece) =>
      ['title', 'area', 'skill', 'employer', 'degree'].includes(piece.role) || piece.pointer.startsWith('/basics/'),
  )
  const known = (word: Word, piece: Piece) =>
    tells(piece, word) > 0.5 || background.some((other) => tells(other, word) >= 0.6)
  // `Fraud detection`, `event planning`: one telling word, which must then be the fact's own.
  if (telling.length === 1) return pieces.find((piece) => telling.every((word) => tells(piece, word) === 1))
  return pieces.find(
    (piece) => telling.every((word) => known(word, piece)) && telling.some((word) => tells(piece, word) === 1),
  )
}

/** `interactive whiteboards`: no name of a product, but words for a thing. */
const commonNoun = /^\p{Ll}+(?:[ -]\p{Ll}+)+$/u

function judge(
  context: CheckContext,
  passage: Passage,
  at: SkillMention,
  kind: string | undefined,
  pieces: Piece[],
): Draft {
  const claim = kind === 'tool' || kind === 'framework' ? 'tool' : kind === 'certificate' ? 'certificate' : 'skill'
  const named = readWords(at.matched).filter((word) => isContent(word) || /\d/.test(word.text))
  const literal =
    pieces.find((piece) => hasPhrase(piece.plain, at.matched)) ??
    (named.length > 1
      ? pieces.find((piece) => named.every((word) => tells(piece, word) >= (word.capital ? 1 : 0.5)))
      : undefined)
  const same =
    literal ??
    pieces.find(
      (piece) =>
        skillsOf(piece).some((skill) => skill.id === at.id) &&
        (kind !== 'certificate' || isSameName(at.matched, piece)) &&
        (kind !== 'tool' || isSameTool(at, piece)),
    )
  if (same) return supported(claim, at, [cite(same)])
  const implied = pieces.find((piece) => skillsOf(piece).some((skill) => skill.implied.includes(at.id)))
  if (implied) return supported(claim, at, [cite(implied)], 'softened')
  const meant =
    kind === 'domain' || kind === 'method' || commonNoun.test(at.matched) ? meantBy(at.matched, pieces) : undefined
  if (meant) return supported(claim, at, [cite(meant)], 'softened')
  const elsewhere = context.facts.pieces.find(
    (piece) => hasPhrase(piece.plain, at.matched) || skillsOf(piece).some((skill) => skill.id === at.id),
  )
  const clause = clauseAt(passage, at.start)?.text ?? ''
  // A project of one's own is bound to no employer.
  if (elsewhere?.entry?.startsWith('/projects/') && !passage.fixed)
    return supported(claim, at, [cite(elsewhere)], 'softened')
  if (
    elsewhere &&
    kind !== 'certificate' &&
    kind !== 'tool' &&
    !passage.fixed &&
    !entriesNamed(context.facts, clause).length
  )
    return supported(claim, at, [cite(elsewhere)], 'softened')
  if (elsewhere && passage.entries)
    return unsupported(
      claim,
      at,
      `Your facts name ${at.matched} in another place, not here: “${elsewhere.text.slice(0, 90)}”.`,
      'Say it where you used it.',
    )
  return unsupported(
    claim,
    at,
    `${at.matched} is not among your facts.`,
    'Take it out, or add it to your profile if you have it.',
  )
}
