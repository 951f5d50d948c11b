// Field by field: what a reader found against what the document says.
import type { Profile } from '../../src/features/profiles/contract.ts'
import type { Omitted } from '../truth-set/layout.ts'
import { degreeKey, overlap, plain, samePhone, sameText } from './compare-text.ts'

export const fields = [
  'name',
  'email',
  'phone',
  'location',
  'number of jobs',
  'employer',
  'title',
  'start',
  'end',
  'bullets',
  'school',
  'degree',
  'school end',
  'skills',
  'languages',
] as const
export type Field = (typeof fields)[number]

/** Right answers out of answers asked for. */
export interface Tally {
  hit: number
  of: number
}
export interface Miss {
  field: Field
  want: string
  got: string
}
export interface Comparison {
  tallies: Partial<Record<Field, Tally>>
  misses: Miss[]
}

type Work = Profile['work'][number]

/** Pairs entries with their best match, most alike first. Entries without anything in common stay alone. */
export function alignEntries<T>(truth: T[], read: T[], likeness: (a: T, b: T) => number): (T | undefined)[] {
  const pairs = truth
    .flatMap((a, i) => read.map((b, j) => ({ i, j, score: likeness(a, b) - Math.abs(i - j) * 0.01 })))
    .filter(({ score }) => score > 0.3)
    .sort((a, b) => b.score - a.score)
  const found: (T | undefined)[] = truth.map(() => undefined)
  const used = new Set<number>()
  for (const { i, j } of pairs) {
    if (found[i] !== undefined || used.has(j)) continue
    found[i] = read[j]
    used.add(j)
  }
  return found
}

const words = (text: string | undefined) => new Set(plain(text).split(/\W+/).filter(Boolean))
function shared(a: string | undefined, b: string | undefined): number {
  const [x, y] = [words(a), words(b)]
  return x.size === 0 || y.size === 0 ? 0 : x.intersection(y).size / Math.max(x.size, y.size)
}
const jobLikeness = (a: Work, b: Work) =>
  shared(a.name, b.name) +
  shared(a.position, b.position) +
  (a.startDate && a.startDate === b.startDate ? 1 : 0) +
  (b.startDate && a.endDate === b.endDate ? 0.5 : 0) +
  (a.highlights.some((line) => b.highlights.includes(line)) ? 1 : 0)

/** All skill words of a profile: group names count only when the group is empty. */
export const skillWords = (profile: Profile): string[] =>
  profile.skills.flatMap(({ name, keywords }) => (keywords.length > 0 ? keywords : [name]))

function placeOf(profile: Profile): string[] {
  const place = profile.basics.location
  if (!place) return ['']
  const joined = [place.city, place.region, place.countryCode].filter(Boolean).join(', ')
  return [place.text ?? '', joined, place.city ?? '']
}

export function compareProfiles(truth: Profile, read: Profile, omits: readonly Omitted[] = []): Comparison {
  const tallies: Comparison['tallies'] = {}
  const misses: Miss[] = []
  const count = (field: Field, hit: number, of: number) => {
    const tally = tallies[field] ?? { hit: 0, of: 0 }
    tallies[field] = { hit: tally.hit + hit, of: tally.of + of }
  }
  const ask = (field: Field, want: string | undefined, got: string | undefined, right = sameText(want, got)) => {
    count(field, right ? 1 : 0, 1)
    if (!right) misses.push({ field, want: want ?? '∅', got: got ?? '∅' })
  }
  const askList = (field: Field, want: string[], got: string[]) => {
    const { hit, of } = overlap(want, got)
    if (of === 0) return
    // One document weighs as many answers as it truly has, however much a reader invents.
    const weight = Math.max(want.length, 1)
    count(field, (hit / of) * weight, weight)
    if (hit < of) misses.push({ field, ...differ(want, got) })
  }

  const { basics } = truth
  ask('name', basics.name, read.basics.name)
  if (basics.email) ask('email', basics.email, read.basics.email)
  if (basics.phone) ask('phone', basics.phone, read.basics.phone, samePhone(basics.phone, read.basics.phone))
  if (basics.location?.text) {
    const got = placeOf(read)
    ask(
      'location',
      basics.location.text,
      got[0],
      got.some((text) => sameText(text, basics.location?.text)),
    )
  }

  ask('number of jobs', String(truth.work.length), String(read.work.length))
  const jobs = alignEntries(truth.work, read.work, jobLikeness)
  truth.work.forEach((job, i) => {
    const got = jobs[i]
    ask('employer', job.name, got?.name)
    ask('title', job.position, got?.position)
    if (job.startDate) ask('start', job.startDate, got?.startDate)
    if (job.startDate)
      ask('end', job.endDate, got ? got.endDate : '∅', got !== undefined && got.endDate === job.endDate)
    if (!omits.includes('bullets')) {
      const inSummary = got?.highlights.length === 0 && got.summary ? got.summary.split('\n') : []
      askList('bullets', job.highlights, [...(got?.highlights ?? []), ...inSummary])
    }
  })

  const schools = alignEntries(truth.education, read.education, (a, b) => {
    const sameDegree = degreeKey(a.studyType, a.area) === degreeKey(b.studyType, b.area) ? 1 : 0
    return shared(a.institution, b.institution) + sameDegree + (a.endDate && a.endDate === b.endDate ? 0.5 : 0)
  })
  truth.education.forEach((school, i) => {
    const got = schools[i]
    ask('school', school.institution, got?.institution)
    if (!omits.includes('degree')) {
      const key = degreeKey(school.studyType, school.area)
      const gotKey = degreeKey(got?.studyType, got?.area)
      ask('degree', key, gotKey, key === gotKey)
    }
    if (school.endDate) ask('school end', school.endDate, got?.endDate)
  })

  if (!omits.includes('skills')) askList('skills', skillWords(truth), skillWords(read))
  if (!omits.includes('languages')) {
    askList(
      'languages',
      truth.languages.map(({ language }) => language),
      read.languages.map(({ language }) => language),
    )
  }
  return { tallies, misses }
}

function differ(want: string[], got: string[]): { want: string; got: string } {
  const [wanted, had] = [want.map(plain), got.map(plain)]
  const missing = want.filter((_, i) => !had.includes(wanted[i]!))
  const extra = got.filter((_, i) => !wanted.includes(had[i]!))
  return { want: `missing ${JSON.stringify(missing)}`, got: `extra ${JSON.stringify(extra)}` }
}
