import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { api, client, saveFile } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'
import type { StudioDocumentDetail } from '../studio-document.ts'

/** Puts an answer in the place of what was known, and lets the lists ask anew. */
export function useKeepDocument() {
  const queries = useQueryClient()
  return (document: StudioDocumentDetail) => {
    queries.setQueryData(api.studio.get.queryKey({ input: { id: document.id } }), document)
    void queries.invalidateQueries({ queryKey: api.studio.list.key() })
  }
}

export function useMakeDocument() {
  const keep = useKeepDocument()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (input: { file: File } | Parameters<typeof client.studio.create>[0]) =>
      'file' in input ? client.studio.import(input) : client.studio.create(input),
    onSuccess(document) {
      keep(document)
      void navigate(`/studio/${document.id}`)
    },
  })
}

type Change = Omit<Parameters<typeof client.studio.update>[0], 'id'>

export function useChangeDocument(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: Change) => client.studio.update({ id, ...change }),
    onSuccess: (document) => {
      queries.setQueryData(api.studio.get.queryKey({ input: { id } }), (old) => old && { ...old, ...document })
      void queries.invalidateQueries({ queryKey: api.studio.list.key() })
    },
  })
}

export function useRemoveDocument(id: string, title: string) {
  const queries = useQueryClient()
  const again = () => void queries.invalidateQueries({ queryKey: api.studio.list.key() })
  return useMutation({
    mutationFn: () => client.studio.remove({ id }),
    onSuccess() {
      again()
      notify({
        title: 'Deleted',
        description: title,
        action: { label: 'Undo', run: () => void client.studio.undoRemove({ id }).then(again) },
      })
    },
  })
}

export function useDuplicateDocument(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => client.studio.duplicate({ id }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: api.studio.list.key() }),
  })
}

export const downloadProject = (id: string) => client.studio.archive({ id }).then((file) => saveFile(file))
export const downloadPdf = (compileId: string) => client.studio.pdf({ id: compileId }).then((file) => saveFile(file))
