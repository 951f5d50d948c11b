// The truth check: what a text says about a person, and which of the person's facts stand behind it. Browser-safe.
import { z } from 'zod'
import { Span } from '../profiles/contract.ts'

export const ClaimKind = z.enum([
  'employer',
  'title',
  'date',
  'degree',
  'school',
  'certificate',
  'award',
  'language',
  'skill',
  'tool',
  'number',
  'money',
  'percent',
  'multiple',
  'duration',
  'years_of_experience',
  /** How far the person's part went: led, owned, founded, managed, alone, worldwide … */
  'scope',
  'superlative',
  'place',
  'person',
  'publication',
  'project',
  'contact',
  /** A proper name whose kind could not be told. */
  'name',
  /** A doing that no fact speaks of. */
  'activity',
])
export type ClaimKind = z.infer<typeof ClaimKind>

/** `softened`: the facts say as much or more than the text does (rounded in the safe direction, coarser, implied). */
export const ClaimVerdict = z.enum(['supported', 'softened', 'unsupported'])
export type ClaimVerdict = z.infer<typeof ClaimVerdict>

/** What stands behind a claim. `pointer` is a JSON Pointer into the facts when `source` is `profile`. */
export const ClaimSupport = z.object({
  source: z.enum(['profile', 'confirmed', 'computed', 'posting']),
  pointer: z.string().optional(),
  quote: z.string(),
})
export type ClaimSupport = z.infer<typeof ClaimSupport>

export const Claim = z.object({
  /** The same for the same claim at the same place, whatever else changes around it. */
  id: z.string(),
  kind: ClaimKind,
  /** The words that make the claim. */
  text: z.string(),
  /** Offsets into the checked text, or into the string at `pointer` of the checked profile. */
  span: Span,
  pointer: z.string().optional(),
  verdict: ClaimVerdict,
  support: z.array(ClaimSupport),
  /** Why the claim does not stand, in words for the person. */
  reason: z.string().optional(),
  /** What to do about it. */
  advice: z.string().optional(),
})
export type Claim = z.infer<typeof Claim>

export const TruthReport = z.object({
  claims: z.array(Claim),
  supported: z.int().min(0),
  softened: z.int().min(0),
  unsupported: z.int().min(0),
  /** True while a claim stands without a fact: such a text is not exported. */
  blocked: z.boolean(),
})
export type TruthReport = z.infer<typeof TruthReport>

/** The short form that travels with a change: counts, and the claims that do not stand. */
export const TruthSummary = z.object({
  supported: z.int().min(0),
  softened: z.int().min(0),
  unsupported: z.array(Claim),
  blocked: z.boolean(),
})
export type TruthSummary = z.infer<typeof TruthSummary>

export const TruthKind = z.enum(['resume', 'letter', 'message'])
export type TruthKind = z.infer<typeof TruthKind>

/** What a text may speak of without claiming it for the person. */
export const TruthContext = z.object({
  kind: TruthKind.optional(),
  posting: z
    .object({ company: z.string().optional(), title: z.string().optional(), text: z.string().optional() })
    .optional(),
  /** The person written to. */
  contact: z.object({ name: z.string().optional(), title: z.string().optional() }).optional(),
})
export type TruthContext = z.infer<typeof TruthContext>
