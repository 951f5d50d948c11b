import type { Profile, Span } from '../../profiles/contract.ts'
import type { MonthInterval } from './count-months.ts'
import type { HeldDegree } from './held-degree.ts'
import type { EvidenceIndex } from './index-evidence.ts'

/** All that is known of the person, prepared once for every requirement. */
export interface MatchContext {
  postingText?: string
  /** What the résumé says, by skill. */
  resume: EvidenceIndex
  /** What the person's whole profile says, when it is more than the résumé. */
  facts?: EvidenceIndex
  profile: Profile
  /** One for each entry of `work`; undefined where dates are missing. */
  jobs: (MonthInterval | undefined)[]
  dated: boolean
  /** Years in the posting's line of work, and the skills that make it up (its title's and its weightiest). */
  line: { years: number; skillIds: ReadonlySet<string> }
  degrees: HeldDegree[]
  /** Skill id of the language the résumé is written in. */
  language?: string
  locate(quote: string): Span | undefined
  degreeText(pointer: string): string
}
