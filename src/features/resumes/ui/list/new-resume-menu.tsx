import { Crown, FilePlus2, Plus } from 'lucide-react'
import { Button } from '#web/kit/button.tsx'
import { Menu, MenuItem } from '#web/kit/menu.tsx'
import { useCompose } from './use-compose.ts'

/** Begins a résumé here, without a file. `first`: there is none yet whose facts it could begin with. */
export function NewResumeMenu({ first }: { first: boolean }) {
  const compose = useCompose()
  if (first)
    return (
      <Button icon={<Plus />} busy={compose.isPending} onClick={() => compose.mutate('blank')}>
        Write one
      </Button>
    )
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
