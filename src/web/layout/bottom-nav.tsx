import { NavLink } from 'react-router'
import { cx } from '../kit/class-names.ts'
import type { Destination } from './navigation.tsx'

export function BottomNav({ destinations }: { destinations: Destination[] }) {
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-30 grid auto-cols-fr grid-flow-col border-line border-t bg-paper/95 pb-[env(safe-area-inset-bottom)] backdrop-blur-sm md:hidden"
    >
      {destinations
        .filter((each) => each.primary)
        .map((each) => (
          <NavLink
            key={each.to}
            to={each.to}
            className={({ isActive }) =>
              cx(
                'relative grid h-14 place-content-center justify-items-center gap-1 text-2xs text-ink-2 no-underline [&_svg]:size-5',
                isActive &&
                  'font-[550] text-ink! before:absolute before:top-0 before:left-1/2 before:h-[3px] before:w-9 before:-translate-x-1/2 before:rounded-b-sm before:bg-mark',
              )
            }
          >
            {each.icon}
            {each.label}
          </NavLink>
        ))}
    </nav>
  )
}
