import type { CheckContext, Draft, Passage } from '../../context.ts'
import type { Piece } from '../../facts.ts'
import { weighTrees } from '../../learned/weigh-trees.ts'
import { doubtTrees } from './doubt-trees.ts'
import { readSigns } from './read-signs.ts'

/** Below this likelihood a doubt is let go: a true thing said in words that the rules do not know. */
const enough = 0.35
/** A title nobody held is as hard a fact as an employer: less speaks for letting go of it. */
const enoughOfTitles = 0.2

/** Doubts about names and other hard facts stand whatever else the sentence says. */
const firm = new Set<Draft['kind']>([
  'employer',
  'school',
  'language',
  'date',
  'degree',
  'contact',
  'years_of_experience',
])

/** Lets go of doubts that sets of texts, when they were new to the check, mostly showed to be false alarms. */
export function weighDoubts(context: CheckContext, passage: Passage, pieces: Piece[], drafts: Draft[]): Draft[] {
  const refused = drafts.filter((draft) => draft.verdict === 'unsupported')
  if (!refused.length) return drafts
  const borne = drafts.length - refused.length
  return drafts.filter((draft) => {
    if (draft.verdict !== 'unsupported' || draft.isContrary || firm.has(draft.kind)) return true
    const { kind, reason } = draft
    const at = { ...(draft.wide ?? { start: draft.start, end: draft.end }), kind, ...(reason ? { reason } : {}) }
    return (
      weighTrees(doubtTrees, readSigns(context, passage, pieces, at, borne, refused.length)) >=
      (kind === 'title' ? enoughOfTitles : enough)
    )
  })
}
