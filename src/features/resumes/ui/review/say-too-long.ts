import { Profile } from '#features/profiles/contract.ts'

const names: Record<string, string> = {
  summary: 'The summary',
  description: 'A description',
  label: 'The headline',
  name: 'A name',
  position: 'A job title',
  institution: 'The name of a school',
  area: 'A field of study',
}

/**
 * What of a typed profile is longer than the pages take, and what to do; undefined when nothing is. `The summary has 5,214
 * characters, and 5,000 fit …`.
 */
export function sayTooLong(profile: Profile): string | undefined {
  const issues = Profile.safeParse(profile).error?.issues ?? []
  for (const issue of issues) {
    if (issue.code !== 'too_big') continue
    const value = issue.path.reduce<unknown>(
      (node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key],
      profile,
    )
    const most = Number(issue.maximum).toLocaleString('en')
    const what = nameOf(issue.path, profile)
    if (typeof value === 'string')
      return `${what} has ${value.trim().length.toLocaleString('en')} characters, and ${most} fit. Shorten it, or move a part of it into bullets; the pages follow again then. What you type is kept.`
    if (Array.isArray(value))
      return `${what} has ${value.length.toLocaleString('en')} entries, and ${most} fit. Take some out; the pages follow again then. What you type is kept.`
  }
  return undefined
}

function nameOf(path: readonly PropertyKey[], profile: Profile): string {
  const [section, index, field] = path
  const work = section === 'work' && typeof index === 'number' ? profile.work[index] : undefined
  const where = work?.position ?? work?.name
  if (work && field === 'highlights') return `${path.length > 3 ? 'A line' : 'The list'} under “${where ?? 'a job'}”`
  if (work && field === 'summary') return `The text under “${where ?? 'a job'}”`
  const last = String(path.findLast((key) => typeof key === 'string') ?? '')
  return names[last] ?? 'A field'
}
