// Which expected sections are there, with content: 0 absent, 1 present, between for nearly empty ones.
import type { Profile } from '#features/profiles/contract.ts'
import type { SectionShare } from '../formula/facts.ts'
import { ramp } from '../formula/ramp.ts'
import type { TextLine } from './read-lines.ts'
import { earns, type Segment } from './segment.ts'

export const SectionNames = [
  'contact',
  'summary',
  'experience',
  'education',
  'skills',
  'projects',
  'certificates',
  'languages',
  'publications',
  'awards',
  'volunteer',
  'links',
] as const
export type SectionName = (typeof SectionNames)[number]

export interface SectionInput {
  profile: Profile
  segments: readonly Segment[]
  lines: readonly TextLine[]
}

export function measureSections(input: SectionInput, expected: readonly SectionName[]): SectionShare[] {
  return expected.map((section) => ({ section, present: presence(input, section) }))
}

const email = /[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}/u
const phone = /\+?\d[\d\s()./-]{7,}\d/

/** A line with more words is a sentence in which a number happens to look like one to call. */
const longestContact = 8

function presence({ profile, segments, lines }: SectionInput, section: SectionName): number {
  const words = segments.reduce((sum, one) => sum + (one.section === section && earns(one) ? one.tokens.length : 0), 0)
  switch (section) {
    case 'contact': {
      const { basics } = profile
      const reachable = Boolean(basics.email || basics.phone)
      return reachable ||
        lines.some(
          ({ text }) =>
            (text.includes('@') && text.length < 300 && email.test(text)) ||
            (phone.test(text) && wordCount(text) <= longestContact),
        )
        ? 1
        : 0
    }
    case 'summary': {
      const written = Math.max(words, wordCount(profile.basics.summary))
      return ramp(written, [
        [3, 0],
        [12, 1],
      ])
    }
    case 'experience':
      return profile.work.some(({ name, position }) => name || position) || words >= 10 ? 1 : 0
    case 'education':
      return profile.education.some(({ institution, studyType, area }) => institution || studyType || area) ||
        words >= 3
        ? 1
        : 0
    case 'skills': {
      const named = profile.skills.reduce((sum, { keywords }) => sum + Math.max(1, keywords.length), 0)
      return ramp(Math.max(named, words / 1.5), [
        [0, 0],
        [4, 1],
      ])
    }
    case 'links':
      return profile.basics.url || profile.basics.profiles.length > 0 ? 1 : 0
    default:
      return profile[section].length > 0 || words >= 3 ? 1 : 0
  }
}

const wordCount = (text: string | undefined): number => (text ? text.split(/\s+/).filter(Boolean).length : 0)
