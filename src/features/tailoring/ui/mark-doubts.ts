import type { WordPart } from './diff-words.ts'

export type MarkedPart = WordPart & { doubt?: boolean }

/** Cuts the parts of a changed text so that words without a source stand in parts of their own. */
export function markDoubts(parts: WordPart[], doubts: string[]): MarkedPart[] {
  if (doubts.length === 0) return parts
  const after = parts.map((part) => (part.kind === 'removed' ? '' : part.text)).join('')
  const places = doubts.flatMap((words) => findAll(after, words))
  let at = 0
  return parts.flatMap((part): MarkedPart[] => {
    if (part.kind === 'removed') return [part]
    const start = at
    at += part.text.length
    const end = at
    const cuts = places.flatMap((place) => [place.start, place.end]).filter((cut) => cut > start && cut < end)
    const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b)
    return edges.slice(1).map((to, index) => {
      const from = edges[index]!
      const doubt = places.some((place) => place.start <= from && to <= place.end)
      return { text: after.slice(from, to), kind: part.kind, ...(doubt ? { doubt } : {}) }
    })
  })
}

function findAll(text: string, words: string): { start: number; end: number }[] {
  const places = []
  for (let at = words ? text.indexOf(words) : -1; at >= 0; at = text.indexOf(words, at + words.length))
    places.push({ start: at, end: at + words.length })
  return places
}
