import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, client } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'
import type { Posting } from '../contract.ts'

/** Putting a posting or a company aside: done at once, with an undo instead of a question. */
export function usePutAside(posting: Posting) {
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries({ queryKey: api.postings.key() })
  const setAside = (dismissed: boolean) => client.postings.update({ id: posting.id, dismissed }).finally(refresh)
  const dismiss = useMutation({
    mutationFn: () => setAside(true),
    onSuccess: () =>
      notify({
        title: 'Put aside',
        description: posting.title,
        action: { label: 'Undo', run: () => void setAside(false) },
      }),
  })
  const bringBack = useMutation({
    mutationFn: async () => {
      await client.postings.update({ id: posting.id, dismissed: false })
      const { items } = await client.postings.hiddenCompanies()
      const company = items.find((each) => each.name.toLowerCase() === posting.company?.trim().toLowerCase())
      if (company) await client.postings.showCompany({ id: company.id })
    },
    onSuccess: () => notify({ tone: 'good', title: 'Back in the list', description: posting.title }),
    onSettled: refresh,
  })
  const hideCompany = useMutation({
    mutationFn: (name: string) => client.postings.hideCompany({ name }),
    onSuccess: ({ id, name }) =>
      notify({
        title: `${name} is hidden`,
        description: 'None of its postings is listed.',
        action: { label: 'Undo', run: () => void client.postings.showCompany({ id }).finally(refresh) },
      }),
    onSettled: refresh,
  })
  return { dismiss, bringBack, hideCompany }
}
