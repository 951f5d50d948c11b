import type { Profile } from '#features/profiles/contract.ts'

export type ProfileChange = { pointer: string; section: string; before: string; after: string }

const sections: Record<string, string> = {
  basics: 'Contact and summary',
  work: 'Experience',
  education: 'Education',
  skills: 'Skills',
  projects: 'Projects',
  certificates: 'Certificates',
  languages: 'Languages',
  awards: 'Awards',
  publications: 'Publications',
  volunteer: 'Volunteering',
  interests: 'Interests',
  references: 'References',
}

/**
 * What differs between two versions of a profile, field by field in the order of the newer one; lists of texts (bullets,
 * keywords) count as one field with a line for each. What is only in the older one comes last.
 */
export function compareProfiles(before: Profile, after: Profile): ProfileChange[] {
  const old = new Map(flatten(before, ''))
  const now = new Map(flatten(after, ''))
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((pointer) => ({
      pointer,
      section: sections[pointer.split('/')[1] ?? ''] ?? '',
      before: old.get(pointer) ?? '',
      after: now.get(pointer) ?? '',
    }))
    .filter((change) => change.before !== change.after)
}

function flatten(value: unknown, pointer: string): [string, string][] {
  if (typeof value === 'string') return value ? [[pointer, value]] : []
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return value.length > 0 ? [[pointer, value.join('\n')]] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => flatten(child, `${pointer}/${key}`))
}
