// The line under the title of a pasted posting: "Northwind Logistics · Lisbon, Portugal (hybrid)".
import type { PostingLocation } from '../../posting-facts.ts'
import type { Found } from './found.ts'
import { placeOf } from './read-locations.ts'

export interface HeaderLine {
  company: Found<string>
  place: Found<PostingLocation>
}

const shape = /^(\p{Lu}[\p{L}\d&.,’' -]{1,59}?)\s*(?:[·•|]|\s[–—-])\s+(\p{Lu}.{2,79})$/u
const mode = /[\s,(–—-]*\b(?:remote|hybrid|on-?site)\b.*$/i
const sentence = /[.!?:]$|\b(?:we|you|our|the|and)\b/i

/**
 * Employer and place, when one of the first five lines has both and nothing else. The part behind the sign must be a
 * place with a known country or region, so that "Engineer · Full time" or a title with a dash is not taken for one.
 */
export function readHeaderLine(text: string): HeaderLine | undefined {
  let start = 0
  for (const line of text.slice(0, 600).split('\n').slice(0, 5)) {
    const hit = shape.exec(line.trim())
    const name = hit?.[1]?.trim()
    const where = hit?.[2]?.replace(mode, '').trim()
    if (name && where && !sentence.test(line)) {
      const place = placeOf(where)
      if (place.countryCode || place.region) {
        const at = (value: string) => ({
          start: text.indexOf(value, start),
          end: text.indexOf(value, start) + value.length,
        })
        return {
          company: { value: name, span: at(name) },
          place: { value: { ...place, text: where }, span: at(where) },
        }
      }
    }
    start += line.length + 1
  }
  return undefined
}
