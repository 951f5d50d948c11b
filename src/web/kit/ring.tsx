import type { ReactNode } from 'react'

/** A ring filled to `value` of 100, drawn like a stroke of the marker over a thin line. */
export function Ring(props: { value: number; label: string; size?: number; children?: ReactNode }) {
  const size = props.size ?? 44
  const stroke = Math.max(3, size / 13)
  const radius = (size - stroke) / 2
  const length = 2 * Math.PI * radius
  const filled = (Math.min(100, Math.max(0, props.value)) / 100) * length
  return (
    <span role="img" aria-label={props.label} className="relative inline-grid shrink-0 place-items-center">
      <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true" className="-rotate-90">
        <circle cx={size / 2} cy={size / 2} r={radius} fill="none" stroke="var(--line)" strokeWidth={stroke} />
        <circle
          cx={size / 2}
          cy={size / 2}
          r={radius}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={stroke}
          strokeLinecap="round"
          strokeDasharray={`${filled} ${length}`}
          className="transition-[stroke-dasharray] duration-700 ease-calm"
        />
      </svg>
      <span aria-hidden="true" className="absolute inset-0 grid place-items-center font-medium text-xs tabular-nums">
        {props.children ?? Math.round(props.value)}
      </span>
    </span>
  )
}
