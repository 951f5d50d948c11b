import { type RefObject, useEffect, useRef } from 'react'

/**
 * A quiet line from the words in one document to the words in the other: along the foot of the line of text, then over
 * the gap. Drawn only where both are in sight; not at all for those who asked for less motion.
 */
export function JoiningLine({ frame, id }: { frame: RefObject<HTMLElement | null>; id: string | undefined }) {
  const path = useRef<SVGPathElement>(null)
  const ends = useRef<SVGGElement>(null)
  useEffect(() => {
    let waiting = 0
    const draw = () => {
      waiting = 0
      const joint = id === undefined ? undefined : findJoint(frame.current, id)
      path.current?.setAttribute('d', joint?.path ?? '')
      for (const [index, dot] of [...(ends.current?.children ?? [])].entries()) {
        const at = joint?.ends[index]
        dot.setAttribute('r', at ? '2.2' : '0')
        dot.setAttribute('cx', String(at?.[0] ?? 0))
        dot.setAttribute('cy', String(at?.[1] ?? 0))
      }
    }
    const soon = () => {
      waiting ||= requestAnimationFrame(draw)
    }
    draw()
    // Capture hears the scrolling of the columns too.
    window.addEventListener('scroll', soon, true)
    window.addEventListener('resize', soon)
    return () => {
      cancelAnimationFrame(waiting)
      window.removeEventListener('scroll', soon, true)
      window.removeEventListener('resize', soon)
    }
  })
  return (
    <svg
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 size-full overflow-visible motion-reduce:hidden"
    >
      <path ref={path} fill="none" stroke="var(--ink)" strokeOpacity="0.55" strokeWidth="1.1" />
      <g ref={ends} fill="var(--ink)">
        <circle r="0" />
        <circle r="0" />
      </g>
    </svg>
  )
}

type Point = [number, number]
type Joint = { path: string; ends: [Point, Point] }

function findJoint(frame: HTMLElement | null, id: string): Joint | undefined {
  const origin = frame?.getBoundingClientRect()
  const left = frame && placeIn(frame, 'resume', id)
  const right = frame && placeIn(frame, 'posting', id)
  if (!origin || !left || !right) return undefined
  const from: Point = [left.mark.right - origin.left, left.mark.bottom - origin.top - 1]
  const to: Point = [right.mark.left - origin.left, right.mark.bottom - origin.top - 1]
  const a = left.room.right - origin.left - 6
  const b = right.room.left - origin.left
  const middle = (a + b) / 2
  return {
    path: `M${from[0]} ${from[1]}H${a}C${middle} ${from[1]} ${middle} ${to[1]} ${b} ${to[1]}H${to[0]}`,
    ends: [from, to],
  }
}

/** The first mark of the requirement that can be seen in a column. */
function placeIn(frame: HTMLElement, side: string, id: string): { mark: DOMRect; room: DOMRect } | undefined {
  const column = frame.querySelector<HTMLElement>(`[data-side=${side}]`)
  if (!column) return undefined
  const room = column.getBoundingClientRect()
  const seen = (rect: DOMRect) => rect.width > 0 && rect.top >= room.top && rect.bottom <= room.bottom
  for (const mark of column.querySelectorAll(`[data-mark="${CSS.escape(id)}"]`)) {
    const lines = [...mark.getClientRects()].filter(seen)
    // Towards the other document: the end of the words here, their beginning there.
    const line = side === 'resume' ? lines.at(-1) : lines[0]
    if (line) return { mark: line, room }
  }
  return undefined
}
