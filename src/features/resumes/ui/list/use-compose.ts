import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { api, client } from '#web/api.ts'

/** Begins a résumé here, without a file, and opens it for writing. */
export function useCompose() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (from: 'master' | 'blank') => client.resumes.compose({ from }),
    onSuccess(resume) {
      queries.setQueryData(api.resumes.get.queryKey({ input: { id: resume.id } }), resume)
      void queries.invalidateQueries({ queryKey: api.resumes.list.key() })
      void navigate(`/resumes/${resume.id}/review`)
    },
  })
}
