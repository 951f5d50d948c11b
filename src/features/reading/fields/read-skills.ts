// The skills section → groups and single skills, as written.
import type { ProfileInput } from '#features/profiles/contract.ts'
import type { Line } from '../document/line.ts'
import { cite, type Found, type ProfileDraft } from './draft-profile.ts'
import { type Paragraph, placeIn, readParagraphs } from './paragraphs.ts'

type Skill = NonNullable<ProfileInput['skills']>[number]

export function readSkills(draft: ProfileDraft, lines: Line[]): void {
  for (const paragraph of readParagraphs(separate(lines))) {
    const list = draft.profile.skills
    const label = /^([^:,;()]{2,45}):\s*(?=\S)/.exec(paragraph.value)
    const items = splitList(paragraph, label ? label[0].length : 0)
    const at = `/skills/${list.length}`
    if (label && items.length > 0) {
      const skill: Skill = { name: label[1]!.trim(), keywords: items.map((item) => item.value) }
      cite(draft, `${at}/name`, { ...placeIn(paragraph, 0, label[1]!.length), confidence: 0.9 })
      items.forEach((item, index) => {
        cite(draft, `${at}/keywords/${index}`, item)
      })
      list.push(skill)
      continue
    }
    for (const item of items) {
      cite(draft, `/skills/${list.length}/name`, item)
      list.push({ name: item.value })
    }
  }
}

/** Cells of a line are skills of their own. */
function separate(lines: Line[]): Line[] {
  return lines.flatMap((line) => {
    if (!line.text.includes('\t')) return [line]
    const cells: Line[] = []
    let at = 0
    for (const cell of line.text.split('\t')) {
      if (cell.trim())
        cells.push({
          ...line,
          text: cell,
          start: line.start + at,
          end: line.start + at + cell.length,
          body: 0,
          bullet: true,
        })
      at += cell.length + 1
    }
    return cells
  })
}

/** Commas, semicolons, bars and dots part a list; not inside brackets. */
export function splitList(paragraph: Paragraph, from = 0): Found[] {
  const items: Found[] = []
  let depth = 0
  let start = from
  const text = paragraph.value
  const push = (end: number) => {
    const raw = text.slice(start, end)
    const value = raw.trim().replace(/[.,;]+$/, '')
    const lead = raw.length - raw.trimStart().length
    if (/[\p{L}\d]/u.test(value) && value.length <= 200) {
      const begin = start + lead
      items.push({
        value,
        ...placeIn(paragraph, begin, begin + value.length),
        confidence: value.split(' ').length > 6 ? 0.5 : 0.85,
      })
    }
  }
  for (let index = from; index < text.length; index++) {
    const char = text[index]!
    if (char === '(' || char === '[') depth++
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1)
    const isBreak = depth === 0 && (/[;|•·]/.test(char) || (char === ',' && !/\d/.test(text[index + 1] ?? '')))
    if (isBreak) {
      push(index)
      start = index + 1
    }
  }
  push(text.length)
  return items
}
