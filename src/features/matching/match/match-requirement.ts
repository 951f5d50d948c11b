import { labelOf, type PostingFacts, type PostingRequirement } from '../../postings/posting-facts.ts'
import type { RequirementMatch, TermMatch } from '../match-report.ts'
import { fieldsMeet, rankOf } from './held-degree.ts'
import { heldYears } from './held-years.ts'
import type { MatchContext } from './match-context.ts'
import { matchTerm } from './match-term.ts'

/** One requirement of a posting held against the person. */
export function matchRequirement(requirement: PostingRequirement, context: MatchContext): RequirementMatch {
  const { id, kind, importance, anyOf } = requirement
  const head = { requirementId: id, kind, importance, ...(anyOf ? { anyOf } : {}) }
  if (kind === 'years') return { ...head, ...matchYears(requirement, context) }
  if (kind === 'degree') return { ...head, ...matchDegree(requirement, context) }
  if (requirement.skillId) {
    const term = matchTerm(
      {
        text: labelOf(requirement),
        skillId: requirement.skillId,
        written: writtenIn(context.postingText, requirement),
        postingSpans: [requirement.span],
      },
      context.resume,
      context.facts,
    )
    return { ...head, ...spokenLanguage(requirement, term, context), judged: true }
  }
  return {
    ...head,
    ...blank(requirement),
    status: 'unclear',
    judged: false,
    reason: unclearReason[kind] ?? unclearReason.other,
  }
}

const unclearReason: Record<string, string> & { other: string } = {
  visa: 'A résumé seldom says this: have your answer on work permits ready.',
  clearance: 'A résumé seldom proves this: have your answer on clearance ready.',
  other: 'Read it yourself: this cannot be judged from words alone.',
}

const blank = (requirement: PostingRequirement): Omit<TermMatch, 'status' | 'reason'> => ({
  text: labelOf(requirement),
  ...(requirement.skillId ? { skillId: requirement.skillId } : {}),
  rung: 'absent',
  credit: 0,
  postingSpans: [requirement.span],
  resumeSpans: [],
  mentions: 0,
  facts: [],
})

const writtenIn = (postingText: string | undefined, requirement: PostingRequirement) =>
  postingText?.slice(requirement.span.start, requirement.span.end) ?? requirement.text

/** A résumé written in the language asked for shows it, though it does not say how well. */
function spokenLanguage(requirement: PostingRequirement, term: TermMatch, { language }: MatchContext): TermMatch {
  if (requirement.kind !== 'language' || term.status !== 'lacking' || language !== requirement.skillId) return term
  return {
    ...term,
    status: 'implied',
    rung: 'listed',
    credit: 0.3,
    reason: 'Your résumé is written in it but does not list it: add it with your level.',
  }
}

/** Asks for years in this line of work without naming it. */
const related =
  /\b(?:related|relevant|similar|comparable|progressive|in (?:the|this|a) (?:same )?(?:field|role|industry))\b/i
const relatedCredit = 0.5

const skillIdsOf = ({ skillId, orSkillIds = [] }: PostingRequirement) =>
  skillId ? [skillId, ...orSkillIds] : undefined

function matchYears(
  requirement: PostingRequirement,
  context: MatchContext,
): Omit<RequirementMatch, 'requirementId' | 'kind' | 'importance'> {
  const asked = requirement.years?.min ?? 0
  const shown = heldYears(context, skillIdsOf(requirement))
  // "5 years of data engineering" is met by jobs as a data engineer, whatever their bullets say.
  const byLine = requirement.skillId !== undefined && context.line.skillIds.has(requirement.skillId)
  const held = byLine && context.line.years > shown.years ? { ...shown, years: context.line.years } : shown
  const base = blank(requirement)
  const judged = held.years > 0 || context.dated
  const years = { asked, held: held.years }
  const span = { resumeSpans: held.spans, facts: held.pointers }
  if (!judged)
    return { ...base, status: 'unclear', judged, years, reason: 'Your jobs carry no dates to count years from.' }
  // "5 years of related experience": all working years are enough only if they are of this line, else the person must say why.
  const inLine = context.line.years
  if (held.years >= asked && inLine < asked && related.test(requirement.text)) {
    const reason = `${held.years} years of work, ${inLine} of them under titles like this one, ${asked} asked: say what makes the others related.`
    return { ...base, ...span, status: 'implied', rung: 'role', credit: relatedCredit, judged, years, reason }
  }
  if (held.years >= asked) {
    const reason = requirement.skillId
      ? `${held.years} years in jobs that show it, ${asked} asked.`
      : `${held.years} years, ${asked} asked.`
    return { ...base, ...span, status: 'found', rung: 'role', credit: 1, judged, years, reason }
  }
  const share = asked > 0 ? held.years / asked : 1
  return {
    ...base,
    ...span,
    status: 'lacking',
    rung: share > 0 ? 'role' : 'absent',
    credit: Math.min(1, share) * 0.8,
    judged,
    years,
    reason: `${held.years} of ${asked} years asked.`,
  }
}

function matchDegree(
  requirement: PostingRequirement,
  context: MatchContext,
): Omit<RequirementMatch, 'requirementId' | 'kind' | 'importance'> {
  const asked = requirement.degree
  const base = blank(requirement)
  if (!asked) return { ...base, status: 'unclear', judged: false, reason: unclearReason.other }
  const enough = context.degrees.filter((degree) => rankOf(degree.level) >= rankOf(asked.level))
  const done =
    enough.find((degree) => !degree.underway && fieldsMeet(asked.field, degree.field) !== false) ??
    enough.find((degree) => !degree.underway) ??
    enough[0]
  if (!done) {
    const highest = context.degrees[0]
    return {
      ...base,
      status: 'lacking',
      judged: true,
      credit: 0,
      reason: highest
        ? `Highest degree: ${highest.level}. Asked: ${asked.level}.`
        : `No ${asked.level} degree in your profile.`,
    }
  }
  const inField = fieldsMeet(asked.field, done.field)
  const place = context.locate(context.degreeText(done.pointer))
  const said = place !== undefined
  const status = done.underway ? 'lacking' : said ? 'found' : 'unsaid'
  const reason = done.underway
    ? `Your ${done.level} is not finished yet.`
    : inField === false
      ? `${done.level} in ${done.field}, asked in ${asked.field}: say why it fits.`
      : said
        ? `You hold a ${done.level}.`
        : 'Your profile has the degree, this résumé does not. You have this, say it.'
  return {
    ...base,
    status,
    rung: said ? 'listed' : 'absent',
    credit: status === 'found' ? (inField === false ? 0.6 : 1) : done.underway ? 0.4 : 0,
    resumeSpans: place ? [place] : [],
    mentions: said ? 1 : 0,
    facts: [done.pointer],
    judged: true,
    reason,
  }
}

/** The lowest degree that is enough, and whether it is held, for the report's head. */
export function summariseDegree(posting: PostingFacts, context: MatchContext) {
  const asked = posting.degree
  const held = context.degrees.find((degree) => !degree.underway)
  const best = asked
    ? (context.degrees.find(
        (degree) =>
          !degree.underway && rankOf(degree.level) >= rankOf(asked.level) && fieldsMeet(asked.field, degree.field),
      ) ?? held)
    : held
  const fieldMet = asked ? fieldsMeet(asked.field, best?.field) : undefined
  return {
    ...(asked ? { asked: asked.level, met: best !== undefined && rankOf(best.level) >= rankOf(asked.level) } : {}),
    ...(asked?.field ? { field: asked.field } : {}),
    ...(best ? { held: best.level } : {}),
    ...(best?.field ? { heldField: best.field } : {}),
    ...(fieldMet === undefined ? {} : { fieldMet }),
  }
}
