import type { Profile } from '#features/profiles/contract.ts'

const words: Record<string, string> = {
  name: 'Name',
  label: 'Headline',
  email: 'E-mail',
  phone: 'Phone',
  url: 'Link',
  summary: 'Summary',
  location: 'Place',
  text: 'Place',
  position: 'Title',
  startDate: 'From',
  endDate: 'Until',
  highlights: 'Bullet',
  institution: 'School',
  studyType: 'Degree',
  area: 'Field',
  keywords: 'Skills',
  language: 'Language',
  fluency: 'Level',
  issuer: 'Issuer',
  date: 'Date',
  description: 'Description',
  score: 'Grade',
  title: 'Title',
  awarder: 'Awarded by',
  publisher: 'Publisher',
  releaseDate: 'Date',
  organization: 'Organisation',
  reference: 'Reference',
  network: 'Network',
}
const entries: Record<string, string> = {
  work: 'Job',
  education: 'School',
  skills: 'Skill',
  projects: 'Project',
  certificates: 'Certificate',
  languages: 'Language',
  awards: 'Award',
  publications: 'Publication',
  volunteer: 'Volunteering',
  interests: 'Interest',
  references: 'Reference',
}

/** What people call the field at a JSON Pointer: `Title, Meridian Pay`. */
export function nameField(pointer: string, profile: Profile): string {
  const parts = pointer.split('/').slice(1)
  const field = parts.findLast((part) => words[part])
  const [list, index] = parts
  const entry = (profile as unknown as Record<string, Record<string, unknown>[]>)[list ?? '']?.[Number(index)]
  const whose = entry?.name ?? entry?.institution ?? entry?.organization ?? entry?.language
  const what = (field && field !== list && words[field]) || entries[list ?? ''] || 'Field'
  if (!entry) return what
  return typeof whose === 'string' && whose
    ? `${what}, ${whose}`
    : `${what}, ${entries[list!] ?? list} ${Number(index) + 1}`
}
