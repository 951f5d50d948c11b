import { useQuery } from '@tanstack/react-query'
import { api } from '#web/api.ts'
import { TitledCard } from '#web/kit/card.tsx'
import { Field } from '#web/kit/field.tsx'
import { Select } from '#web/kit/input.tsx'
import { Skeleton } from '#web/kit/skeleton.tsx'
import type { WeightSet } from '../../weights-contract.ts'
import { DifferenceView } from './difference-view.tsx'

type Props = { sets: WeightSet[]; a: string; b: string; onChoose: (sides: { a: string; b: string }) => void }

/** What two sets say of every kept score: the answer is there at once, before any experiment. */
export function CompareSets({ sets, a, b, onChoose }: Props) {
  const difference = useQuery(api.scoring.weights.compare.queryOptions({ input: { a, b }, enabled: a !== b }))
  const pick = (label: string, value: string, choose: (version: string) => void) => (
    <Field label={label} className="w-full sm:w-64">
      <Select value={value} onChange={(event) => choose(event.target.value)}>
        {sets.map((set) => (
          <option key={set.version}>{set.version}</option>
        ))}
      </Select>
    </Field>
  )
  return (
    <TitledCard title="Compare on all kept scores">
      <p className="mb-3 text-ink-2 text-sm">The newest score of each résumé, counted by both.</p>
      <div className="mb-5 flex flex-wrap gap-3">
        {pick('Set', a, (version) => onChoose({ a: version, b }))}
        {pick('against', b, (version) => onChoose({ a, b: version }))}
      </div>
      {a === b ? (
        <p className="text-ink-2 text-sm">Choose two different sets.</p>
      ) : difference.data ? (
        <DifferenceView difference={difference.data} />
      ) : (
        <Skeleton className="h-64 w-full" />
      )}
    </TitledCard>
  )
}
