// A tailored résumé: a profile and the changes that led to it, each with its reason and its facts. Browser-safe.
import { z } from 'zod'
import { Profile } from '../profiles/contract.ts'
import { TruthSummary } from '../truth/truth-report.ts'

/**
 * `conservative`: reorder, select, rename headings. `balanced`: also rewrite bullets from the person's facts.
 * `aggressive`: also a new summary, merged bullets, the posting's words where the facts carry them.
 */
export const TailoringLevel = z.enum(['conservative', 'balanced', 'aggressive'])
export type TailoringLevel = z.infer<typeof TailoringLevel>

export const ChangeKind = z.enum([
  'reorder',
  'select',
  'rename_heading',
  'rewrite',
  'summary',
  'merge',
  'skill_order',
  'skill_add',
  'label',
])
export type ChangeKind = z.infer<typeof ChangeKind>

export const Change = z.object({
  /** The same for the same change of the same résumé. */
  id: z.string(),
  kind: ChangeKind,
  /** JSON Pointer (RFC 6901) into the résumé before any change: the string, the list or the entry that changes. */
  pointer: z.string(),
  /** What stands there now, for people to read; lists one item a line. Empty when something is added. */
  before: z.string(),
  /** What would stand there; empty when something is left out. */
  after: z.string(),
  /** Why, in words for the person. */
  why: z.string(),
  requirementId: z.string().optional(),
  requirementText: z.string().optional(),
  /** The finding of the score that this change answers. */
  findingId: z.string().optional(),
  /** JSON Pointers into the person's facts that carry the new words. */
  factPointers: z.array(z.string()),
  truth: TruthSummary,
  /** What `applyChanges` does: see there. Positions count in the lists as they stood before any change. */
  edit: z.discriminatedUnion('op', [
    z.object({ op: z.literal('set'), value: z.string() }),
    z.object({ op: z.literal('order'), order: z.array(z.int().min(0)) }),
    z.object({ op: z.literal('remove'), items: z.array(z.int().min(0)) }),
    z.object({ op: z.literal('merge'), items: z.array(z.int().min(0)).min(2), value: z.string() }),
    z.object({ op: z.literal('add'), value: z.string() }),
  ]),
})
export type Change = z.infer<typeof Change>

export const TailoredResume = z.object({ profile: Profile, changes: z.array(Change) })
export type TailoredResume = z.infer<typeof TailoredResume>

export const ChangeDecision = z.enum(['accepted', 'rejected'])
export type ChangeDecision = z.infer<typeof ChangeDecision>
