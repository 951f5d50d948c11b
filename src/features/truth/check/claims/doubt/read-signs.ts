import { type CheckContext, clauseAt, type Draft, type Passage } from '../../context.ts'
import type { Piece } from '../../facts.ts'
import type { Tree } from '../../learned/weigh-trees.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/read-quantities.ts'
import { tells } from '../../text/affinity.ts'
import { isContent, isFree, isGeneral } from '../../text/meaning.ts'
import { readWords, type Word } from '../../text/tokens.ts'
import { alignWords, isTelling } from '../bearing/align-words.ts'
import { findBearers, signNames } from '../bearing/find-bearers.ts'
import { weighBearer } from '../bearing/weigh-bearer.ts'

export const doubtSigns = [
  'saysOther',
  'saysElsewhere',
  'saysNone',
  'number',
  'duration',
  'percent',
  'money',
  'title',
  'skill',
  'tool',
  'name',
  'activity',
  'scope',
  'certificate',
  'honour',
  'degree',
  'hard',
  'letter',
  'bullet',
  'spelled',
  'value',
  'digits',
  'days',
  'bound',
  'closeness',
  'hasFigure',
  'firstPerson',
  'opens',
  'capitals',
  'spanTold',
  'spanToldBest',
  'spanUntold',
  'spanRarest',
  'clauseTold',
  'clauseUntold',
  'bestOwn',
  'bestSentence',
  'lead',
  'borne',
  'refused',
  'lastTold',
  'firstTold',
  'bearing',
  'bearerOwn',
  'bearerLead',
  'bearerHead',
  'bearerCounts',
  'rivalCounts',
  'pair',
] as const

const firstPerson = /\b(?:i|i['’](?:ve|m|d)|my|we|our|me|us)\b/iu
const figured = new Set<Draft['kind']>(['number', 'duration', 'percent', 'money', 'multiple'])
const common = new Set<Draft['kind']>(['award', 'publication', 'superlative'])
const own = new Set<Draft['kind']>([
  'number',
  'duration',
  'percent',
  'money',
  'title',
  'skill',
  'tool',
  'name',
  'activity',
  'scope',
  'certificate',
  'degree',
])

/** What speaks for and against a doubt about some words, as numbers; names in `doubtSigns`. `trees`: other judges of sources than the check's, for learning. */
export function readSigns(
  context: CheckContext,
  passage: Passage,
  pieces: Piece[],
  draft: Pick<Draft, 'kind' | 'start' | 'end' | 'reason'>,
  borne: number,
  refused: number,
  trees?: readonly Tree[],
): number[] {
  const flag = (test: boolean) => (test ? 1 : 0)
  const is = (kind: Draft['kind']) => flag(draft.kind === kind)
  const clause = clauseAt(passage, draft.start) ?? passage
  const content = (words: readonly Word[]) => words.filter((word) => isContent(word) && !/\d/.test(word.text))
  const inSpan = content(readWords(context.text.slice(draft.start, draft.end), draft.start))
  const telling = inSpan.filter((word) => !isGeneral(word) && !isFree(word))
  const clauseTelling = content(clause.words).filter((word) => !isGeneral(word) && !isFree(word))
  const all = context.facts.pieces
  const most = (word: Word, from: readonly Piece[]) =>
    from.reduce((best, piece) => Math.max(best, tells(piece, word)), 0)
  const told = telling.map((word) => most(word, pieces))
  const clauseToldBy = clauseTelling.map((word) => most(word, pieces))
  const share = (list: readonly number[], least: number) =>
    list.length ? list.filter((one) => one >= least).length / list.length : 0.5
  const bySentence = alignWords(passage.words, all)
  const facts = all.filter(isTelling)
  const scores = facts.map(bySentence).sort((a, b) => b - a)
  const best = facts.reduce<Piece | undefined>(
    (top, piece) => (!top || bySentence(piece) > bySentence(top) ? piece : top),
    undefined,
  )
  const figure = figured.has(draft.kind) ? figureIn(passage, draft) : undefined
  const reason = draft.reason ?? ''
  return [
    flag(figured.has(draft.kind) && reason.startsWith('Your facts say')),
    flag(reason.includes('belongs to something else')),
    flag(reason.includes('has the figure')),
    is('number'),
    is('duration'),
    is('percent'),
    is('money'),
    is('title'),
    is('skill'),
    is('tool'),
    is('name') + is('place'),
    is('activity'),
    is('scope'),
    is('certificate'),
    flag(common.has(draft.kind)),
    is('degree'),
    flag(!own.has(draft.kind) && !common.has(draft.kind)),
    flag(context.kind !== 'resume'),
    flag(passage.fixed === true),
    flag(figure?.spelled === true),
    figure ? Math.log10(figure.value + 0.001) : -9,
    figure ? String(Math.round(figure.value)).replace(/0+$/, '').length : 0,
    figure?.kind === 'duration' ? Math.log10(figure.value) : -9,
    flag(figure !== undefined && figure.bound !== 'exact'),
    figure ? closenessTo(figure, best ? [best] : []) : -1,
    figure ? closenessTo(figure, pieces) : -1,
    flag(firstPerson.test(clause.text)),
    flag(draft.start === passage.start),
    inSpan.filter((word) => word.capital && word.start !== passage.start).length,
    share(told, 0.5),
    best && telling.length ? telling.filter((word) => tells(best, word) >= 0.4).length / telling.length : 0.5,
    told.filter((one) => one < 0.4).length,
    Math.min(1, ...told),
    share(clauseToldBy, 0.5),
    clauseToldBy.filter((one) => one < 0.4).length,
    Math.max(0, ...facts.map(alignWords(clause.words, all))),
    scores[0] ?? 0,
    (scores[0] ?? 0) - (scores[1] ?? 0),
    borne,
    refused,
    told.at(-1) ?? 0.5,
    told[0] ?? 0.5,
    ...bearingSigns(context, passage, figure, pieces, trees),
  ]
}

const taken = ['own', 'clauseLead', 'headTold', 'headCounted', 'headRivalCounts', 'pair'].map((name) =>
  signNames.findIndex((sign) => sign === name),
)
/** What the likeliest source of the figure among the facts is like. */
function bearingSigns(
  context: CheckContext,
  passage: Passage,
  figure: Quantity | undefined,
  pieces: Piece[],
  trees?: readonly Tree[],
): number[] {
  const placed = figure && { ...figure, start: figure.start + passage.start, end: figure.end + passage.start }
  const bearers = placed ? findBearers(context, passage, placed, pieces).filter(({ clash }) => !clash) : []
  const weighed = bearers
    .map((bearer) => ({ bearer, weight: weighBearer(bearer, trees) }))
    .sort((a, b) => b.weight - a.weight)
  const [best] = weighed
  return [best?.weight ?? -1, ...taken.map((sign) => best?.bearer.signs[sign] ?? -1)]
}

function figureIn(passage: Passage, draft: { start: number; end: number }): Quantity | undefined {
  return readQuantities(passage.text).find(
    (one) => one.start + passage.start < draft.end && draft.start < one.end + passage.start,
  )
}

/** 1 where a fact has the very figure, less the further the nearest of its kind lies away, 0 from tenfold on. */
const closenessTo = (figure: Quantity, pieces: readonly Piece[]): number =>
  pieces.reduce(
    (best, piece) =>
      piece.quantities.reduce((top, known) => {
        if (known.kind !== figure.kind || !known.value || !figure.value) return top
        return Math.max(top, 1 - Math.min(1, Math.abs(Math.log10(figure.value / known.value))))
      }, best),
    0,
  )
