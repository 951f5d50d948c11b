import { Check, Scissors } from 'lucide-react'
import { Link } from 'react-router'
import type { Claim } from '#features/truth/truth-report.ts'
import { Button } from '#web/kit/button.tsx'

export type ClaimActions = {
  onConfirm: (claim: Claim) => void
  /** Takes the sentence of the claim out of the letter. */
  onRemove: (claim: Claim) => void
}

/** What to do about words without a source, right under them. */
export function ClaimPopover(
  props: ClaimActions & { claim: Claim; factsAt?: string; at: { left: number; top: number } },
) {
  return (
    <section
      aria-label={`“${props.claim.text}” has no source`}
      style={props.at}
      className="absolute z-10 w-80 max-w-[calc(100%-1.5rem)] rounded-lg border border-line bg-sheet p-3.5 text-sm shadow-pop"
    >
      <ClaimCase {...props} />
    </section>
  )
}

/** A claim without a source: what, why, and the ways out. */
export function ClaimCase({ claim, onConfirm, onRemove, factsAt }: ClaimActions & { claim: Claim; factsAt?: string }) {
  return (
    <>
      <p className="font-[560] leading-snug">
        <span className="mark m-0!" data-tone="doubt">
          {claim.text}
        </span>{' '}
        has no source
      </p>
      <p className="mt-1 text-ink-2 text-xs leading-normal">
        {claim.reason} {claim.advice}{' '}
        {factsAt && (
          <Link to={factsAt} className="underline decoration-edge underline-offset-3">
            See your facts
          </Link>
        )}
      </p>
      <div className="mt-2.5 flex flex-wrap items-center gap-1.5">
        <Button size="sm" icon={<Scissors />} onClick={() => onRemove(claim)}>
          Take the sentence out
        </Button>
        <Button size="sm" icon={<Check />} onClick={() => onConfirm(claim)}>
          It is true
        </Button>
      </div>
    </>
  )
}
