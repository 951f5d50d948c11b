import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refreshTracker } from '#features/applications/ui/application-actions.ts'
import { api, client, saveFile, sayError } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'
import type { Interview } from '../contract.ts'

function useRefresh() {
  const queries = useQueryClient()
  return () => Promise.all([refreshTracker(queries), queries.invalidateQueries({ queryKey: api.interviews.key() })])
}

export type Plan = Omit<Parameters<typeof client.interviews.plan>[0], 'id'>

/** Plans a new interview, or changes one. */
export function useSaveInterview(applicationId: string, interview: Interview | undefined) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (plan: Plan) =>
      interview
        ? client.interviews.update({ id: interview.id, ...plan })
        : client.interviews.plan({ id: applicationId, ...plan }),
    meta: { quiet: true },
    onSuccess: () => void refresh(),
  })
}

export function useInterviewActs(interview: Interview) {
  const refresh = useRefresh()
  const { id, title } = interview
  const set = useMutation({
    mutationFn: (state: Interview['state']) => client.interviews.update({ id, state }),
    onSuccess: () => void refresh(),
  })
  const setState = (state: Interview['state']) => {
    const before = interview.state
    set.mutate(state)
    notify({
      id: `interview-${id}`,
      title: { planned: 'Planned again', done: 'Marked as held', cancelled: 'Cancelled' }[state],
      description: title,
      action: { label: 'Undo', run: () => set.mutate(before) },
    })
  }
  const remove = useMutation({
    mutationFn: () => client.interviews.remove({ id }),
    onSuccess() {
      void refresh()
      const undo = () => void client.interviews.undoRemove({ id }).then(refresh)
      notify({ title: 'Interview deleted', description: title, action: { label: 'Undo', run: undo } })
    },
  })
  const save = async () => {
    try {
      saveFile(await client.interviews.file({ id }), 'interview.ics')
    } catch (error) {
      notify({ tone: 'bad', title: 'The file could not be made', description: sayError(error) })
    }
  }
  return { setState, remove, save }
}
