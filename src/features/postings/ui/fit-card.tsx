import { HelpHint } from '#features/help/ui/help-hint.tsx'
import { FitParts } from '#features/matching/ui/fit-parts.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import type { Posting } from '../contract.ts'

/** How well the posting suits the person, part by part. Stands back until there is a résumé to hold against it. */
export function FitCard({ fit }: Pick<Posting, 'fit'>) {
  if (!fit) return null
  const open = fit.parts.filter((part) => part.score === null).length
  return (
    <TitledCard
      title={
        <>
          How it fits you <HelpHint word="fit" />
        </>
      }
      aside={open > 0 ? `${5 - open} of 5 parts judged` : undefined}
    >
      <p className="mb-3 text-ink-2 text-sm">
        Your facts and your wishes against what the posting says.
        {open > 0 && ' What cannot be judged does not count.'}
      </p>
      <FitParts parts={fit.parts} />
    </TitledCard>
  )
}
