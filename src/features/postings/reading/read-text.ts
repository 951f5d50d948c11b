import { skillById } from '../../skills/finding/normalise-skill.ts'
import { degreeLevels, type PostingFacts, type PostingLine, type PostingRequirement } from '../posting-facts.ts'
import { detectLanguage } from './text/detect-language.ts'
import type { Found } from './text/found.ts'
import { readCultureSignals } from './text/read-culture.ts'
import { readExpiresAt, readPostedAt } from './text/read-dates.ts'
import { readHeaderLine } from './text/read-header-line.ts'
import { readLocations } from './text/read-locations.ts'
import { readClearance, readVisa } from './text/read-permits.ts'
import { type MentionInUnit, readRequirements, requirementKindOf } from './text/read-requirements.ts'
import { readSalary } from './text/read-salary.ts'
import { seniorityOfTitle, seniorityOfYears } from './text/read-seniority.ts'
import { readCompany, readTitle } from './text/read-title.ts'
import { readEmploymentType, readRemoteKind } from './text/read-work-mode.ts'
import { splitSections, type Unit } from './text/split-sections.ts'
import { weighKeywords } from './text/weigh-keywords.ts'

export interface KnownFacts {
  headings?: readonly number[]
  /** Facts already known from data, with their place in the text; they win over what the text says. */
  facts?: Partial<PostingFacts>
  /** Length of the head that was put before the description (title, company, place). */
  headLength?: number
  /** For "posted 3 days ago". */
  now?: Date
}

/** Characters read; postings are far shorter, and what follows is the rest of a site. */
const mostRead = 50_000

/** Plain text of a posting → its facts, each with its place. Never throws: what is not found is absent. */
export function readText(whole: string, known: KnownFacts = {}): PostingFacts {
  const text = whole.slice(0, mostRead)
  const units = splitSections(text, known.headings)
  const spans: PostingFacts['spans'] = { ...known.facts?.spans }
  const given = known.facts ?? {}
  const take = <T>(pointer: string, value: T | undefined, read: () => Found<T> | undefined): T | undefined => {
    if (value !== undefined) return value
    const found = read()
    if (found) spans[pointer] = found.span
    return found?.value
  }
  const title = take('/title', given.title, () => readTitle(text))
  const header = given.company ? undefined : readHeaderLine(text)
  const company = take('/company', given.company, () => header?.company ?? readCompany(text))
  const stated = given.locations?.length ? undefined : readLocations(text)
  const places = stated?.length === 0 && header?.place ? [header.place] : stated
  for (const [index, place] of (places ?? []).entries()) spans[`/locations/${index}`] = place.span
  const locations = places?.map((place) => place.value) ?? given.locations ?? []
  const { requirements, mentions } = readRequirements(units)
  addTitleSkills(requirements, mentions, spans['/title'])
  const general = wholeYears(requirements)
  if (general) spans['/years'] = general.span
  const degree = lowestDegree(requirements)
  if (degree) spans['/degree'] = degree.span
  const titleSpan = spans['/title']
  const seniority = seniorityFrom(title, general?.years?.min)
  const senioritySpan = title && seniorityOfTitle(title) ? titleSpan : general?.span
  if (seniority && senioritySpan) spans['/seniority'] = senioritySpan
  const facts: PostingFacts = {
    ...given,
    // Looked for once the whole text stands (readPosting).
    flags: given.flags ?? [],
    title,
    company,
    locations,
    remoteKind: take('/remoteKind', given.remoteKind, () => readRemoteKind(text, known.headLength ?? 200)),
    employmentType: take('/employmentType', given.employmentType, () => readEmploymentType(text, title)),
    salary: take('/salary', given.salary, () => readSalary(text, locations[0]?.countryCode)),
    postedAt: take('/postedAt', given.postedAt, () =>
      readPostedAt(text, known.now ?? new Date(), locations[0]?.countryCode),
    ),
    expiresAt: take('/expiresAt', given.expiresAt, () => readExpiresAt(text, locations[0]?.countryCode)),
    visa: take('/visa', given.visa, () => readVisa(text)),
    clearance: take('/clearance', given.clearance, () => readClearance(text)),
    seniority,
    years: general?.years,
    degree: degree?.degree && { ...degree.degree, required: degree.importance === 'required' },
    requirements,
    keywords: weighKeywords(mentions, requirements, titleSpan?.end ?? 0),
    responsibilities: linesOf(units, 'responsibilities'),
    benefits: linesOf(units, 'benefits'),
    cultureSignals: readCultureSignals(text),
    language: given.language ?? detectLanguage(text),
    spans,
  }
  return dropUndefined(facts)
}

/** The skills a title names are what the job is about, listed below or not. */
function addTitleSkills(
  requirements: PostingRequirement[],
  mentions: readonly MentionInUnit[],
  title: { start: number; end: number } | undefined,
): void {
  for (const { id, skill, matched, start, end } of mentions) {
    const kind = requirementKindOf(id)
    const inTitle = title !== undefined && start >= title.start && end <= title.end
    if (
      !inTitle ||
      skillById(id)?.kind === 'soft' ||
      requirements.some((one) => one.skillId === id && one.kind === kind)
    )
      continue
    requirements.unshift({
      id: `${kind}-${id}`,
      kind,
      text: skill,
      written: matched,
      skillId: id,
      importance: 'required',
      span: { start, end },
    })
  }
}

/** The lowest degree among those required, else among those preferred. */
function lowestDegree(requirements: PostingFacts['requirements']) {
  const asked = requirements.filter((one) => one.degree)
  const firm = asked.filter((one) => one.importance === 'required')
  const rank = (one: PostingRequirement) => degreeLevels.indexOf(one.degree?.level ?? 'doctorate')
  return (firm.length ? firm : asked).toSorted((a, b) => rank(a) - rank(b))[0]
}

const insteadOfDegree =
  /\b(?:in (?:the )?absence|in lieu|instead of|substitut|without a degree|option [2-9]|or equivalent of)\b/i

/** The largest number of years required; those that stand in for a degree count only where no others are asked. */
function wholeYears(requirements: PostingFacts['requirements']) {
  const asked = requirements.filter((one) => one.kind === 'years')
  const firm = asked.filter((one) => one.importance === 'required')
  const plain = (firm.length ? firm : asked).filter((one) => !insteadOfDegree.test(one.text))
  const most = (one: PostingRequirement) => one.years?.min ?? 0
  return (plain.length ? plain : asked).toSorted((a, b) => most(b) - most(a))[0]
}

function seniorityFrom(title: string | undefined, years: number | undefined) {
  return (title && seniorityOfTitle(title)) || (years === undefined ? undefined : seniorityOfYears(years))
}

const linesOf = (units: readonly Unit[], section: Unit['section']): PostingLine[] =>
  units
    .filter((unit) => unit.section === section && unit.text.length > 3)
    .slice(0, 40)
    .map(({ text, start, end }) => ({ text, span: { start, end } }))

function dropUndefined(facts: PostingFacts): PostingFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as PostingFacts
}
