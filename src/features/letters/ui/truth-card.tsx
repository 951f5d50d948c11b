import { CircleCheck } from 'lucide-react'
import { HelpHint } from '#features/help/ui/help-hint.tsx'
import type { Claim } from '#features/truth/truth-report.ts'
import { MarkNumber } from '#web/kit/badge.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { type ClaimActions, ClaimCase } from './claim-popover.tsx'

type Props = ClaimActions & {
  open: Claim[]
  confirmed: string[]
  checking: boolean
  readOnly: boolean
  factsAt: string
  onUnconfirm: (words: string) => void
  onShow: (claim: Claim) => void
}

/** What in the letter has no source, and what the person vouches for. */
export function TruthCard({ open, confirmed, checking, readOnly, onUnconfirm, onShow, ...actions }: Props) {
  return (
    <TitledCard
      title={
        <>
          {open.length === 0 ? 'Nothing invented' : `${open.length} without a source`} <HelpHint word="truth" />
        </>
      }
      aside={
        <span aria-live="polite">{checking ? 'checking…' : open.length > 0 ? 'holds back approval' : 'checked'}</span>
      }
    >
      {open.length === 0 && (
        <p className="flex gap-2 text-ink-2 text-sm">
          <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-good" />
          Every claim in this letter stands on a fact of yours.
        </p>
      )}
      <ul>
        {open.map((claim) => (
          <li
            key={claim.id}
            className="grid grid-cols-[26px_1fr] gap-2 border-line border-t py-3 text-sm first:border-0 first:pt-1"
          >
            <button
              type="button"
              onClick={() => onShow(claim)}
              className="relative pointer-coarse:after:absolute pointer-coarse:after:-inset-1.5 -m-1.5 self-start rounded-sm p-1.5"
            >
              <MarkNumber number="?" doubt />
              <span className="sr-only">Show “{claim.text}” in the letter</span>
            </button>
            <div>
              <ClaimCase claim={claim} {...actions} />
            </div>
          </li>
        ))}
      </ul>
      {confirmed.length > 0 && (
        <div className="mt-2 border-line border-t pt-2.5">
          <h3 className="text-ink-3 text-xs">You vouch for</h3>
          <ul className="mt-1 flex flex-wrap gap-1.5">
            {confirmed.map((words) => (
              <li key={words} className="flex items-center rounded-md border border-line text-xs">
                <span className="px-2 py-1">{words}</span>
                {!readOnly && (
                  <button
                    type="button"
                    onClick={() => onUnconfirm(words)}
                    className="rounded-r-md border-line border-l px-2 py-1 text-ink-3 hover:text-ink pointer-coarse:min-h-11"
                  >
                    take back<span className="sr-only"> “{words}”</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </TitledCard>
  )
}
