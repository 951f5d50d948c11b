import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '#web/api.ts'
import type { ApplicationDetail } from '../../contract.ts'
import { keepDetail, refreshTracker } from '../application-actions.ts'

/** An act that answers the whole application. `show` says at once what it will come to; taken back when it fails. */
export function useDetail<I>(
  id: string,
  act: (input: I) => Promise<ApplicationDetail>,
  show?: (old: ApplicationDetail, input: I) => ApplicationDetail,
) {
  const queries = useQueryClient()
  const key = api.applications.get.queryKey({ input: { id } })
  return useMutation({
    mutationFn: act,
    async onMutate(input: I) {
      await queries.cancelQueries({ queryKey: key })
      const before = queries.getQueryData<ApplicationDetail>(key)
      if (before && show) queries.setQueryData(key, show(before, input))
      return { before }
    },
    onError(_error, _input, context) {
      if (context?.before) queries.setQueryData(key, context.before)
    },
    onSuccess(next) {
      keepDetail(queries, next)
      void refreshTracker(queries)
    },
  })
}
