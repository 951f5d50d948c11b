import type { z } from 'zod'
import type { Profile } from '#features/profiles/contract.ts'
import type { PageBreak } from '../contract.ts'
import type { SectionId } from '../render-options.ts'

export const sectionNames: Record<SectionId, string> = {
  summary: 'the summary',
  work: 'experience',
  education: 'education',
  skills: 'skills',
  projects: 'projects',
  certificates: 'certificates',
  languages: 'languages',
  awards: 'awards',
  publications: 'publications',
  volunteer: 'volunteer work',
  interests: 'interests',
  references: 'references',
}

/** `Page 2 begins with education`, `Page 2 begins inside “Senior engineer, Meridian Pay”`. */
export function sayBreak({ page, section, entry, cuts }: z.infer<typeof PageBreak>, profile: Profile): string {
  const name = entry === undefined ? undefined : entryName(profile, section, entry)
  const what = name ? `“${name}”` : sectionNames[section]
  return `Page ${page} begins ${cuts ? 'inside' : 'with'} ${what}`
}

function entryName(profile: Profile, section: SectionId, index: number): string | undefined {
  const list = section === 'summary' ? [] : (profile[section] as Record<string, unknown>[])
  const entry = list[index] ?? {}
  const parts = ['position', 'studyType', 'title', 'name', 'organization', 'institution'].map((key) => entry[key])
  return parts.filter((part): part is string => typeof part === 'string' && part !== '').join(', ') || undefined
}
