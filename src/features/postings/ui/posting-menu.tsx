import { MoreHorizontal, RefreshCw, Star, Trash2 } from 'lucide-react'
import { sayError } from '#web/api.ts'
import { IconButton } from '#web/kit/button.tsx'
import { Menu, MenuItem, MenuLine } from '#web/kit/menu.tsx'
import { notify } from '#web/kit/notices.ts'
import type { PostingDetail } from '../contract.ts'
import { useFetchAgain, useRemovePosting, useUpdatePosting } from './posting-actions.ts'
import { PutAsideItems } from './put-aside-items.tsx'

export function PostingMenu({ posting }: { posting: PostingDetail }) {
  const update = useUpdatePosting(posting.id)
  const remove = useRemovePosting(posting)
  const fetchAgain = useFetchAgain(posting.id)
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
        {posting.source === 'url' && posting.url && (
          <>
            <MenuItem
              icon={<RefreshCw />}
              onSelect={() =>
                fetchAgain.mutate(undefined, {
                  onError: (error) => notify({ tone: 'bad', title: 'Not fetched', description: sayError(error) }),
                })
              }
            >
              Fetch the page again
            </MenuItem>
            <MenuLine />
          </>
        )}
        <PutAsideItems posting={posting} />
        <MenuLine />
        <MenuItem icon={<Trash2 />} danger onSelect={() => remove.mutate()}>
          Delete
        </MenuItem>
      </Menu>
    </>
  )
}
