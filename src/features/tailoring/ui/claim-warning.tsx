import { HelpHint } from '#features/help/ui/help-hint.tsx'
import type { Claim } from '#features/truth/truth-report.ts'
import { MarkNumber } from '#web/kit/badge.tsx'
import { Checkbox } from '#web/kit/checkbox.tsx'

/** A claim without a source. The person may confirm it as a fact; until then the text is not saved. */
export function ClaimWarning(props: {
  claim: Claim
  confirmed: boolean
  disabled: boolean
  onConfirm: (on: boolean) => void
}) {
  const { claim, confirmed } = props
  return (
    <div
      data-claim={claim.id}
      className="mt-2.5 grid grid-cols-[26px_1fr] gap-2 rounded-md bg-warn-soft px-3 py-2.5 text-[12.8px] leading-snug"
    >
      <MarkNumber number="?" doubt />
      <div>
        <p className="font-[560]">
          <span className="mark" data-tone="doubt">
            {claim.text}
          </span>{' '}
          has no source <HelpHint word="truth" />
        </p>
        {(claim.reason || claim.advice) && (
          <p className="mt-0.5 text-ink-2">
            {claim.reason} {claim.advice}
          </p>
        )}
        <Checkbox
          className="mt-1.5"
          label="It is true, I confirm it as a fact"
          checked={confirmed}
          disabled={props.disabled}
          onChange={(event) => props.onConfirm(event.target.checked)}
        />
      </div>
    </div>
  )
}
