// Words of a template that nobody replaced: "Company Name", "City, State", "Your Name", "Lorem ipsum".
import type { Provenance } from '#features/profiles/contract.ts'
import type { Measures } from '../measure/measure-resume.ts'
import { type FindingDraft, quote } from './draft.ts'

const empty =
  /^[[<({]*\s*(?:(?:your |the )?(?:company|employer|organi[sz]ation|business|institution|school|university|college)(?:'s)? name|name of (?:the )?(?:company|employer|school|university)|(?:your )?(?:job )?(?:title|position)(?: title)?|(?:your |full |first |last )+name(?: here)?|(?:city|town)\s*,\s*(?:state|country|province|region|st)(?:\s*,\s*(?:country|usa?))?|company|employer|nombre de la empresa|nom de l['’]entreprise|name des unternehmens|firmenname|nome da empresa|nome dell['’]azienda|bedrijfsnaam|x{3,}|lorem ipsum\b.*)\s*[\]>)}]*$/i

/** Fields of a job and what should stand in them. */
const fields = [
  ['name', 'the employer’s name'],
  ['position', 'the job’s title'],
  ['location', 'a place'],
] as const

/** Fields that hold what the template had in them. Nothing is won by filling them in; much is lost by sending them. */
export function placeholderFindings({ input: { profile, provenance } }: Measures): FindingDraft[] {
  const found = new Map<string, { value: string; what: string; places: Provenance[string][]; pointer: string }>()
  const look = (value: string | undefined, what: string, pointer: string) => {
    if (!value || !empty.test(value.trim())) return
    const known = found.get(`${what} ${value}`) ?? { value, what, places: [], pointer }
    const source = provenance?.[pointer]
    if (source) known.places.push(source)
    found.set(`${what} ${value}`, known)
  }
  look(profile.basics.name, 'your name', '/basics/name')
  look(profile.basics.location?.text, 'a place', '/basics/location/text')
  for (const [index, job] of profile.work.entries())
    for (const [key, what] of fields) look(job[key], what, `/work/${index}/${key}`)
  for (const [index, school] of profile.education.entries()) {
    look(school.institution, 'the school’s name', `/education/${index}/institution`)
    look(school.location, 'a place', `/education/${index}/location`)
  }
  return [...found.values()].map(({ value, what, places, pointer }) => ({
    code: 'placeholder',
    part: 'completeness',
    severity: what === 'a place' ? 'medium' : 'high',
    title: `${quote(value)} stands where ${what} should be${places.length > 1 ? `, ${places.length} times` : ''}`,
    why: 'This is what the template had there. Whoever reads it sees an unfinished résumé, and programs file it as a name.',
    fix: `Put ${what} in its place, or take the line out if you may not name it: “Confidential, a bank in Leeds” is fine.`,
    spans: places.map(({ start, end }) => ({ start, end })),
    pointer,
    about: `${what} ${value}`,
  }))
}
