import { MoreHorizontal, Star, Trash2 } from 'lucide-react'
import { IconButton } from '#web/kit/button.tsx'
import { Menu, MenuItem } from '#web/kit/menu.tsx'
import type { PostingDetail } from '../contract.ts'
import { useRemovePosting, useUpdatePosting } from './posting-actions.ts'

export function PostingMenu({ posting }: { posting: PostingDetail }) {
  const update = useUpdatePosting(posting.id)
  const remove = useRemovePosting(posting)
  return (
    <>
      <IconButton
        label={posting.favourite ? 'Remove from favourites' : 'Mark as favourite'}
        look="secondary"
        aria-pressed={posting.favourite}
        className="pointer-fine:size-9"
        onClick={() => update.mutate({ favourite: !posting.favourite })}
      >
        <Star className={posting.favourite ? 'fill-mark' : ''} />
      </IconButton>
      <Menu
        trigger={
          <IconButton label="More" look="secondary" className="pointer-fine:size-9">
            <MoreHorizontal />
          </IconButton>
        }
      >
        <MenuItem icon={<Trash2 />} danger onSelect={() => remove.mutate()}>
          Delete
        </MenuItem>
      </Menu>
    </>
  )
}
