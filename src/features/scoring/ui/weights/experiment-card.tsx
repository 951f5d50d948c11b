import { useQuery } from '@tanstack/react-query'
import { FlaskConical } from 'lucide-react'
import { useState } from 'react'
import { api } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { Field } from '#web/kit/field.tsx'
import { Select } from '#web/kit/input.tsx'
import { Skeleton } from '#web/kit/skeleton.tsx'
import { When } from '#web/kit/when.tsx'
import type { WeightExperiment, WeightSet } from '../../weights-contract.ts'
import { DifferenceView } from './difference-view.tsx'
import { sayShare } from './say-figures.ts'
import type { useWeightActions } from './weight-actions.ts'

type Actions = ReturnType<typeof useWeightActions>
const shares = [0.05, 0.1, 0.25, 0.5, 1]

export function ExperimentCard({ experiment, actions }: { experiment: WeightExperiment; actions: Actions }) {
  const running = experiment.endedAt === null
  const result = useQuery(
    api.scoring.weights.experiment.queryOptions({
      input: { id: experiment.id },
      refetchInterval: running ? 15_000 : false,
    }),
  )
  return (
    <TitledCard
      title={
        <>
          <span className="font-mono text-sm">{experiment.liveVersion}</span> against{' '}
          <span className="font-mono text-sm">{experiment.challengerVersion}</span>
        </>
      }
      aside={
        running && (
          <Button size="sm" busy={actions.stop.isPending} onClick={() => actions.stop.mutate(experiment.id)}>
            Stop
          </Button>
        )
      }
    >
      <p className="mb-4 text-ink-2 text-sm">
        {sayShare(experiment.share)} of the résumés, started <When at={experiment.startedAt} />
        {experiment.endedAt ? (
          <>
            , stopped <When at={experiment.endedAt} />
          </>
        ) : (
          '. People see the live total only'
        )}
        .
      </p>
      {result.data ? <DifferenceView difference={result.data.difference} /> : <Skeleton className="h-64 w-full" />}
    </TitledCard>
  )
}

export function StartExperiment({ sets, actions }: { sets: WeightSet[]; actions: Actions }) {
  const others = sets.filter((set) => set.state !== 'live')
  const [challenger, setChallenger] = useState<string>()
  const [share, setShare] = useState('0.5')
  const chosen = challenger ?? others.at(-1)?.version ?? ''
  if (others.length === 0) return null
  return (
    <TitledCard title="Try a set on live traffic">
      <p className="mb-3 max-w-2xl text-ink-2 text-sm">
        Every new scoring of the chosen share is counted by both sets. People keep seeing the live one, so nothing
        changes for them.
      </p>
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          actions.start.mutate({ challenger: chosen, share: Number(share) })
        }}
      >
        <Field label="Set to try" className="w-full sm:w-64">
          <Select value={chosen} onChange={(event) => setChallenger(event.target.value)}>
            {others.map((set) => (
              <option key={set.version}>{set.version}</option>
            ))}
          </Select>
        </Field>
        <Field label="Share of résumés" className="w-full sm:w-40">
          <Select value={share} onChange={(event) => setShare(event.target.value)}>
            {shares.map((each) => (
              <option key={each} value={each}>
                {sayShare(each)}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" look="primary" icon={<FlaskConical />} busy={actions.start.isPending}>
          Start
        </Button>
      </form>
    </TitledCard>
  )
}
