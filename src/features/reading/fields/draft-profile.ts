// Fields on their way into a profile: each value with the place it was read from.
import type { FieldSource, ProfileInput, Provenance } from '#features/profiles/contract.ts'

/** Offsets into the document's text. */
export interface Place {
  start: number
  end: number
}

export interface Found<T = string> extends Place {
  value: T
  /** 0–1. */
  confidence: number
}

/** Tells page and box of a span. */
export type Locate = (place: Place) => Pick<FieldSource, 'page' | 'box'>

type Filled<T> = { [K in keyof T]-?: NonNullable<T[K]> }
type Basics = Filled<ProfileInput>['basics']

export interface ProfileDraft {
  profile: Omit<Filled<ProfileInput>, 'basics'> & { basics: Basics & { profiles: NonNullable<Basics['profiles']> } }
  provenance: Provenance
  locate: Locate
}

/** Writes provenance for a JSON Pointer. */
export function cite(draft: ProfileDraft, pointer: string, found: Place & { confidence: number }): void {
  draft.provenance[pointer] = {
    start: found.start,
    end: found.end,
    confidence: Math.round(Math.min(1, Math.max(0, found.confidence)) * 100) / 100,
    ...draft.locate(found),
  }
}

export const startDraft = (locate: Locate): ProfileDraft => ({
  profile: {
    basics: { profiles: [] },
    work: [],
    education: [],
    skills: [],
    projects: [],
    certificates: [],
    languages: [],
    awards: [],
    publications: [],
    volunteer: [],
    interests: [],
    references: [],
  },
  provenance: {},
  locate,
})
