import { Search } from 'lucide-react'
import { Link } from 'react-router'
import { IconButton } from '../kit/button.tsx'
import { AccountMenu } from './account-menu.tsx'
import { Brand } from './brand.tsx'
import { WorkTray } from './work-tray.tsx'

/** The head of small screens. */
export function TopBar({ onSearch }: { onSearch: () => void }) {
  return (
    <header className="sticky top-0 z-30 flex h-13 items-center gap-1 border-line border-b bg-paper/95 px-4 backdrop-blur-sm md:hidden print:hidden">
      <Link to="/home" aria-label="Shortlist, home" className="mr-auto py-2.5 no-underline">
        <Brand className="text-[23px]" />
      </Link>
      <WorkTray small />
      <IconButton label="Search or jump to" data-tour="search" onClick={onSearch}>
        <Search />
      </IconButton>
      <div data-tour="account">
        <AccountMenu small />
      </div>
    </header>
  )
}
