import { type NumberedFinding, sayPoints } from '#features/scoring/ui/number-findings.ts'
import { Excerpt } from '../../kit/marks/excerpt.tsx'
import { cardElementId, markElementId } from '../../kit/marks/mark-board.tsx'
import { Square } from '../frame/parts.tsx'

/** Findings as the app lists them; light-marks.ts joins each to its place in the sheet. */
export function FindingRows({ findings, text }: { findings: NumberedFinding[]; text: string }) {
  return (
    <ul>
      {findings.map((finding) => (
        <li
          key={finding.id}
          id={cardElementId(finding.id)}
          tabIndex={-1}
          className="lights -mx-2.5 grid scroll-mt-20 grid-cols-[26px_1fr_auto] gap-2.5 border-line border-t px-2.5 py-3 transition-colors first:border-0"
        >
          {finding.number === undefined ? (
            <span aria-hidden="true" className="mt-2 ml-2 size-1.5 rounded-full bg-edge" />
          ) : (
            <a
              href={`#${markElementId(finding.id)}`}
              className="-m-1.5 self-start rounded-sm p-1.5 no-underline"
              aria-label={`${finding.number}, show its place in the document`}
            >
              <Square>{finding.number}</Square>
            </a>
          )}
          <div className="min-w-0">
            <h3 className="font-[560] text-sm">{finding.title}</h3>
            {finding.spans[0] && <Excerpt text={text} {...finding.spans[0]} />}
            <p className="mt-0.5 text-[12.8px] text-ink-2 leading-snug">
              {/[.?…]$/.test(finding.why) || !finding.why ? finding.why : `${finding.why}.`} {finding.fix}
            </p>
          </div>
          {sayPoints(finding.points) && (
            <span className="whitespace-nowrap font-medium font-mono text-good text-xs">
              {sayPoints(finding.points)}
              <span className="sr-only"> points</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
