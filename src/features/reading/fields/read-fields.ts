// Lines of a document → profile with provenance.
import type { ReadResume } from '#features/profiles/contract.ts'
import { readContact } from '../contact/read-contact.ts'
import { cutLine } from '../document/cut-line.ts'
import type { Line, ReadDocument } from '../document/line.ts'
import { headingKind } from '../sections/heading-kind.ts'
import { type Section, splitSections } from '../sections/split-sections.ts'
import { cleanProfile } from './clean-profile.ts'
import { cutClosing } from './cut-closing.ts'
import { cite, type ProfileDraft, startDraft } from './draft-profile.ts'
import { createLocate } from './locate.ts'
import { readParagraphs } from './paragraphs.ts'
import { readEducation } from './read-education.ts'
import { readLanguages } from './read-languages.ts'
import {
  readAwards,
  readCertificates,
  readInterests,
  readProjects,
  readPublications,
  readReferences,
  readVolunteer,
} from './read-lists.ts'
import { readSkills } from './read-skills.ts'
import { readWork } from './read-work.ts'

type Reader = (draft: ProfileDraft, lines: Line[]) => void

const readers: Partial<Record<Section['kind'], Reader>> = {
  work: readWork,
  education: readEducation,
  skills: readSkills,
  languages: readLanguages,
  projects: readProjects,
  certificates: readCertificates,
  courses: readCertificates,
  awards: readAwards,
  publications: readPublications,
  volunteer: readVolunteer,
  interests: readInterests,
  references: readReferences,
  summary: readSummary,
}

export function readFields(read: ReadDocument): ReadResume {
  const { document, lines } = read
  const visible = cutClosing(lines.filter((line) => !line.hidden && !line.furniture))
  const beside = visible.filter((line) => line.aside)
  const sections = [
    ...splitSections(visible.filter((line) => !line.aside)),
    ...(beside.length > 0 ? splitSections(beside) : []),
  ]
  const draft = startDraft(createLocate(lines))
  readContact(draft, sections, visible, document)
  for (const section of sections) {
    const reader = readers[section.kind]
    if (reader && section.lines.length > 0) reader(draft, section.lines)
  }
  readLabelled(draft, sections)
  return { document, ...cleanProfile(draft.profile, draft.provenance) }
}

/** "Languages: English, French" among personal data or further information, where no section has them. */
function readLabelled(draft: ProfileDraft, sections: Section[]): void {
  const { profile } = draft
  for (const kind of ['languages', 'skills', 'interests'] as const) {
    if (profile[kind].length > 0) continue
    const lines = sections
      .filter((section) => section.kind === 'head' || section.kind === 'contact' || section.kind === 'other')
      .flatMap((section) => section.lines)
    const rests = lines.flatMap((line): Line[] => {
      const label = /^[^:\t]{3,40}?\s*[:\t]\s*(?=\S)/u.exec(line.text.slice(line.body))?.[0]
      if (!label || headingKind(label.replace(/[\s:]+$/, '')) !== kind) return []
      return [{ ...cutLine(line, line.body + label.length, line.text.length), bullet: true }]
    })
    if (rests.length > 0) readers[kind]!(draft, rests)
  }
}

function readSummary(draft: ProfileDraft, lines: Line[]): void {
  const basics = draft.profile.basics
  const paragraphs = readParagraphs(lines, { prose: true })
  if (paragraphs.length === 0 || basics.summary) return
  basics.summary = paragraphs
    .map((paragraph) => paragraph.value)
    .join('\n')
    .slice(0, 5000)
  cite(draft, '/basics/summary', { start: paragraphs[0]!.start, end: paragraphs.at(-1)!.end, confidence: 0.9 })
}
