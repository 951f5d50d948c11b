import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Crown, FilePlus2, Plus } from 'lucide-react'
import { useNavigate } from 'react-router'
import { api, client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Menu, MenuItem } from '#web/kit/menu.tsx'

/** Begins a résumé here, without a file. */
export function NewResumeMenu() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const compose = useMutation({
    mutationFn: (from: 'master' | 'blank') => client.resumes.compose({ from }),
    onSuccess(resume) {
      queries.setQueryData(api.resumes.get.queryKey({ input: { id: resume.id } }), resume)
      void queries.invalidateQueries({ queryKey: api.resumes.list.key() })
      void navigate(`/resumes/${resume.id}/review`)
    },
  })
  return (
    <Menu
      trigger={
        <Button icon={<Plus />} busy={compose.isPending}>
          Write one
        </Button>
      }
    >
      <MenuItem icon={<Crown />} onSelect={() => compose.mutate('master')}>
        From the facts of my master
      </MenuItem>
      <MenuItem icon={<FilePlus2 />} onSelect={() => compose.mutate('blank')}>
        On an empty page
      </MenuItem>
    </Menu>
  )
}
