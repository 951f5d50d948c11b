import { buttonClass } from '../../kit/button.tsx'
import { cx } from '../../kit/class-names.ts'
import { Brand } from '../../layout/brand.tsx'

const places = [
  ['/example', 'Example'],
  ['/how-scores-work', 'How scores work'],
  ['/pricing', 'Pricing'],
  ['/self-host', 'Self-host'],
  ['/help', 'Help'],
] as const

/** Name, places, ways in. On small screens the places hang under one button; the browser opens and closes them. */
export function SiteHeader({ path }: { path: string }) {
  const isHere = (place: string) => path === place || path.startsWith(`${place}/`)
  return (
    <header className="mx-auto flex h-[76px] max-w-[1180px] items-center justify-between gap-4 px-5 sm:px-8">
      <a href="/" aria-label="Shortlist, start page" className="py-2 no-underline">
        <Brand className="text-[28px]!" />
      </a>
      <nav aria-label="Pages" className="hidden items-center gap-1 lg:flex">
        {places.map(([place, name]) => (
          <a
            key={place}
            href={place}
            aria-current={isHere(place) ? 'page' : undefined}
            className={cx(
              'whitespace-nowrap rounded-md px-3 py-2 text-sm no-underline transition-colors hover:text-ink',
              isHere(place) ? 'font-medium text-ink [&>span]:shadow-[inset_0_-0.45em_var(--mark-soft)]' : 'text-ink-2',
            )}
          >
            <span>{name}</span>
          </a>
        ))}
      </nav>
      <div className="flex items-center gap-2 sm:gap-3 print:hidden">
        <a
          href="/sign-in"
          data-signed-out
          className="hidden rounded-md px-2 py-2.5 text-ink-2 text-sm no-underline hover:text-ink sm:block"
        >
          Sign in
        </a>
        <a href="/sign-up" data-way-in className={buttonClass('secondary')}>
          Make an account
        </a>
        <button type="button" popoverTarget="places" className={cx(buttonClass('quiet'), 'lg:hidden')}>
          Menu
        </button>
        <nav
          id="places"
          popover="auto"
          aria-label="All pages"
          className="inset-auto top-[68px] right-4 m-0 min-w-56 rounded-lg border border-line bg-sheet p-1.5 text-ink shadow-pop lg:hidden"
        >
          {[...places, ['/sign-in', 'Sign in'] as const].map(([place, name]) => (
            <a
              key={place}
              href={place}
              className="block rounded-md px-3.5 py-3 text-base no-underline hover:bg-line-2 focus-visible:bg-line-2"
            >
              {name}
            </a>
          ))}
        </nav>
      </div>
    </header>
  )
}
