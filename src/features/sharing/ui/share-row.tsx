import { Ban, EyeOff, Lock, MoreHorizontal, PenLine, RefreshCw } from 'lucide-react'
import { Badge } from '#web/kit/badge.tsx'
import { IconButton } from '#web/kit/button.tsx'
import { Menu, MenuItem, MenuLine } from '#web/kit/menu.tsx'
import { sayDay, When } from '#web/kit/when.tsx'
import type { Share } from '../contract.ts'

type Props = { share: Share; onChange: () => void; onRenew: () => void; onRevoke: () => void }

export function ShareRow({ share, onChange, onRenew, onRevoke }: Props) {
  const name = share.label ?? 'Link'
  return (
    <li className="flex items-center gap-3 border-line border-t py-3 first:border-0">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="truncate font-[560]">{name}</span>
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
        </div>
        <p className="mt-0.5 text-ink-3 text-xs">
          {share.views === 0 ? (
            'Not opened yet'
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
          {share.expiresAt && ` · ${share.state === 'expired' ? 'closed' : 'closes'} ${sayDay(share.expiresAt)}`}
        </p>
      </div>
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
        <MenuItem icon={<RefreshCw />} detail="the old one closes" onSelect={onRenew}>
          New address
        </MenuItem>
        <MenuLine />
        <MenuItem icon={<Ban />} danger onSelect={onRevoke}>
          Close the link
        </MenuItem>
      </Menu>
    </li>
  )
}
