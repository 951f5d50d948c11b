import { Ban, CalendarClock, EyeOff, Lock, MoreHorizontal, PenLine, RefreshCw, RotateCcw } from 'lucide-react'
import { Badge } from '#web/kit/badge.tsx'
import { Button, IconButton } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Menu, MenuItem, MenuLine } from '#web/kit/menu.tsx'
import { sayDay, When } from '#web/kit/when.tsx'
import type { Share } from '../contract.ts'

type Props = {
  share: Share
  onChange: () => void
  /** For open links. */
  onRenew?: () => void
  onRevoke?: () => void
  /** For closed ones. */
  onReopen?: () => void
}

export function ShareRow({ share, onChange, onRenew, onRevoke, onReopen }: Props) {
  const name = share.label ?? 'Link'
  return (
    <li className="flex items-center gap-3 border-line border-t py-3 first:border-0">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className={cx('truncate font-[560]', share.state !== 'open' && 'text-ink-2')}>{name}</span>
          <Badge>{share.permission === 'comment' ? 'Read and comment' : 'Read'}</Badge>
          {share.hasPassword && (
            <Badge>
              <Lock aria-hidden="true" className="size-3" /> password
            </Badge>
          )}
          {share.hideContact && (
            <Badge>
              <EyeOff aria-hidden="true" className="size-3" /> no contact details
            </Badge>
          )}
          {share.state === 'expired' && <Badge tone="warn">ran out</Badge>}
          {share.state === 'revoked' && <Badge>closed</Badge>}
        </div>
        <p className="mt-0.5 text-ink-3 text-xs">
          {share.views === 0 ? (
            share.state === 'open' ? (
              'Not opened yet'
            ) : (
              'Never opened'
            )
          ) : (
            <>
              Opened {share.views === 1 ? 'once' : `${share.views} times`}
              {share.lastViewedAt && (
                <>
                  , last <When at={share.lastViewedAt} />
                </>
              )}
            </>
          )}
          {share.closedAt
            ? ` · ${share.state === 'expired' ? 'ran out' : 'closed'} ${sayDay(share.closedAt)}`
            : share.expiresAt && ` · closes ${sayDay(share.expiresAt)}`}
        </p>
      </div>
      {share.state === 'revoked' && (
        <Button size="sm" icon={<RotateCcw />} onClick={onReopen}>
          Open again
        </Button>
      )}
      {share.state === 'expired' && (
        <Button size="sm" icon={<CalendarClock />} onClick={onChange}>
          Give it a new end
        </Button>
      )}
      {share.state === 'open' && (
        <Menu
          trigger={
            <IconButton label={`What to do with “${name}”`}>
              <MoreHorizontal />
            </IconButton>
          }
        >
          <MenuItem icon={<PenLine />} onSelect={onChange}>
            Change
          </MenuItem>
          <MenuItem icon={<RefreshCw />} detail="the old one closes" onSelect={() => onRenew?.()}>
            New address
          </MenuItem>
          <MenuLine />
          <MenuItem icon={<Ban />} danger onSelect={() => onRevoke?.()}>
            Close the link
          </MenuItem>
        </Menu>
      )}
    </li>
  )
}
