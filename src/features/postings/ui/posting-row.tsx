import { MoreHorizontal, Star } from 'lucide-react'
import { Fragment } from 'react'
import { Link } from 'react-router'
import { saySaved } from '#features/duplicates/ui/say-saved.ts'
import { Badge } from '#web/kit/badge.tsx'
import { IconButton } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Menu } from '#web/kit/menu.tsx'
import { When } from '#web/kit/when.tsx'
import type { ListedPosting } from '../contract.ts'
import { useUpdatePosting } from './posting-actions.ts'
import { PutAsideItems } from './put-aside-items.tsx'
import { sayRemote, saySalary } from './say-facts.ts'

export function PostingRow({ posting }: { posting: ListedPosting }) {
  const update = useUpdatePosting(posting.id)
  return (
    <div className="relative flex items-center gap-3 border-line border-b py-3 sm:gap-4">
      <span
        aria-hidden="true"
        className="grid size-10 shrink-0 place-items-center rounded-md border border-line bg-sheet font-display text-lg"
      >
        {(posting.company ?? posting.title).charAt(0).toUpperCase()}
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Link
            to={`/postings/${posting.id}`}
            className="font-[560] text-base no-underline max-sm:line-clamp-2 sm:truncate after:absolute after:inset-0 hover:underline"
          >
            {posting.title}
          </Link>
          {posting.remoteKind && <Badge>{sayRemote(posting.remoteKind)}</Badge>}
        </div>
        <p className="mt-0.5 text-ink-3 text-xs max-sm:line-clamp-3 sm:truncate">
          {[posting.company, posting.place, saySalary(posting.salary ?? undefined)].map(
            (each) =>
              each && (
                // A name written from right to left does not turn what stands beside it.
                <Fragment key={each}>
                  <bdi>{each}</bdi>
                  {' · '}
                </Fragment>
              ),
          )}
          captured <When at={posting.createdAt} />
        </p>
        {posting.liking?.reason && <p className="mt-0.5 text-ink-2 text-xs">{sayLiking(posting.liking.reason)}</p>}
        {posting.savedBefore && (
          <p className="mt-0.5 text-warn text-xs">
            <span className="max-sm:hidden">You saved this</span>
            <span className="sm:hidden">Saved</span> {saySaved(posting.savedBefore.createdAt)}
            <span aria-hidden="true"> · </span>
            <Link
              to="/postings/duplicates"
              aria-label={`Compare ${posting.title} with the one saved before`}
              className="relative underline underline-offset-3 pointer-coarse:-my-3.5 pointer-coarse:inline-block pointer-coarse:py-3.5"
            >
              Compare
            </Link>
          </p>
        )}
      </div>
      {posting.fit?.fit != null && (
        <span role="img" aria-label={`Fit: ${posting.fit.fit} of 100`} className="flex items-baseline gap-1.5">
          <span aria-hidden="true" className="hidden text-ink-3 text-xs sm:inline">
            Fit
          </span>
          <span aria-hidden="true" className="font-display text-2xl leading-none tabular-nums">
            {posting.fit.fit}
          </span>
        </span>
      )}
      <IconButton
        label={posting.favourite ? 'Remove from favourites' : 'Mark as favourite'}
        aria-pressed={posting.favourite}
        onClick={() => update.mutate({ favourite: !posting.favourite })}
        className={cx('relative', !posting.favourite && 'opacity-60 hover:opacity-100')}
      >
        <Star className={posting.favourite ? 'fill-mark text-ink' : ''} />
      </IconButton>
      <span className="relative -ml-3">
        <Menu
          trigger={
            <IconButton label={`More for ${posting.title}`}>
              <MoreHorizontal />
            </IconButton>
          }
        >
          <PutAsideItems posting={posting} />
        </Menu>
      </span>
    </div>
  )
}

type Reason = NonNullable<NonNullable<ListedPosting['liking']>['reason']>

const sayLiking = ({ side, count, traits }: Reason) =>
  `${side === 'kept' ? 'Like' : 'Rather like'} ${count} you ${side === 'kept' ? 'kept' : 'put aside'}: ${traits.join(', ')}`
