import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { api, client, saveFile } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'
import type { Application, ApplicationDetail, Stage } from '../contract.ts'
import { stageNames } from './stages.ts'

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

type Change = { stage?: Stage; notes?: string; position?: number }

/** Moves an application or writes its notes; shown at once, taken back when the server refuses. */
export function useUpdateApplication() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, ...change }: Change & { id: string }) => client.applications.update({ id, ...change }),
    async onMutate({ id, ...change }) {
      await queries.cancelQueries({ queryKey: api.applications.key() })
      const before = queries.getQueriesData({ queryKey: api.applications.key() })
      const alter = (each: Application) => (each.id === id ? { ...each, ...change } : each)
      queries.setQueriesData<{ items: Application[] }>({ queryKey: api.applications.list.key() }, (page) =>
        page && Array.isArray(page.items) ? { ...page, items: page.items.map(alter) } : page,
      )
      queries.setQueryData<ApplicationDetail>(api.applications.get.queryKey({ input: { id } }), (old) =>
        old ? { ...old, ...change } : old,
      )
      return { before }
    },
    onError(_error, _input, context) {
      for (const [key, data] of context?.before ?? []) queries.setQueryData(key, data)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: api.applications.key() }),
  })
}

/** Moves to another stage and offers the way back. */
export function useMoveApplication() {
  const update = useUpdateApplication()
  return (application: Application, stage: Stage) => {
    if (application.stage === stage) return
    const from = application.stage
    update.mutate({ id: application.id, stage })
    notify({
      id: `move-${application.id}`,
      title: `Moved to ${stageNames[stage]}`,
      description: application.title,
      action: { label: 'Undo', run: () => update.mutate({ id: application.id, stage: from }) },
    })
  }
}

export function useRemoveApplication(application: Application | undefined) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const id = application?.id ?? ''
  return useMutation({
    mutationFn: () => client.applications.remove({ id }),
    onSuccess() {
      void navigate('/applications')
      void queries.invalidateQueries({ queryKey: api.applications.list.key() })
      const undo = () =>
        void client.applications
          .undoRemove({ id })
          .then(() => queries.invalidateQueries({ queryKey: api.applications.key() }))
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
