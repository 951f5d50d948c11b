import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { api, client, saveFile } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'
import type { Resume, UpdateResume } from '../contract.ts'

/** Changes title, tags, favourite or master; shown at once and taken back when the server refuses. */
export function useUpdateResume(id: string) {
  const queries = useQueryClient()
  const queryKey = api.resumes.get.queryKey({ input: { id } })
  return useMutation({
    mutationFn: (change: UpdateResume) => client.resumes.update({ ...change, id }),
    onMutate(change) {
      const before = queries.getQueryData(queryKey)
      if (before) queries.setQueryData(queryKey, { ...before, ...change } as Resume)
      // The list's pages, too; the server's answer puts them right whatever happens.
      queries.setQueriesData<{ pages?: { items: Resume[] }[] }>({ queryKey: api.resumes.list.key() }, (list) =>
        list?.pages
          ? {
              ...list,
              pages: list.pages.map((page) => ({
                ...page,
                items: page.items.map((each) => (each.id === id ? ({ ...each, ...change } as Resume) : each)),
              })),
            }
          : list,
      )
      return { before }
    },
    onError: (_error, _change, context) => context?.before && queries.setQueryData(queryKey, context.before),
    onSettled: () => queries.invalidateQueries({ queryKey: api.resumes.key() }),
  })
}

/** Deletes without asking and offers to undo it. */
export function useRemoveResume(resume: Resume | undefined) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const refresh = () => queries.invalidateQueries({ queryKey: api.resumes.key() })
  return useMutation({
    mutationFn: () => client.resumes.remove({ id: resume?.id ?? '' }),
    onSuccess() {
      void navigate('/resumes')
      void queries.invalidateQueries({ queryKey: api.resumes.list.key() })
      notify({
        title: 'Résumé deleted',
        description: resume?.title,
        action: {
          label: 'Undo',
          run: () => void client.resumes.undoRemove({ id: resume?.id ?? '' }).then(refresh),
        },
      })
    },
  })
}

/** Makes a copy and opens it. */
export function useDuplicateResume(resume: Resume) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: () => client.resumes.duplicate({ id: resume.id }),
    onSuccess(copy) {
      queries.setQueryData(api.resumes.get.queryKey({ input: { id: copy.id } }), copy)
      void queries.invalidateQueries({ queryKey: api.resumes.list.key() })
      void navigate(`/resumes/${copy.id}/review`)
      notify({ tone: 'good', title: 'This is the copy', description: copy.title })
    },
  })
}

export function useReadAgain(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => client.resumes.readAgain({ id }),
    onSuccess: () => queries.invalidateQueries({ queryKey: api.resumes.key() }),
  })
}

type RenderInput = Omit<Parameters<typeof client.resumes.render>[0], 'id'>

export function useRenderResume(id: string) {
  return useMutation({
    mutationFn: (input: RenderInput) => client.resumes.render({ id, ...input }),
    onSuccess(file) {
      saveFile(file)
      notify({ tone: 'good', title: 'Exported', description: file.name })
    },
  })
}
