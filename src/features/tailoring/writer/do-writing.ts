// One piece of tailoring, whole: what a thread is asked to do. Plain data in and out.
import { keywordsOf } from '../../matching/keywords-of.ts'
import { matchResume } from '../../matching/match-resume.ts'
import type { PostingFacts } from '../../postings/posting-facts.ts'
import type { Profile, Provenance, SourceDocument } from '../../profiles/contract.ts'
import { scoreResume } from '../../scoring/score-resume.ts'
import type { Weights } from '../../scoring/weights.ts'
import type { Change, TailoringLevel } from '../tailored-resume.ts'
import { type Standing, standingOf } from './explain-fall.ts'
import { optimiseResume } from './optimise-resume.ts'
import { tailorResume } from './tailor-resume.ts'

interface Held {
  document: SourceDocument
  /** Where the profile's fields stand in it: as elsewhere, or the same résumé would get another score here. */
  provenance: Provenance
  profile: Profile
  /** All that the person has stated. */
  facts: Profile
  posting?: PostingFacts
  /** Null or absent once it has expired. */
  postingText?: string | null
  /** The live ones, so that a score before and after is the one that the person sees elsewhere. */
  weights: Weights
}
export type WritingTask =
  | ({ kind: 'propose'; level: TailoringLevel } & Held)
  /** Score and match of an outcome, on the text a machine reads of it. */
  | ({ kind: 'measure' } & Held)

/** `score` 0–100; `match` 0–100, null without a posting. `changes` is empty for `measure`. */
export interface WritingOutcome {
  changes: Change[]
  score: number
  /** What a later fall of the score can be explained from. */
  standing: Standing
  match: number | null
}

export function doWriting(task: WritingTask): WritingOutcome {
  const { document, provenance, profile, facts, posting, postingText, weights } = task
  const keywords = posting && keywordsOf(posting)
  const report = scoreResume({ document, provenance, profile, weights, ...(keywords ? { keywords } : {}) })
  const match = posting
    ? matchResume({ posting, ...(postingText ? { postingText } : {}), document, profile, facts }).strength
    : null
  const standing = standingOf(report)
  if (task.kind === 'measure') return { changes: [], score: report.total, standing, match }
  const { changes } = posting
    ? tailorResume({ profile, facts, posting, level: task.level })
    : optimiseResume({
        profile,
        facts,
        findings: report.findings,
        missing: report.keywords.missing.map((keyword) => keyword.term),
        level: task.level,
      })
  return { changes, score: report.total, standing, match }
}
