import { Search } from 'lucide-react'
import { Link, NavLink } from 'react-router'
import { cx } from '../kit/class-names.ts'
import { Kbd } from '../kit/kbd.tsx'
import { AccountMenu } from './account-menu.tsx'
import { Brand } from './brand.tsx'
import type { DestinationGroup } from './navigation.tsx'
import { WorkTray } from './work-tray.tsx'

const link =
  'flex items-center gap-2.5 rounded-[7px] px-2.5 py-[5px] text-[13.5px] text-ink-2 no-underline transition-colors hover:bg-line-2/70 hover:text-ink max-lg:flex-col max-lg:gap-1 max-lg:px-0 max-lg:py-1.5 max-lg:text-2xs pointer-coarse:min-h-11 [&_svg]:size-4 max-lg:[&_svg]:size-[18px] [&_svg]:text-ink-3'

/** On middling screens a rail of pictures with their words below, so that the page keeps its room. */
export function Sidebar({ groups, onSearch }: { groups: DestinationGroup[]; onSearch: () => void }) {
  return (
    <aside className="sticky top-0 hidden h-dvh w-21 shrink-0 flex-col overflow-y-auto border-line border-r px-1.5 py-4.5 md:flex lg:w-58 lg:px-3">
      <Link
        to="/home"
        aria-label="Shortlist, home"
        className="mb-4 self-center rounded-sm no-underline lg:self-start lg:px-2.5"
      >
        <Brand className="max-lg:text-[19px]" />
      </Link>
      <button
        type="button"
        data-tour="search"
        onClick={onSearch}
        className="mb-3 flex h-8 shrink-0 items-center justify-between rounded-md border border-line bg-sheet px-2.5 text-ink-3 text-sm transition-colors hover:border-edge max-lg:mx-1.5 max-lg:justify-center max-lg:px-0 pointer-coarse:h-11"
      >
        <span className="flex items-center gap-2 whitespace-nowrap">
          <Search aria-hidden="true" className="size-3.5 max-lg:size-4" />
          <span className="max-lg:sr-only">Search or jump to</span>
        </span>
        <span className="max-lg:hidden">
          <Kbd keys="mod K" />
        </span>
      </button>
      <nav aria-label="Main" data-tour="navigation">
        {groups.map((group) => (
          <div key={group.label ?? ''} className="mb-3 grid gap-0.5 max-lg:mb-1.5">
            {group.label && (
              <p className="px-2.5 pt-1 pb-0.5 text-2xs text-ink-3 max-lg:mx-4 max-lg:mb-1 max-lg:h-px max-lg:overflow-hidden max-lg:bg-line max-lg:p-0">
                <span className="max-lg:sr-only">{group.label}</span>
              </p>
            )}
            {group.items.map((each) => (
              <NavLink
                key={each.to}
                to={each.to}
                className={({ isActive }) =>
                  cx(
                    link,
                    isActive && 'bg-line-2 font-[550] text-ink! shadow-[inset_2.5px_0_0_var(--mark)] [&_svg]:text-ink',
                  )
                }
              >
                {each.icon}
                {each.label}
              </NavLink>
            ))}
          </div>
        ))}
      </nav>
      <div className="mt-auto grid gap-2 pt-2" data-tour="account">
        <WorkTray />
        <AccountMenu />
      </div>
    </aside>
  )
}
