import { Building2, Eye, EyeOff } from 'lucide-react'
import { MenuItem } from '#web/kit/menu.tsx'
import type { Posting } from '../contract.ts'
import { usePutAside } from './put-aside.ts'

/** For menus: out of the list, or back into it. */
export function PutAsideItems({ posting }: { posting: Posting }) {
  const { dismiss, bringBack, hideCompany } = usePutAside(posting)
  const { company } = posting
  if (posting.hidden)
    return (
      <MenuItem icon={<Eye />} onSelect={() => bringBack.mutate()}>
        Bring back into the list
      </MenuItem>
    )
  return (
    <>
      <MenuItem icon={<EyeOff />} onSelect={() => dismiss.mutate()}>
        Put aside
      </MenuItem>
      {company && (
        <MenuItem icon={<Building2 />} onSelect={() => hideCompany.mutate(company)}>
          Hide all of {company}
        </MenuItem>
      )}
    </>
  )
}
