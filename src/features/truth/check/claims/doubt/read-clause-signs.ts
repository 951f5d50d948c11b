import type { CheckContext, Clause, Draft, Passage } from '../../context.ts'
import type { Piece } from '../../facts.ts'
import { tells, untold } from '../../text/affinity.ts'
import { isContent, isFree, isGeneral } from '../../text/meaning.ts'
import type { Word } from '../../text/tokens.ts'
import { alignWords, isTelling } from '../bearing/align-words.ts'
import { softWords } from './soft-words.ts'

export const clauseSigns = [
  'telling',
  'untold',
  'untoldShare',
  'never',
  'neverShare',
  'told',
  'bestShare',
  'bestWords',
  'own',
  'lead',
  'sentence',
  'opening',
  'openingBest',
  'object',
  'objectBest',
  'last',
  'lastBest',
  'free',
  'capitals',
  'letter',
  'bullet',
  'first',
  'borne',
  'borneHere',
  'past',
  'covered',
] as const

export const tellingWords = (clause: { words: Word[] }): Word[] =>
  clause.words.filter(
    (word) =>
      isContent(word) && !isGeneral(word) && !isFree(word) && !/[\d²³]/.test(word.text) && !softWords.test(word.text),
  )

/** What speaks for and against a clause telling of something that no fact tells of; names in `clauseSigns`. */
export function readClauseSigns(
  context: CheckContext,
  passage: Passage,
  clause: Clause,
  pieces: Piece[],
  drafts: readonly Draft[],
): number[] {
  const flag = (test: boolean) => (test ? 1 : 0)
  const telling = tellingWords(clause)
  const content = clause.words.filter((word) => isContent(word) && !/\d/.test(word.text))
  const weight = untold(telling, pieces).reduce((sum, one) => sum + one.by, 0)
  const facts = pieces.filter(isTelling)
  const scores = facts.map(alignWords(clause.words, context.facts.pieces))
  const top = Math.max(0, ...scores)
  const best = facts[scores.indexOf(top)]
  const most = (word: Word | undefined) =>
    word ? pieces.reduce((high, piece) => Math.max(high, tells(piece, word)), 0) : 0.5
  const inBest = (word: Word | undefined) => (word && best ? tells(best, word) : 0)
  const never = telling.filter((word) => most(word) < 0.4).length
  const told = telling.filter((word) => inBest(word) >= 0.5).length
  const [opening] = content
  const object = content.slice(1).find((word) => !isGeneral(word) && !isFree(word))
  const borne = drafts.filter((draft) => draft.verdict !== 'unsupported')
  const isIn = (draft: Draft) => clause.start <= draft.start && draft.start < clause.end
  const by = (count: number) => (telling.length ? count / telling.length : 0)
  return [
    telling.length,
    weight,
    by(weight),
    never,
    by(never),
    by(telling.filter((word) => most(word) >= 0.6).length),
    by(told),
    told,
    top,
    top - Math.max(0, ...scores.filter((score) => score !== top)),
    Math.max(0, ...facts.map(alignWords(passage.words, context.facts.pieces))),
    most(opening),
    inBest(opening),
    most(object),
    inBest(object),
    most(content.at(-1)),
    inBest(content.at(-1)),
    content.length ? content.filter((word) => isFree(word) || isGeneral(word)).length / content.length : 1,
    content.filter((word) => word.capital && word.start !== passage.start).length,
    flag(context.kind !== 'resume'),
    flag(passage.fixed === true),
    flag(clause.start === passage.start),
    borne.length,
    borne.filter(isIn).length,
    flag(/\b(?:\p{Ll}{2,}ed|led|ran|built|held|taught|wrote|won|grew|made|set|cut|put)\b/iu.test(clause.text)),
    content.length
      ? content.filter((word) => drafts.some((draft) => draft.start < word.end && word.start < draft.end)).length /
        content.length
      : 0,
  ]
}
