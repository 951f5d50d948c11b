import { Ellipsis } from 'lucide-react'
import { NavLink, useLocation } from 'react-router'
import { cx } from '../kit/class-names.ts'
import { Menu, MenuLine, MenuLink } from '../kit/menu.tsx'
import type { Destination } from './navigation.tsx'

const place =
  'relative grid h-14 w-full place-content-center justify-items-center gap-1 text-2xs text-ink-2 no-underline [&_svg]:size-5'
const here =
  'font-[550] text-ink! before:absolute before:top-0 before:left-1/2 before:h-[3px] before:w-9 before:-translate-x-1/2 before:rounded-b-sm before:bg-mark'

/** The bar at the foot of small screens: the four pages people go to most, and the rest behind "More". */
export function BottomNav({ destinations }: { destinations: Destination[] }) {
  const { pathname } = useLocation()
  const rest = destinations.filter((each) => !each.primary)
  const elsewhere = [...rest.map(({ to }) => to), '/settings', '/admin'].some((to) => pathname.startsWith(to))
  return (
    <nav
      aria-label="Main"
      data-tour="navigation"
      className="fixed inset-x-0 bottom-0 z-30 grid auto-cols-fr grid-flow-col border-line border-t bg-paper/95 pb-[env(safe-area-inset-bottom)] backdrop-blur-sm md:hidden"
    >
      {destinations
        .filter((each) => each.primary)
        .map((each) => (
          <NavLink key={each.to} to={each.to} className={({ isActive }) => cx(place, isActive && here)}>
            {each.icon}
            {each.label}
          </NavLink>
        ))}
      <div>
        <Menu
          side="top"
          trigger={
            <button type="button" className={cx(place, elsewhere && here)}>
              <Ellipsis aria-hidden="true" />
              More
            </button>
          }
        >
          {rest.map((each) => (
            <MenuLink key={each.to} to={each.to} icon={each.icon}>
              {each.label}
            </MenuLink>
          ))}
          <MenuLine />
          <MenuLink to="/settings">Settings</MenuLink>
        </Menu>
      </div>
    </nav>
  )
}
