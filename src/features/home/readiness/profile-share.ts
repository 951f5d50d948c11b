import type { Profile } from '#features/profiles/contract.ts'

type Field = { name: string; weight: 3 | 2 | 1; filled: (profile: Profile) => boolean }

/** Required fields weigh 3, important ones 2, recommended ones 1; 28 in all. */
export const profileFields: Field[] = [
  { name: 'your name', weight: 3, filled: ({ basics }) => Boolean(basics.name) },
  { name: 'an e-mail address', weight: 3, filled: ({ basics }) => Boolean(basics.email) },
  { name: 'work experience', weight: 3, filled: ({ work }) => work.length > 0 },
  { name: 'skills', weight: 3, filled: ({ skills }) => skills.length > 0 },
  { name: 'a phone number', weight: 2, filled: ({ basics }) => Boolean(basics.phone) },
  { name: 'a place', weight: 2, filled: ({ basics }) => Boolean(basics.location?.text || basics.location?.city) },
  { name: 'a summary', weight: 2, filled: ({ basics }) => Boolean(basics.summary) },
  { name: 'education', weight: 2, filled: ({ education }) => education.length > 0 },
  {
    name: 'what you did in each job',
    weight: 2,
    filled: ({ work }) => work.some(({ highlights }) => highlights.length > 1),
  },
  { name: 'a headline', weight: 1, filled: ({ basics, work }) => Boolean(basics.label || work[0]?.position) },
  { name: 'a link', weight: 1, filled: ({ basics }) => Boolean(basics.url) || basics.profiles.length > 0 },
  { name: 'languages', weight: 1, filled: ({ languages }) => languages.length > 0 },
  { name: 'certificates', weight: 1, filled: ({ certificates }) => certificates.length > 0 },
  { name: 'projects', weight: 1, filled: ({ projects }) => projects.length > 0 },
  {
    name: 'awards, publications or voluntary work',
    weight: 1,
    filled: ({ awards, publications, volunteer }) => awards.length + publications.length + volunteer.length > 0,
  },
]

/** How much of a profile is filled, 0–100, and what is missing, weightiest first. */
export function profileShare(profile: Profile): { value: number; missing: string[] } {
  const all = profileFields.reduce((sum, { weight }) => sum + weight, 0)
  const missing = profileFields.filter(({ filled }) => !filled(profile))
  const lost = missing.reduce((sum, { weight }) => sum + weight, 0)
  return { value: ((all - lost) / all) * 100, missing: missing.map(({ name }) => name) }
}
