// A list in one line → its items.
import type { Found } from './draft-profile.ts'
import { type Paragraph, placeIn } from './paragraphs.ts'

/** Commas, semicolons, bars and dots part a list; not inside brackets. */
export function splitList(paragraph: Paragraph, from = 0): Found[] {
  const items: Found[] = []
  let depth = 0
  let start = from
  const text = paragraph.value
  const push = (end: number) => {
    const raw = text.slice(start, end)
    const value = raw
      .trim()
      .replace(/\s*[●○★☆◐□▰▱⬤◯]{2,}\s*$/u, '')
      .replace(/[.,;]+$/, '')
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
    const isBreak =
      depth === 0 &&
      (/[;|¦»›•·∙⋅‧◦▪■♦◆►✓]/.test(char) ||
        (char === '/' && text[index - 1] === ' ' && text[index + 1] === ' ') ||
        (char === ',' && !/\d/.test(text[index + 1] ?? '')))
    if (isBreak) {
      push(index)
      start = index + 1
    }
  }
  push(text.length)
  return items
}
