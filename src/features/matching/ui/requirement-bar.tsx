import { ChevronDown, ChevronUp } from 'lucide-react'
import { MarkNumber } from '#web/kit/badge.tsx'
import { IconButton } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { useBoard } from '#web/kit/marks/mark-board.tsx'
import { type NumberedMatch, statusNames } from './match-marks.ts'
import { statusDots } from './status-chips.tsx'

type Props = { matches: NumberedMatch[]; current: string | undefined; onWalk: (by: number) => void }

/** What is true of the requirement under the pointer or, without one, of the one that was chosen last. */
export function RequirementBar({ matches, current, onWalk }: Props) {
  const { lit } = useBoard()
  const find = (id: string | null | undefined) => matches.find((match) => match.requirementId === id)
  const match = find(lit) ?? find(current)
  return (
    <div className="flex min-h-18 items-center gap-3.5 rounded-lg border border-line bg-sheet px-4 py-2.5 shadow-pop">
      <div aria-live="polite" className="flex min-w-0 flex-1 items-center gap-3.5">
        {match ? (
          <>
            <MarkNumber number={match.number} doubt={match.status === 'unsaid' || match.status === 'lacking'} />
            <div className="min-w-0 text-sm">
              <p className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5">
                <span className="font-[560]">{match.text}</span>
                <span className="flex items-center gap-1.5 text-xs">
                  <span aria-hidden="true" className={cx('size-2 rounded-full', statusDots[match.status])} />
                  {statusNames[match.status]}
                </span>
                <span className="text-ink-3 text-xs">{match.importance === 'required' ? 'required' : 'welcome'}</span>
              </p>
              <p className="line-clamp-2 text-[12.8px] text-ink-2 leading-snug">{match.reason}</p>
            </div>
          </>
        ) : (
          <p className="text-ink-2 text-sm">
            Point at a mark to see what it answers, or walk through what is asked with the keys J and K.
          </p>
        )}
      </div>
      <div className="flex">
        <IconButton label="The one before (K)" onClick={() => onWalk(-1)}>
          <ChevronUp />
        </IconButton>
        <IconButton label="The next one (J)" onClick={() => onWalk(1)}>
          <ChevronDown />
        </IconButton>
      </div>
    </div>
  )
}
