import { useState } from 'react'
import { HelpHint } from '#features/help/ui/help-hint.tsx'
import { MarkNumber } from '#web/kit/badge.tsx'
import { Button } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Excerpt } from '#web/kit/marks/excerpt.tsx'
import { cardElementId, jumpTo, markElementId, useLight } from '#web/kit/marks/mark-board.tsx'
import { type NumberedFinding, sayPoints } from './number-findings.ts'

const firstShown = 8

/** What would win points, most first. A finding with a place jumps to it. */
export function FindingList({ findings, text }: { findings: NumberedFinding[]; text?: string }) {
  const [all, setAll] = useState(false)
  const shown = all ? findings : findings.slice(0, firstShown)
  const sum = findings.reduce((total, finding) => total + finding.points, 0)
  return (
    <TitledCard
      title={
        <>
          What would win points <HelpHint word="findings" />
        </>
      }
      aside={sum >= 0.5 ? `${Math.round(sum)} to gain` : undefined}
    >
      {findings.length === 0 && <p className="text-ink-2 text-sm">Nothing found that holds the score back.</p>}
      <ul>
        {shown.map((finding) => (
          <FindingRow key={finding.id} finding={finding} text={text} />
        ))}
      </ul>
      {findings.length > firstShown && (
        <Button size="sm" look="quiet" className="-ml-2 mt-1" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show ${findings.length - firstShown} more`}
        </Button>
      )}
    </TitledCard>
  )
}

function FindingRow({ finding, text }: { finding: NumberedFinding; text?: string }) {
  const { lit, handlers } = useLight(finding.id)
  const points = sayPoints(finding.points)
  return (
    <li
      id={cardElementId(finding.id)}
      tabIndex={-1}
      {...handlers}
      className={cx(
        '-mx-2.5 grid scroll-mt-20 grid-cols-[26px_1fr_auto] gap-2.5 border-line border-t px-2.5 py-3 transition-colors first:border-0',
        lit && 'bg-mark-soft/45',
      )}
    >
      {finding.number === undefined ? (
        <span aria-hidden="true" className="mt-2 ml-2 size-1.5 rounded-full bg-edge" />
      ) : (
        <button
          type="button"
          onClick={() => jumpTo(markElementId(finding.id))}
          className="-m-1.5 self-start rounded-sm p-1.5"
        >
          <MarkNumber number={finding.number} lit={lit} />
          <span className="sr-only">, show its place in the document</span>
        </button>
      )}
      <div className="min-w-0">
        <h3 className="font-[560] text-sm">{finding.title}</h3>
        {text && finding.spans[0] && <Excerpt text={text} {...finding.spans[0]} />}
        <p className="mt-0.5 text-[12.8px] text-ink-2 leading-snug">
          {closed(finding.why)} {finding.fix}
        </p>
      </div>
      {points && (
        <span className="whitespace-nowrap font-medium font-mono text-good text-xs">
          {points}
          <span className="sr-only"> points</span>
        </span>
      )}
    </li>
  )
}

/** A sentence that lacks its full stop gets one. */
const closed = (text: string) => (/[.!?…]$/.test(text) || !text ? text : `${text}.`)
