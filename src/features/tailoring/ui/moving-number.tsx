import { useEffect, useRef, useState } from 'react'
import { wantsCalm } from '#web/kit/scrolling.ts'

const duration = 600

/** A whole number that counts to its next value. The final one alone is told to screen readers. */
export function MovingNumber({ value, className }: { value: number; className?: string }) {
  const [shown, setShown] = useState(value)
  const from = useRef(value)
  useEffect(() => {
    const start = from.current
    from.current = value
    if (start === value) return
    if (wantsCalm()) {
      setShown(value)
      return
    }
    const begun = performance.now()
    let frame = 0
    const step = (now: number) => {
      const way = Math.min(1, (now - begun) / duration)
      setShown(Math.round(start + (value - start) * (1 - (1 - way) ** 3)))
      if (way < 1) frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
    return () => {
      cancelAnimationFrame(frame)
      setShown(value)
    }
  }, [value])
  return (
    <span className={className}>
      <span aria-hidden="true">{shown}</span>
      <span className="sr-only">{value}</span>
    </span>
  )
}
