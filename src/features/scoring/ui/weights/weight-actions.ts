import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, client } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'
import type { NewWeightSet } from '../../weights-contract.ts'

/** Everything that an administrator does with weights; each refreshes what depends on them. */
export function useWeightActions() {
  const queries = useQueryClient()
  const settle = { onSettled: () => queries.invalidateQueries({ queryKey: api.scoring.key() }) }
  const makeLive = useMutation({
    mutationFn: (version: string) => client.scoring.weights.makeLive({ version }),
    onSuccess: ({ version }, _input, _result, { client: cache }) => {
      const before = cache
        .getQueryData(api.scoring.weights.list.queryKey())
        ?.items.find((set) => set.state === 'live')?.version
      notify({
        tone: 'good',
        title: `Scores are counted by ${version} now`,
        description: 'Kept scores are restated in the background.',
        ...(before && before !== version ? { action: { label: 'Undo', run: () => makeLive.mutate(before) } } : {}),
      })
    },
    ...settle,
  })
  const retire = useMutation({
    mutationFn: (version: string) => client.scoring.weights.retire({ version }),
    ...settle,
  })
  const start = useMutation({
    mutationFn: (input: { challenger: string; share: number }) => client.scoring.weights.startExperiment(input),
    ...settle,
  })
  const stop = useMutation({
    mutationFn: (id: string) => client.scoring.weights.stopExperiment({ id }),
    ...settle,
  })
  return { makeLive, retire, start, stop }
}

export function useCreateWeights(onDone: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: NewWeightSet) => client.scoring.weights.create(input),
    meta: { quiet: true },
    onSuccess() {
      void queries.invalidateQueries({ queryKey: api.scoring.weights.key() })
      onDone()
    },
  })
}
