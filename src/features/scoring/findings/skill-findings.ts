// Skills as searches look for them: spelling of known names.

import type { Span } from '#features/profiles/contract.ts'
import { normaliseSkill } from '#features/skills/finding/normalise-skill.ts'
import type { Measures } from '../measure/measure-resume.ts'
import type { FindingDraft } from './draft.ts'
import { nearestSkill } from './nearest-skill.ts'

interface Written {
  text: string
  pointer: string
}

export function skillFindings(measures: Measures): FindingDraft[] {
  const written = listSkills(measures)
  return [...typoFindings(written, measures), ...caseFindings(written, measures)]
}

function listSkills({ input: { profile } }: Measures): Written[] {
  return profile.skills
    .flatMap(({ name, keywords }, i) =>
      keywords.length > 0
        ? keywords.map((text, k) => ({ text, pointer: `/skills/${i}/keywords/${k}` }))
        : [{ text: name, pointer: `/skills/${i}/name` }],
    )
    .slice(0, 120)
}

function typoFindings(written: readonly Written[], measures: Measures): FindingDraft[] {
  return written
    .flatMap(({ text, pointer }): FindingDraft[] => {
      const meant = normaliseSkill(text) ? undefined : nearestSkill(text)
      if (!meant) return []
      return [
        {
          code: 'skill-typo',
          about: text,
          part: 'keywords',
          severity: 'low',
          title: `“${text}” looks like ${meant}`,
          why: 'A search for the right spelling does not find it.',
          fix: `Write “${meant}”, if that is what you mean.`,
          spans: placeOf(text, pointer, measures),
          pointer,
        },
      ]
    })
    .slice(0, 4)
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '')

/** `javascript`, `Postgre SQL`: found by most searches, but read as a lack of care by those who know the name. */
function caseFindings(written: readonly Written[], measures: Measures): FindingDraft[] {
  const odd = written.flatMap(({ text, pointer }) => {
    const known = normaliseSkill(text)
    const own =
      known && known.name !== text && bare(known.name) === bare(text) && /\p{L}\p{Lu}|^\p{Lu}+$/u.test(known.name)
    return own ? [{ text, name: known.name, pointer }] : []
  })
  if (odd.length === 0) return []
  const names = odd.slice(0, 4).map(({ name }) => name)
  return [
    {
      code: 'skill-spelling',
      part: 'keywords',
      severity: 'info',
      title:
        odd.length === 1 ? `“${odd[0]!.text}” is written ${odd[0]!.name}` : `${odd.length} names are written otherwise`,
      why: 'People who use the tool notice at once.',
      fix: `Write ${names.join(', ')}${odd.length > names.length ? ' …' : ''}`,
      spans: odd.flatMap(({ text, pointer }) => placeOf(text, pointer, measures)).slice(0, 8),
      pointer: odd[0]!.pointer,
    },
  ]
}

function placeOf(text: string, pointer: string, { input: { document, provenance } }: Measures): Span[] {
  const source = provenance?.[pointer]
  if (source) return [{ start: source.start, end: source.end }]
  const at = document.text.indexOf(text)
  return at < 0 ? [] : [{ start: at, end: at + text.length }]
}
