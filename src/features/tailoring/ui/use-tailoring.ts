import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '#web/api.ts'
import type { TailoringDetail } from '../contract.ts'
import type { ChangeDecision } from '../tailored-resume.ts'

export const useTailoring = (id: string) => useQuery(api.tailoring.get.queryOptions({ input: { id } }))

export type Decisions = Record<string, ChangeDecision | null>
type Decide = { decisions?: Decisions; confirmed?: string[] }

/** Decisions show at once; profile, scores and truth follow when the server has counted anew. */
export function useDecide(id: string) {
  const queries = useQueryClient()
  const queryKey = api.tailoring.get.queryKey({ input: { id } })
  return useMutation({
    mutationFn: (input: Decide) => client.tailoring.decide({ id, ...input }),
    scope: { id: `tailoring-${id}` },
    async onMutate(input) {
      await queries.cancelQueries({ queryKey })
      const before = queries.getQueryData<TailoringDetail>(queryKey)
      if (before)
        queries.setQueryData<TailoringDetail>(queryKey, {
          ...before,
          decisions: merge(before.decisions, input.decisions),
          confirmed: input.confirmed ?? before.confirmed,
        })
      return { before }
    },
    onError: (_error, _input, context) => context?.before && queries.setQueryData(queryKey, context.before),
    onSuccess(answer) {
      // While further decisions wait in line the newest answer would take them back for a moment.
      if (queries.isMutating({ predicate: (each) => each.options.scope?.id === `tailoring-${id}` }) <= 1)
        queries.setQueryData(queryKey, answer)
    },
  })
}

const merge = (known: Record<string, ChangeDecision>, next: Decisions = {}): Record<string, ChangeDecision> =>
  Object.fromEntries(
    Object.entries({ ...known, ...next }).filter((entry): entry is [string, ChangeDecision] => entry[1] !== null),
  )
