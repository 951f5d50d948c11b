// Lines of the document that went into no field: what a reading missed, for the person to put where it belongs.
import type { Profile } from '#features/profiles/contract.ts'
import type { ResumeContent } from '../../contract.ts'
import { isSectionWord } from '../document/section-words.ts'

export type UnplacedLine = { start: number; text: string }

const sign = /^\s*[•●▪◦‣∙·*–—-]\s+/
const between = /\s*[,;|·•]\s*/

/** In the order of the document, without headings, signs and page numbers, and without what the profile says by now. */
export function listUnplaced(
  { document, provenance }: Pick<ResumeContent, 'document' | 'provenance'>,
  profile: Profile,
): UnplacedLine[] {
  const places = Object.values(provenance)
  const said = JSON.stringify(profile).toLocaleLowerCase()
  const says = (text: string) => said.includes(JSON.stringify(text.toLocaleLowerCase()).slice(1, -1))
  return document.lines.flatMap((line) => {
    const text = document.text.slice(line.start, line.end).replaceAll('\u00ad', '').replace(sign, '').trim()
    if (text.length < 6 || isSectionWord(text) || !/\p{L}{3}|\b(19|20)\d\d\b/u.test(text)) return []
    if (places.some((place) => place.start < line.end && place.end > line.start)) return []
    return says(text) || splitWords(text).every(says) ? [] : [{ start: line.start, text }]
  })
}

export type Target = 'name' | 'label' | 'email' | 'summary' | 'job' | 'school' | 'skills' | 'certificates' | 'languages'
export type Put = { write: string; value: string } | { add: string; item: unknown }

/** What is written where when lines are put into a part of the profile; a number means the bullets of that job. */
export function putLines(target: Target | number, lines: string[], { basics }: Profile): Put[] {
  if (typeof target === 'number') return lines.map((item) => ({ add: `/work/${target}/highlights`, item }))
  if (target === 'name' || target === 'label' || target === 'email' || target === 'summary') {
    const glue = target === 'email' ? '' : ' '
    const value = [basics[target], ...lines].filter(Boolean).join(glue)
    return [{ write: `/basics/${target}`, value }]
  }
  if (target === 'job') return [{ add: '/work', item: makeJob(lines) }]
  if (target === 'school')
    return lines.map((institution) => ({ add: '/education', item: { institution, courses: [], highlights: [] } }))
  return lines
    .flatMap(splitWords)
    .map((word) =>
      target === 'skills'
        ? { add: '/skills', item: { name: word, keywords: [] } }
        : { add: `/${target}`, item: target === 'languages' ? { language: word } : { name: word } },
    )
}

/** The first line is the title, short ones with a year are the time, the rest is what was done. */
function makeJob(lines: string[]): Profile['work'][number] {
  const isTime = (line: string) => line.length < 30 && /\b(19|20)\d\d\b/.test(line)
  const [startDate, endDate] = lines.filter(isTime).flatMap((line) => line.match(/\b(?:19|20)\d\d\b/g) ?? [])
  const [position, ...highlights] = lines.filter((line) => !isTime(line))
  return {
    ...(position ? { position } : {}),
    ...(startDate ? { startDate } : {}),
    ...(endDate ? { endDate } : {}),
    highlights,
  }
}

const splitWords = (text: string) => text.split(between).filter(Boolean)
