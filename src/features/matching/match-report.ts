// Shapes of a match and a fit: a person's résumé and facts held against a posting. Browser-safe.
import { z } from 'zod'
import {
  DegreeLevel,
  Importance,
  PostingSalary,
  RemoteKind,
  RequirementKind,
  Seniority,
} from '../postings/posting-facts.ts'
import { ProfileLocation, Span } from '../profiles/contract.ts'

/**
 * found: the résumé says it. implied: it says an alias, a narrower or broader term, or a tool of it. unsaid: the person's facts support it
 * but the résumé does not say it. lacking: nothing supports it. spare: nothing supports it, and an alternative that is shown
 * is enough. unclear: a résumé cannot show it (work permit, clearance).
 */
export const MatchStatus = z.enum(['found', 'implied', 'unsaid', 'lacking', 'spare', 'unclear'])
export type MatchStatus = z.infer<typeof MatchStatus>

/** How the résumé's term stands to the posting's: k8s–Kubernetes, React–JavaScript, SQL–PostgreSQL. */
export const TermRelation = z.enum(['alias', 'narrower', 'broader', 'used_in'])
export type TermRelation = z.infer<typeof TermRelation>

/** Where a skill is shown, from least to most; the credit of each rung is in `rungCredit`. */
export const EvidenceRung = z.enum(['absent', 'listed', 'project', 'role', 'scale'])
export type EvidenceRung = z.infer<typeof EvidenceRung>

export const TermMatch = z.object({
  /** As the posting's list names it, e.g. `PostgreSQL`. */
  text: z.string(),
  skillId: z.string().optional(),
  status: MatchStatus,
  /** The résumé's term when `implied`, or the facts' term when `unsaid` by another name. */
  via: z.object({ relation: TermRelation, term: z.string() }).optional(),
  rung: EvidenceRung,
  /** 0–1, what it counts for; 0 when lacking or unclear. */
  credit: z.number().min(0).max(1),
  postingSpans: z.array(Span),
  /** Into the résumé text; at most five. */
  resumeSpans: z.array(Span),
  /** All mentions in the résumé. Repeats beyond the first add nothing. */
  mentions: z.int().min(0),
  /** JSON Pointers into the facts that support it. */
  facts: z.array(z.string()),
  /** One sentence for the person. */
  reason: z.string(),
})
export type TermMatch = z.infer<typeof TermMatch>

export const RequirementMatch = TermMatch.extend({
  requirementId: z.string(),
  kind: RequirementKind,
  importance: Importance,
  anyOf: z.string().optional(),
  /** Years asked and years counted by code from dates; overlaps count once. */
  years: z.object({ asked: z.number(), held: z.number() }).optional(),
  /** Whether it could be judged from the résumé and the facts. */
  judged: z.boolean(),
})
export type RequirementMatch = z.infer<typeof RequirementMatch>

export const KeywordMatch = TermMatch.extend({ weight: z.number().min(0).max(1) })
export type KeywordMatch = z.infer<typeof KeywordMatch>

/** A must-have: no points, only passed, to be asked, or failed. Alternatives ("Java or Go") share one gate. */
export const MustHave = z.object({
  requirementIds: z.array(z.string()),
  text: z.string(),
  outcome: z.enum(['pass', 'ask', 'failed']),
  reason: z.string(),
})
export type MustHave = z.infer<typeof MustHave>

export const Coverage = z.object({
  total: z.int(),
  found: z.int(),
  implied: z.int(),
  unsaid: z.int(),
  lacking: z.int(),
  unclear: z.int(),
  /** 0–1: found and implied ÷ all that could be judged; 0 when none could. */
  share: z.number().min(0).max(1),
})
export type Coverage = z.infer<typeof Coverage>

export const MatchReport = z.object({
  requirements: z.array(RequirementMatch),
  keywords: z.array(KeywordMatch),
  mustHaves: z.array(MustHave),
  years: z.object({
    asked: z.number().optional(),
    held: z.number(),
    met: z.boolean().optional(),
    /** Years in jobs of the posting's line of work: same role, or showing its skills. */
    relevant: z.number(),
    /** Title of the latest such job. */
    relevantTitle: z.string().optional(),
  }),
  degree: z.object({
    asked: DegreeLevel.optional(),
    field: z.string().optional(),
    held: DegreeLevel.optional(),
    heldField: z.string().optional(),
    met: z.boolean().optional(),
    fieldMet: z.boolean().optional(),
  }),
  coverage: z.object({ required: Coverage, preferred: Coverage, keywords: Coverage }),
  /** 0–100, unrounded: strength of the evidence, required requirements weighted double. */
  strength: z.number().min(0).max(100),
  /** 0–1: share of the requirements that could be judged. */
  confidence: z.number().min(0).max(1),
})
export type MatchReport = z.infer<typeof MatchReport>

export const FitPartName = z.enum(['skills', 'experience', 'location', 'salary', 'interest'])
export type FitPartName = z.infer<typeof FitPartName>

/** What a person says about the work they want. */
export const FitWishes = z.object({
  level: Seniority.optional(),
  /** Where the person lives, if not in the profile. */
  location: ProfileLocation.optional(),
  /** Places the person would also work at. */
  otherLocations: z.array(ProfileLocation).default([]),
  willingToMove: z.boolean().optional(),
  salary: PostingSalary.optional(),
  targetRoles: z.array(z.string()).default([]),
  targetIndustries: z.array(z.string()).default([]),
  /** Kinds the person accepts; empty: any. */
  remoteKinds: z.array(RemoteKind).default([]),
})
export type FitWishes = z.infer<typeof FitWishes>

/** What is known of the labour market; every field may be absent. */
export const FitMarket = z.object({
  /** Skills of the role with importance 1–5 (O*NET scale), for postings that name none. */
  roleSkills: z.array(z.object({ name: z.string(), importance: z.number() })).default([]),
  /** Usual pay of the role at the place, for postings that name none. */
  salary: PostingSalary.optional(),
  /** Price levels, national average = 100, at the person's and at the posting's place. */
  priceLevel: z.object({ here: z.number().positive(), there: z.number().positive() }).optional(),
  /** 0–100: how scarce people for this role are. */
  shortage: z.number().min(0).max(100).optional(),
  industry: z.string().optional(),
})
export type FitMarket = z.infer<typeof FitMarket>

export const FitPart = z.object({
  part: FitPartName,
  /** 0.40, 0.20, 0.15, 0.10, 0.15. */
  weight: z.number(),
  /** 0–100, unrounded; absent when it could not be judged. */
  score: z.number().min(0).max(100).optional(),
  reason: z.string(),
  /** Whose answer would let it be judged, or judged better. */
  missing: z.enum(['wishes', 'profile', 'posting']).optional(),
})
export type FitPart = z.infer<typeof FitPart>

export const FitReport = z.object({
  /** 0–100, a whole number; absent when no part could be judged. */
  fit: z.int().min(0).max(100).optional(),
  parts: z.array(FitPart),
  /** 0–1: weight of the parts that could be judged. */
  confidence: z.number().min(0).max(1),
  /** Gaps worth closing, weightiest first. */
  gaps: z.array(z.object({ text: z.string(), skillId: z.string().optional(), importance: Importance })),
})
export type FitReport = z.infer<typeof FitReport>
