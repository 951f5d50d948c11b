import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { api } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { When } from '#web/kit/when.tsx'
import { usePageTitle } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import type { WeightExperiment } from '../../weights-contract.ts'
import { CompareSets } from './compare-sets.tsx'
import { ExperimentCard, StartExperiment } from './experiment-card.tsx'
import { sayShare } from './say-figures.ts'
import { useWeightActions } from './weight-actions.ts'
import { WeightSetDialog } from './weight-set-dialog.tsx'
import { WeightSetTable } from './weight-set-table.tsx'

export function Component() {
  usePageTitle('Weights')
  const [search, setSearch] = useSearchParams()
  const [copied, setCopied] = useState<string>()
  const actions = useWeightActions()
  const { data, isError, error, refetch } = useQuery(api.scoring.weights.list.queryOptions())
  if (isError && !data) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows />
  const { items: sets, experiments } = data
  const set = (values: Record<string, string | null>) =>
    setSearch(
      (old) => {
        for (const [name, value] of Object.entries(values)) value ? old.set(name, value) : old.delete(name)
        return old
      },
      { replace: true },
    )
  const live = sets.find((each) => each.state === 'live')!.version
  const running = experiments.find((each) => !each.endedAt)
  const opened = experiments.find((each) => each.id === search.get('experiment') && each.endedAt)
  const a = known(search.get('a')) ?? live
  const b = known(search.get('b')) ?? sets.findLast((each) => each.version !== a)!.version
  const source = sets.find((each) => each.version === copied)
  return (
    <div className="grid grid-cols-1 gap-5">
      <p className="max-w-2xl text-ink-2 text-sm">
        The seven parts of the score and what each weighs. A version never changes, and every score names the one that
        made it.
      </p>
      <WeightSetTable
        sets={sets}
        actions={actions}
        onCopy={setCopied}
        onCompare={(version) => set({ a: live, b: version })}
      />
      {running ? (
        <ExperimentCard experiment={running} actions={actions} />
      ) : (
        <StartExperiment sets={sets} actions={actions} />
      )}
      {opened && <ExperimentCard experiment={opened} actions={actions} />}
      <PastExperiments
        experiments={experiments.filter((each) => each.endedAt && each !== opened)}
        onOpen={(id) => set({ experiment: id })}
      />
      <CompareSets sets={sets} a={a} b={b} onChoose={set} />
      {source && <WeightSetDialog source={source} onClose={() => setCopied(undefined)} />}
    </div>
  )

  function known(version: string | null) {
    return sets.find((each) => each.version === version)?.version
  }
}

function PastExperiments({ experiments, onOpen }: { experiments: WeightExperiment[]; onOpen: (id: string) => void }) {
  if (experiments.length === 0) return null
  return (
    <TitledCard title="Earlier experiments">
      <ul>
        {experiments.map((each) => (
          <li
            key={each.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-t py-2 first:border-0"
          >
            <span className="min-w-0 flex-1 text-sm">
              <span className="font-mono text-xs">{each.liveVersion}</span> against{' '}
              <span className="font-mono text-xs">{each.challengerVersion}</span>
              <span className="block text-ink-3 text-xs">
                {sayShare(each.share)}, stopped <When at={each.endedAt!} />
              </span>
            </span>
            <Button size="sm" look="quiet" onClick={() => onOpen(each.id)}>
              Figures
            </Button>
          </li>
        ))}
      </ul>
    </TitledCard>
  )
}
