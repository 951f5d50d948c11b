import type { PostingFacts } from '../postings/posting-facts.ts'
import { detectLanguage } from '../postings/reading/text/detect-language.ts'
import { isCareerBreak } from '../profiles/career-break.ts'
import type { Profile } from '../profiles/contract.ts'
import { coverageOf } from './match/count-coverage.ts'
import { countMonths, monthsOf, yearsOf } from './match/count-months.ts'
import { heldDegrees } from './match/held-degree.ts'
import { indexEvidence } from './match/index-evidence.ts'
import { judgeMustHaves } from './match/judge-must-haves.ts'
import { createLocator } from './match/locate-quote.ts'
import type { MatchContext } from './match/match-context.ts'
import { matchRequirement, summariseDegree } from './match/match-requirement.ts'
import { matchTerm } from './match/match-term.ts'
import { relevantJobs } from './match/relevant-jobs.ts'
import { spareAlternatives } from './match/spare-alternatives.ts'
import type { MatchReport, RequirementMatch } from './match-report.ts'

export interface MatchInput {
  posting: PostingFacts
  /** The posting's text, when it has not expired: lets the report quote the posting's own words. */
  postingText?: string
  /** The résumé as a machine reads it. */
  document: { text: string }
  /** What the résumé says. */
  profile: Profile
  /** Everything the person has stated; may know more than the résumé. */
  facts?: Profile
  /** For jobs that run until today; default: now. */
  now?: Date
}

/** Keywords from here on make up the posting's line of work. */
const coreWeight = 0.7

/** Holds a résumé against a posting: every requirement and keyword with status, evidence and reason. Pure; never throws. */
export function matchResume(input: MatchInput): MatchReport {
  const { posting, postingText } = input
  const bare = prepare(input)
  const line = lineOfWork(posting, bare)
  const core = posting.keywords.filter(({ weight }) => weight >= coreWeight)
  const skillIds = new Set(core.map(({ skillId }) => skillId ?? ''))
  const context: MatchContext = { ...bare, line: { years: line.relevant, skillIds } }
  const requirements = spareAlternatives(
    posting.requirements.map((requirement) => matchRequirement(requirement, context)),
  )
  const keywords = posting.keywords.map(({ term, skillId, weight, spans }) => {
    const written = spans[0] && postingText ? postingText.slice(spans[0].start, spans[0].end) : term
    const wanted = { text: term, skillId: skillId ?? term, written, postingSpans: spans }
    return { ...matchTerm(wanted, context.resume, context.facts), weight }
  })
  const held = yearsOf(countMonths(context.jobs.filter((job) => job !== undefined)))
  const asked = posting.years?.min
  const judged = requirements.filter((match) => match.judged)
  return {
    requirements,
    keywords,
    mustHaves: judgeMustHaves(requirements),
    years: { held, ...(asked === undefined ? {} : { asked, met: held >= asked }), ...line },
    degree: summariseDegree(posting, context),
    coverage: {
      required: coverageOf(requirements.filter((match) => match.importance === 'required')),
      preferred: coverageOf(requirements.filter((match) => match.importance === 'preferred')),
      keywords: coverageOf(keywords),
    },
    strength: strengthOf(judged, keywords),
    confidence: requirements.length ? judged.length / requirements.length : 0,
  }
}

function lineOfWork(posting: PostingFacts, context: MatchContext): { relevant: number; relevantTitle?: string } {
  const jobs = relevantJobs(posting, context)
  const intervals = jobs.map((index) => context.jobs[index]).filter((job) => job !== undefined)
  const relevantTitle = jobs.map((index) => context.profile.work[index]?.position).find((title) => title !== undefined)
  return { relevant: yearsOf(countMonths(intervals)), ...(relevantTitle ? { relevantTitle } : {}) }
}

/** Mean credit, required ×2, the best of alternatives; from the keywords when nothing was required. */
function strengthOf(judged: readonly RequirementMatch[], keywords: MatchReport['keywords']): number {
  const groups = Map.groupBy(judged, (match) =>
    match.anyOf ? `${match.anyOf}/${match.importance}` : match.requirementId,
  )
  let sum = 0
  let weights = 0
  for (const group of groups.values()) {
    const weight = group[0]?.importance === 'required' ? 2 : 1
    sum += weight * Math.max(...group.map((match) => match.credit))
    weights += weight
  }
  if (!weights) {
    for (const { weight, credit } of keywords) {
      sum += weight * credit
      weights += weight
    }
  }
  return weights ? (sum / weights) * 100 : 0
}

function prepare(input: MatchInput): MatchContext {
  const { profile, document, facts, postingText, now = new Date() } = input
  const jobs = profile.work.map((job) => (isCareerBreak(job) ? undefined : monthsOf(job, now)))
  const language = detectLanguage(document.text)
  const more = facts && facts !== profile ? indexEvidence(facts) : undefined
  const whole = facts ?? profile
  return {
    resume: indexEvidence(profile, document.text),
    ...(more ? { facts: more } : {}),
    ...(postingText === undefined ? {} : { postingText }),
    ...(language && languageSkill[language] ? { language: languageSkill[language] } : {}),
    profile,
    jobs,
    dated: jobs.some((job) => job !== undefined),
    line: { years: 0, skillIds: new Set() },
    degrees: heldDegrees(whole, now),
    locate: createLocator(document.text),
    degreeText: (pointer) => {
      const course = whole.education[Number(pointer.split('/')[2])]
      return course?.studyType ?? course?.area ?? ''
    },
  }
}

const languageSkill: Record<string, string> = {
  en: 'english',
  de: 'german',
  fr: 'french',
  es: 'spanish',
  pt: 'portuguese',
  nl: 'dutch',
  it: 'italian',
}
