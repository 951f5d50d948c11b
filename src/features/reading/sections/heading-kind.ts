// The text of a heading → the kind of section.
import { headingKinds, normaliseHeading, type SectionKind } from '../words/headings.ts'

/** Exact phrases only; undefined for anything else. */
export function headingKind(text: string): SectionKind | undefined {
  const key = normaliseHeading(
    text.replace(/\s*\((?:cont(?:inued|['’]?d)?\.?|forts(?:etzung|\.)?|suite|cont\.)\)\s*$/i, ''),
  )
  const found = headingKinds.get(key)
  if (found) return found
  const joined = key.replaceAll(' ', '')
  return / /.test(key) && /^(?:\p{L} )+\p{L}$/u.test(key) ? headingKinds.get(joined) : undefined
}

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
