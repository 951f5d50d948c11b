// The text of a heading → the kind of section.
import { remember } from '../document/remember.ts'
import { headingKinds, normaliseHeading, type SectionKind } from '../words/headings.ts'

/** Exact phrases only; undefined for anything else. */
export const headingKind = remember((text): SectionKind | undefined => {
  const whole = text.replace(continued, '')
  const key = normaliseHeading(/^(?:\p{L} ){3,}\p{L}$/u.test(whole) ? whole.replaceAll(' ', '') : whole)
  return headingKinds.get(key) ?? composedKind(key)
})

/** English compounds of known words: "Relevant Professional Experience", "Additional Technical Skills". */
function composedKind(key: string): SectionKind | undefined {
  const words = key.split(' ').filter((word) => word !== '&')
  const last = words.pop()
  if (words.length === 0 || words.length > 4 || !last || !words.every((word) => modifiers.has(word))) return undefined
  return Object.hasOwn(nouns, last) ? nouns[last] : undefined
}

const modifiers = new Set(
  'relevant related additional other professional work technical selected military teaching research clinical management key core career industry current previous prior past detailed extensive computer general personal academic educational formal significant major special specific administrative accounting sales legal medical nursing engineering software it business leadership practical primary overall highlighted highlights of my experience employment training'.split(
    ' ',
  ),
)
const nouns: Record<string, SectionKind> = {
  experience: 'work',
  experiences: 'work',
  employment: 'work',
  history: 'work',
  skills: 'skills',
  competencies: 'skills',
  proficiencies: 'skills',
  expertise: 'skills',
  strengths: 'skills',
  education: 'education',
  background: 'work',
  certifications: 'certificates',
  licenses: 'certificates',
  accomplishments: 'awards',
  achievements: 'awards',
  awards: 'awards',
  projects: 'projects',
  publications: 'publications',
  courses: 'courses',
  coursework: 'courses',
  summary: 'summary',
  profile: 'summary',
  affiliations: 'other',
  memberships: 'other',
}

const continued = /\s*\((?:cont(?:inued|['’]?d)?\.?|forts(?:etzung|\.)?|suite)\)\s*$/i

const stems: [RegExp, SectionKind][] = [
  [/certif|zertifi|licen[sc]|bescheinig|attestat|diploma's/, 'certificates'],
  [/volunt|ehrenamt|benevol|vrijwillig|extracurric|communit/, 'volunteer'],
  [/project|projekt|projet|proyect|projet|progett/, 'projects'],
  [/publica|publika|veroffentlich|pubblica|patent|paper|talks/, 'publications'],
  [/award|honor|honour|auszeichn|distinc|premi|prix|prij[sz]|achieve|scholar|stipend/, 'awards'],
  [
    /experien|erfahrung|esperienz|ervaring|employ|werdegang|laufbahn|parcours prof|trayectoria|internship|praktik/,
    'work',
  ],
  [
    /educat|ausbildung|bildung|studium|formation|formacion|formacao|opleiding|istruzione|formazione|academic|degree/,
    'education',
  ],
  [
    /skill|kenntnis|fahigkeit|competen|kompetenz|habilidad|vaardighe|expertise|technolog|proficienc|strength|qualifi/,
    'skills',
  ],
  [/language|sprach|langue|idioma|lingua|talen|lingue/, 'languages'],
  [/interest|hobb|interess|loisir|aficion|passion/, 'interests'],
  [/referen|recommend/, 'references'],
  [/summary|profil|objective|overview|zusammenfass|resumen|samenvatting|about/, 'summary'],
  [/course|training|kurse|fortbild|weiterbild|seminar|cursus|workshop/, 'courses'],
]

/** A heading known by its look alone: its words decide, else `other`. */
export function guessKind(text: string): SectionKind {
  const key = normaliseHeading(text)
  return stems.find(([stem]) => stem.test(key))?.[1] ?? 'other'
}
