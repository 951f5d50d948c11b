import { type ReactNode, useEffect, useRef } from 'react'
import { NavLink, useLocation } from 'react-router'
import { cx } from './class-names.ts'

const row =
  'relative -mx-4 flex gap-5 overflow-x-auto border-line border-b px-4 [scrollbar-width:none] sm:mx-0 sm:gap-6 sm:px-0'
// The row clips what stands around a tab: the focus fills it instead.
const tab =
  '-mb-px shrink-0 whitespace-nowrap border-transparent border-b-2 pt-1.5 pb-2.5 text-ink-2 text-sm no-underline transition-colors hover:text-ink focus-visible:rounded-t-sm focus-visible:border-ink focus-visible:bg-mark focus-visible:text-mark-ink! focus-visible:shadow-none focus-visible:outline-0 pointer-coarse:pt-3 pointer-coarse:pb-3.5'
const on = 'border-ink! font-[550] text-ink!'

/** Tabs that are pages: each has an address and can be opened in a new window. */
export function LinkTabs({ label, tabs }: { label: string; tabs: { to: string; label: ReactNode; end?: boolean }[] }) {
  const nav = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  // On small screens the current tab may stand outside the row: it is brought in, without moving the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current tab follows the path
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current=page]')
    if (nav.current && current)
      nav.current.scrollLeft = current.offsetLeft - (nav.current.clientWidth - current.offsetWidth) / 2
  }, [pathname])
  return (
    <nav ref={nav} aria-label={label} className={row}>
      {tabs.map((each) => (
        <NavLink key={each.to} to={each.to} end={each.end} className={({ isActive }) => cx(tab, isActive && on)}>
          {each.label}
        </NavLink>
      ))}
    </nav>
  )
}
