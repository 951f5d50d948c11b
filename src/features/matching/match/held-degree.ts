import { type DegreeLevel, degreeLevels } from '../../postings/posting-facts.ts'
import { readDegree } from '../../postings/reading/text/read-degree.ts'
import type { Profile } from '../../profiles/contract.ts'

export interface HeldDegree {
  level: DegreeLevel
  field?: string
  pointer: string
  /** Still studying. */
  underway: boolean
}

const short: [DegreeLevel, RegExp][] = [
  ['doctorate', /\bph\.?\s?d|\bd\.?phil\b|\bdr\b|doctor|doktor|promotion|\bj\.?d\.?\b|\bm\.?d\.?\b|\bdnp\b|pharm\.?d/i],
  [
    'master',
    /master|m[aá]ster|\bm\.?\s?(?:sc|s|a|eng|ed|phil|fa|tech|com|pa|ph|arch)\b|\bmba\b|\bmsn\b|\bmsw\b|\bll\.?m\b|diplom(?:-|\s|$)|dipl\.?-|magister|magistr|mestr|bac ?\+ ?5|ing[ée]nieur|post-?graduate/i,
  ],
  [
    'bachelor',
    /bachelor|baccalaureate|\bb\.?\s?(?:sc|s|a|eng|ed|fa|tech|com|ba|arch|n)\b|\bbsn\b|\bll\.?b\b|licen[cs]|grado\b|laurea|gradua[cç]|undergraduate|\bhons?\b|hbo|bac ?\+ ?[34]/i,
  ],
  ['associate', /associate|\ba\.?a\.?s?\b|\ba\.?s\b|\bhnd\b|foundation|\bbts\b|\bdut\b|\badn\b|bac ?\+ ?2/i],
  [
    'vocational',
    /apprentic|ausbildung|vocational|certificate|diploma\b|trade school|nvq|\bbtec\b|\bmbo\b|formaci[oó]n profesional|\bcap\b|\bcity (?:and|&) guilds/i,
  ],
  ['secondary', /high school|secondary|\bged\b|gcse|a[- ]level|abitur|baccalaur[ée]at\b|bachillerato|matura/i],
]

/** Every degree of a profile, highest first. `now` tells which are still underway. */
export function heldDegrees(profile: Profile, now: Date): HeldDegree[] {
  const today = now.toISOString().slice(0, 7)
  const held: HeldDegree[] = []
  for (const [i, one] of profile.education.entries()) {
    const name = one.studyType ?? ''
    const level = readDegree(`${name} degree`)?.level ?? short.find(([, pattern]) => pattern.test(name))?.[0]
    const fallback = level ?? short.find(([, pattern]) => pattern.test(one.area ?? ''))?.[0]
    if (!fallback) continue
    const underway = one.endDate ? one.endDate.slice(0, 7) > today : one.startDate !== undefined
    const field = one.area ?? fieldOf(name)
    held.push({ level: fallback, ...(field ? { field } : {}), pointer: `/education/${i}`, underway })
  }
  return held.sort((a, b) => rankOf(b.level) - rankOf(a.level))
}

export const rankOf = (level: DegreeLevel): number => degreeLevels.indexOf(level)

const fieldOf = (name: string): string | undefined => /\b(?:in|of|en|em|der)\s+(.{3,80})$/i.exec(name)?.[1]

// Fields that postings take for one another.
const families = [
  /comput|informati|software|information (?:tech|sys)|data sci|cyber|electrical|\bit\b|mathemat|\bcs\b|stem|engineering|technolog|physics|statistic/i,
  /account|financ|econom|business|commerce|management|administrat|\bmba\b|marketing|betriebswirt|bwl/i,
  /nurs|health|medic|pharm|biolog|life scien|public health|therap|pflege/i,
  /educat|teach|pedagog|early childhood|lehramt/i,
  /design|art\b|arts\b|architect|media|visual|fine art|graphic/i,
  /mechanic|civil|construct|industr|manufactur|engineering|electrical|chemical|aerospace/i,
  /law|legal|juris|rechts/i,
  /culinar|hospitality|hotel|gastronom/i,
  /psycholog|social|sociolog|counsel|human (?:resource|service)/i,
  /market|communicat|journalis|english|media|public relation|advertis/i,
  /chemi|physic|biolog|environment|science|materials/i,
]

/** Whether a held field answers the asked one: shared words, or one family. Undefined when either is unknown. */
export function fieldsMeet(asked: string | undefined, held: string | undefined): boolean | undefined {
  if (!asked || !held) return undefined
  const words = (value: string) => value.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const wanted = new Set(words(asked))
  if (words(held).some((word) => wanted.has(word) && word !== 'science' && word !== 'engineering')) return true
  return families.some((family) => family.test(asked) && family.test(held))
}
