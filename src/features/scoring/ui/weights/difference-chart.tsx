import type { WeightDifference } from '../../weights-contract.ts'

const width = 380
const height = 150
const foot = 26
const top = 18

/** How many résumés gain or lose how many points; the same as a list for screen readers. */
export function DifferenceChart({ histogram }: Pick<WeightDifference, 'histogram'>) {
  const most = Math.max(1, ...histogram.map((bin) => bin.count))
  const step = width / histogram.length
  const last = histogram.length - 1
  return (
    <figure>
      <figcaption className="mb-1 text-ink-3 text-xs">Résumés by points gained or lost</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="w-full">
        {histogram.map((bin, index) => {
          const tall = (bin.count / most) * (height - foot - top)
          const middle = (bin.from + bin.to) / 2
          return (
            <g key={bin.from}>
              {bin.count > 0 && (
                <>
                  <rect
                    x={index * step + 2}
                    y={height - foot - Math.max(2, tall)}
                    width={step - 4}
                    height={Math.max(2, tall)}
                    rx="2"
                    className={middle === 0 ? 'fill-ink-3' : middle > 0 ? 'fill-good' : 'fill-bad'}
                  />
                  <text
                    x={(index + 0.5) * step}
                    y={height - foot - Math.max(2, tall) - 4}
                    textAnchor="middle"
                    className="fill-ink-2 text-[10px]"
                  >
                    {bin.count}
                  </text>
                </>
              )}
              {(middle % 5 === 0 || index === 0 || index === last) && (
                <text x={(index + 0.5) * step} y={height - 8} textAnchor="middle" className="fill-ink-3 text-[10px]">
                  {index === 0 ? '≤−10' : index === last ? '≥10' : middle < 0 ? `−${-middle}` : middle}
                </text>
              )}
            </g>
          )
        })}
        <line x1="0" x2={width} y1={height - foot} y2={height - foot} stroke="var(--line)" />
      </svg>
      <ul className="sr-only">
        {histogram
          .filter((bin) => bin.count > 0)
          .map((bin) => (
            <li key={bin.from}>
              {(bin.from + bin.to) / 2} points: {bin.count}
            </li>
          ))}
      </ul>
    </figure>
  )
}
