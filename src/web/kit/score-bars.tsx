import type { ReactNode } from 'react'

export type ScoreBar = { id: string; label: ReactNode; value: number; detail?: ReactNode }

/** Named parts from 0 to 100; a part with detail opens to show how its number came about. */
export function ScoreBars({ bars }: { bars: ScoreBar[] }) {
  return (
    <ul className="grid gap-0.5 text-xs">
      {bars.map((bar) => (
        <li key={bar.id}>
          {bar.detail ? (
            <details className="group">
              <summary className="-mx-2 list-none rounded-md px-2 hover:bg-line-2 [&::-webkit-details-marker]:hidden">
                <Row bar={bar} />
              </summary>
              <div className="pt-1 pb-3 pl-26">{bar.detail}</div>
            </details>
          ) : (
            <Row bar={bar} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Row({ bar }: { bar: ScoreBar }) {
  const shown = Math.round(bar.value)
  return (
    <span className="grid grid-cols-[6.5rem_1fr_1.75rem] items-center gap-2.5 py-[5px] text-ink-2 pointer-coarse:py-2.5">
      <span className="truncate">{bar.label}</span>
      <span aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-line">
        <span
          className="block h-full rounded-full bg-ink transition-[width] duration-700 ease-calm"
          style={{ width: `${shown}%` }}
        />
      </span>
      <span className="text-right font-[550] text-ink tabular-nums">{shown}</span>
    </span>
  )
}

/** The big figure: the number a person looks for first. */
export function BigScore({ value, outOf = 100, label }: { value: number; outOf?: number; label: string }) {
  return (
    <div role="img" aria-label={`${label}: ${value} of ${outOf}`} className="font-display leading-[0.9]">
      <span aria-hidden="true" className="text-[68px] tracking-[-0.03em]">
        {value}
      </span>
      <span aria-hidden="true" className="ml-1 text-ink-3 text-lg">
        /{outOf}
      </span>
    </div>
  )
}

/** How a number moved: ▲ for gain, ▼ for loss, nothing when it stands still. */
export function Delta({ by, since }: { by: number; since?: string }) {
  if (by === 0) return null
  return (
    <span className={by > 0 ? 'font-[550] text-good text-xs' : 'font-[550] text-bad text-xs'}>
      <span aria-hidden="true">{by > 0 ? '▲' : '▼'} </span>
      <span className="sr-only">{by > 0 ? 'up ' : 'down '}</span>
      {Math.abs(by)}
      {since && ` ${since}`}
    </span>
  )
}
