import type { Profile } from '../../profiles/contract.ts'
import type { EvidenceRung } from '../match-report.ts'

/** One piece of text of a profile, with its place and what a skill named in it is worth. */
export interface Piece {
  /** JSON Pointer into the profile. */
  pointer: string
  text: string
  rung: EvidenceRung
  /** A bare name of a skill, as in a skills section. */
  bare: boolean
  /** Index into `work`, when the piece belongs to a job. */
  work?: number
}

// Signs that something ran for real and large: numbers of users, money, shares, volumes, "in production".
const scalePattern =
  /\b\d+(?:[.,]\d+)*\s?(?:\+|%|k\b|m\b|bn\b|x\b|×|thousand|million|billion|tb\b|pb\b|gb\b|users|customers|patients|students|guests|covers|clients|people|employees|sites|stores|beds|requests|transactions|orders|projects|units|vehicles|properties|accounts|tickets|calls)|[$€£₹]\s?\d|\bin production\b|\bat scale\b|\blarge[- ]scale\b|\bnationwide\b|\bcompany[- ]wide\b/i

/** Everything a profile says, piece by piece. Summary and headline count as listed: they claim, they do not show. */
export function collectPieces(profile: Profile): Piece[] {
  const pieces: Piece[] = []
  const add = (pointer: string, text: string | undefined, rung: EvidenceRung, bare = false, work?: number) => {
    if (text?.trim()) pieces.push({ pointer, text, rung, bare, ...(work === undefined ? {} : { work }) })
  }
  add('/basics/label', profile.basics.label, 'listed')
  add('/basics/summary', profile.basics.summary, 'listed')
  for (const [i, job] of profile.work.entries()) {
    add(`/work/${i}/position`, job.position, 'role', false, i)
    add(`/work/${i}/summary`, job.summary, shown(job.summary), false, i)
    for (const [j, line] of job.highlights.entries()) add(`/work/${i}/highlights/${j}`, line, shown(line), false, i)
  }
  for (const [i, one] of profile.volunteer.entries()) {
    add(`/volunteer/${i}/position`, one.position, 'project')
    add(`/volunteer/${i}/summary`, one.summary, 'project')
    for (const [j, line] of one.highlights.entries()) add(`/volunteer/${i}/highlights/${j}`, line, 'project')
  }
  for (const [i, project] of profile.projects.entries()) {
    add(`/projects/${i}/name`, project.name, 'project')
    add(`/projects/${i}/description`, project.description, 'project')
    for (const [j, line] of project.highlights.entries()) add(`/projects/${i}/highlights/${j}`, line, 'project')
    for (const [j, word] of project.keywords.entries()) add(`/projects/${i}/keywords/${j}`, word, 'project', true)
  }
  for (const [i, skill] of profile.skills.entries()) {
    if (!skill.keywords.length) add(`/skills/${i}/name`, skill.name, 'listed', true)
    for (const [j, word] of skill.keywords.entries()) add(`/skills/${i}/keywords/${j}`, word, 'listed', true)
  }
  for (const [i, course] of profile.education.entries()) {
    add(`/education/${i}/studyType`, course.studyType, 'listed')
    add(`/education/${i}/area`, course.area, 'listed')
    for (const [j, line] of course.courses.entries()) add(`/education/${i}/courses/${j}`, line, 'listed')
    for (const [j, line] of course.highlights.entries()) add(`/education/${i}/highlights/${j}`, line, 'project')
  }
  for (const [i, one] of profile.certificates.entries()) add(`/certificates/${i}/name`, one.name, 'listed')
  for (const [i, one] of profile.languages.entries()) add(`/languages/${i}/language`, one.language, 'listed', true)
  for (const [i, one] of profile.publications.entries()) add(`/publications/${i}/name`, one.name, 'project')
  for (const [i, one] of profile.awards.entries()) add(`/awards/${i}/summary`, one.summary, 'project')
  return pieces
}

const shown = (text: string | undefined): EvidenceRung => (text && scalePattern.test(text) ? 'scale' : 'role')
