import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { LetterFormat } from '#features/rendering/letter/letter.ts'
import { api, client, saveFile } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'
import type { Letter, LetterDetail } from '../contract.ts'

export const useLetter = (id: string) => useQuery(api.letters.get.queryOptions({ input: { id } }))

/** Puts an answer in the place of what was known, without asking again. */
function useKeep() {
  const queries = useQueryClient()
  return (letter: LetterDetail) => {
    queries.setQueryData(api.letters.get.queryKey({ input: { id: letter.id } }), letter)
    void queries.invalidateQueries({ queryKey: api.letters.list.key() })
    void queries.invalidateQueries({ queryKey: api.letters.versions.key() })
  }
}

export function useDraftLetter(onDone?: (letter: LetterDetail) => void) {
  const keep = useKeep()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (input: Parameters<typeof client.letters.draft>[0]) => client.letters.draft(input),
    meta: { quiet: true },
    onSuccess(letter) {
      keep(letter)
      onDone?.(letter)
      void navigate(`/letters/${letter.id}`)
    },
  })
}

type Change = Omit<Parameters<typeof client.letters.update>[0], 'id'>

/** Saves in the order of the changes; the newest answer is what is known. */
export function useSaveLetter(id: string) {
  const keep = useKeep()
  return useMutation({
    mutationFn: (change: Change) => client.letters.update({ id, ...change }),
    scope: { id: `letter-${id}` },
    onSuccess: keep,
  })
}

export function useRedraft(letter: LetterDetail, onDone: () => void) {
  const keep = useKeep()
  const restore = useRestore(letter.id)
  return useMutation({
    mutationFn: (choice: Pick<Letter, 'addressee' | 'tone' | 'length'>) =>
      client.letters.redraft({ id: letter.id, ...choice }),
    onSuccess(next) {
      keep(next)
      notify({
        title: 'Written anew',
        description: 'The text before is kept as a version.',
        action: { label: 'Undo', run: () => restore.mutate(letter.version) },
      })
      onDone()
    },
  })
}

export function useRestore(id: string) {
  const keep = useKeep()
  return useMutation({
    mutationFn: (version: number) => client.letters.restoreVersion({ id, version }),
    onSuccess: keep,
  })
}

export function useApprove(id: string) {
  const keep = useKeep()
  return useMutation({
    mutationFn: () => client.letters.approve({ id }),
    onSuccess(letter) {
      keep(letter)
      notify({ tone: 'good', title: 'Approved', description: 'Ready to download or to attach.' })
    },
  })
}

export function useReopen(id: string) {
  const keep = useKeep()
  return useMutation({ mutationFn: () => client.letters.reopen({ id }), onSuccess: keep })
}

export function useRemoveLetter(letter: Letter) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const keep = useKeep()
  return useMutation({
    mutationFn: () => client.letters.remove({ id: letter.id }),
    onSuccess() {
      void navigate('/letters')
      void queries.invalidateQueries({ queryKey: api.letters.list.key() })
      notify({
        title: 'Letter deleted',
        description: letter.title,
        action: { label: 'Undo', run: () => void client.letters.undoRemove({ id: letter.id }).then(keep) },
      })
    },
  })
}

export function useRenderLetter(id: string) {
  return useMutation({
    mutationFn: (format: LetterFormat) => client.letters.render({ id, format }),
    onSuccess(file) {
      saveFile(file)
      notify({ tone: 'good', title: 'Exported', description: file.name })
    },
  })
}

/** Keeps the letter with the application to its posting, exactly as it is; starts the application when there is none. */
export function useAttachLetter(letter: Letter) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    async mutationFn() {
      const [known] = (await client.applications.list({ postingId: letter.postingId, limit: 1 })).items
      const application =
        known ?? (await client.applications.create({ postingId: letter.postingId, stage: 'drafting' }))
      return client.applications.attachLetter({ id: application.id, letterId: letter.id })
    },
    onSuccess(application) {
      queries.setQueryData(api.applications.get.queryKey({ input: { id: application.id } }), application)
      void queries.invalidateQueries({ queryKey: api.applications.list.key() })
      notify({ tone: 'good', title: 'Kept with the application', description: application.documents.at(-1)?.name })
      void navigate(`/applications/${application.id}`)
    },
  })
}
