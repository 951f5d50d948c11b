/** `line` runs under the words, for long places; `quiet` shows only under the pointer or with its partner. */
export type MarkTone = 'strong' | 'soft' | 'line' | 'doubt' | 'gone' | 'quiet'

/** A place in a text that something speaks about. Offsets are UTF-16, the end is not included. */
export type Mark = {
  id: string
  start: number
  end: number
  /** Shown behind the marked words; absent for marks without a card of their own. */
  number?: number | string
  tone?: MarkTone
  /** Spoken name, e.g. the title of the finding. */
  label?: string
  /** Where one thing has several places: only the first may be the target of a jump. */
  again?: boolean
  /** Where two documents mark the same thing: the id of this place, and of the one a click leads to. */
  anchor?: { own: string; target: string }
}

export type Segment = { start: number; end: number; mark?: Mark; last: boolean; first: boolean }

/**
 * Cuts the range `[start, end)` at the edges of the marks. Where marks overlap the shorter one is shown, because it
 * says more exactly what is meant. Segments cover the range without gaps.
 */
export function cutSegments(start: number, end: number, marks: Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.end > mark.start)
  if (inside.length === 0) return end > start ? [{ start, end, first: false, last: false }] : []
  const cuts = new Set([start, end])
  for (const mark of inside) {
    if (mark.start > start) cuts.add(mark.start)
    if (mark.end < end) cuts.add(mark.end)
  }
  const places = [...cuts].sort((a, b) => a - b)
  const segments: Segment[] = []
  for (let index = 0; index + 1 < places.length; index++) {
    const from = places[index]!
    const to = places[index + 1]!
    const mark = shortestOver(inside, from, to)
    const previous = segments.at(-1)
    if (mark && previous?.mark === mark) {
      previous.end = to
      previous.last = to === mark.end
    } else segments.push({ start: from, end: to, mark, first: from === mark?.start, last: to === mark?.end })
  }
  return segments
}

function shortestOver(marks: Mark[], from: number, to: number): Mark | undefined {
  let best: Mark | undefined
  for (const mark of marks) {
    if (mark.start > from || mark.end < to) continue
    if (!best || mark.end - mark.start < best.end - best.start) best = mark
  }
  return best
}
