import type { Profile } from '#features/profiles/contract.ts'
import { alignEntries } from './align-entries.ts'

const locked = {
  work: ['name', 'position', 'location', 'url', 'startDate', 'endDate'],
  volunteer: ['organization', 'position', 'startDate', 'endDate'],
  education: ['institution', 'studyType', 'area', 'location', 'url', 'startDate', 'endDate', 'score'],
  projects: ['name', 'entity', 'url', 'startDate', 'endDate'],
} as const

/**
 * A writer's draft with everything a writer may not touch put back as the facts have it: name and contact, employer,
 * title, dates, degree, school. Entries that stand for none of the facts are taken out. The draft is not changed.
 */
export function restoreLocked(draft: Profile, facts: Profile): Profile {
  const restored = structuredClone(draft)
  const { name, email, phone, url, location, profiles } = facts.basics
  Object.assign(restored.basics, structuredClone({ name, email, phone, url, location, profiles }))
  const pairs = new Map(alignEntries(draft, facts).map((aligned) => [aligned.pointer, aligned.factPointer]))
  for (const list of Object.keys(locked) as (keyof typeof locked)[]) {
    const own = facts[list] as Record<string, unknown>[]
    const kept = (restored[list] as Record<string, unknown>[]).flatMap((entry, i) => {
      const fact = own[Number(pairs.get(`/${list}/${i}`)?.split('/')[2] ?? Number.NaN)]
      if (!fact) return []
      for (const field of locked[list]) {
        if (fact[field] === undefined) delete entry[field]
        else entry[field] = fact[field]
      }
      return [entry]
    })
    Object.assign(restored, { [list]: kept })
  }
  return restored
}
