import { useQuery } from '@tanstack/react-query'
import { api } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { Skeleton } from '#web/kit/skeleton.tsx'
import { findPreset } from '../presets.ts'
import { PartChanges } from './compare/part-changes.tsx'
import type { Measure } from './use-measure.ts'
import { sayChange } from './weights/say-figures.ts'

type Props = { resumeId: string; postingId: string | undefined; measure: Measure; onReset: () => void }

/** The same text by the usual measure and by the chosen one: only what is weighed and expected differs. */
export function MeasureCard({ resumeId, postingId, measure, onReset }: Props) {
  const { data } = useQuery(
    api.scoring.compare.queryOptions({
      input: {
        id: resumeId,
        postingId,
        withPreset: measure.preset,
        withWeights: measure.weights,
        withTargetRole: measure.targetRole,
      },
    }),
  )
  if (!data) return <Skeleton className="h-60 w-full" />
  const as = [
    measure.preset && `for ${findPreset(measure.preset).name}`,
    measure.targetRole && `as ${measure.targetRole}`,
    measure.weights && `by ${data.b.weightsVersion}`,
  ].filter(Boolean)
  return (
    <TitledCard
      title="By the usual measure and by this one"
      aside={
        <Button size="sm" look="quiet" className="-my-1.5 -mr-2" onClick={onReset}>
          Back to the usual
        </Button>
      }
    >
      <p className="text-ink-2 text-sm">
        {data.a.total} as usual, {data.b.total} {as.join(', ')} ({sayChange(data.b.exact - data.a.exact)}).{' '}
        {measure.preset && findPreset(measure.preset).about}
      </p>
      <PartChanges compared={data} weights className="mt-3" />
    </TitledCard>
  )
}
