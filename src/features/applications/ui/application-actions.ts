import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { api, client, saveFile } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'
import type { Application, ApplicationDetail } from '../contract.ts'

type Track = Parameters<typeof client.applications.create>[0]

/** Makes an application of a posting and opens it. */
export function useTrack() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (input: Track) => client.applications.create(input),
    onSuccess(application) {
      queries.setQueryData(api.applications.get.queryKey({ input: { id: application.id } }), application)
      void queries.invalidateQueries({ queryKey: api.applications.list.key() })
      notify({ tone: 'good', title: 'Tracked', description: application.title })
      void navigate(`/applications/${application.id}`)
    },
  })
}

type Change = Omit<Parameters<typeof client.applications.update>[0], 'id'>

/** Writes notes, dates, tags; shown at once, taken back when the server refuses. */
export function useUpdateApplication() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, ...change }: Change & { id: string }) => client.applications.update({ id, ...change }),
    async onMutate({ id, ...change }) {
      const key = api.applications.get.queryKey({ input: { id } })
      await queries.cancelQueries({ queryKey: key })
      const before = queries.getQueryData(key)
      queries.setQueryData<ApplicationDetail>(key, (old) => (old ? ({ ...old, ...change } as ApplicationDetail) : old))
      return { key, before }
    },
    onError(_error, _input, context) {
      if (context) queries.setQueryData(context.key, context.before)
    },
    onSuccess: (next) => keepDetail(queries, next),
    onSettled: () => refreshTracker(queries),
  })
}

type Queries = ReturnType<typeof useQueryClient>

/** Puts an answer where the page reads it. */
export function keepDetail(queries: Queries, detail: ApplicationDetail) {
  queries.setQueryData(api.applications.get.queryKey({ input: { id: detail.id } }), detail)
}

/** Whatever shows applications asks anew. */
export const refreshTracker = (queries: Queries) =>
  Promise.all(
    [api.applications, api.board, api.calendar, api.duplicates, api.outcomes].map((each) =>
      queries.invalidateQueries({ queryKey: each.key() }),
    ),
  )

export function useRemoveApplication(application: Application | undefined) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const id = application?.id ?? ''
  return useMutation({
    mutationFn: () => client.applications.remove({ id }),
    onSuccess() {
      void navigate('/applications')
      void refreshTracker(queries)
      const undo = () => void client.applications.undoRemove({ id }).then(() => refreshTracker(queries))
      notify({ title: 'Application deleted', description: application?.title, action: { label: 'Undo', run: undo } })
    },
  })
}

export async function downloadDocument(id: string, documentId: string, name: string) {
  try {
    saveFile(await client.applications.document({ id, documentId }), name)
  } catch (error) {
    notify({ tone: 'bad', title: 'The file could not be fetched', description: String((error as Error).message) })
  }
}
