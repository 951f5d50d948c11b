// A job told in prose: each sentence is one statement, as a bullet would be.
import { type Paragraph, placeIn } from './paragraphs.ts'

const end = /(?<=[.!?])\s+(?=[\p{Lu}\d])/gu
const abbreviation =
  /(?:^|[\s(])(?:(?:\p{L}\.)+|st|dr|mr|mrs|ms|prof|inc|ltd|co|corp|no|nr|vs|ca|bzw|etc|approx|dept|jr|sr|sra|av|fig|vol|pp|art|u\.s|e\.g|i\.e|z\.b)\.$/iu

/** The sentences of a paragraph with their places; the paragraph itself when it is one sentence or a fragment. */
export function splitSentences(paragraph: Paragraph): Paragraph[] {
  const cuts = [...paragraph.value.matchAll(end)].filter(
    (match) => !abbreviation.test(paragraph.value.slice(0, match.index)),
  )
  if (cuts.length === 0) return [paragraph]
  const parts: Paragraph[] = []
  let at = 0
  for (const [start, next] of [
    ...cuts.map((match): [number, number] => [match.index, match.index + match[0].length]),
    [paragraph.value.length, 0] as [number, number],
  ]) {
    const place = placeIn(paragraph, at, start)
    parts.push({
      ...paragraph,
      value: paragraph.value.slice(at, start),
      ...place,
      parts: [{ at: 0, start: place.start }],
    })
    at = next
  }
  return parts
}
