import { Outlet } from 'react-router'
import { Brand } from './brand.tsx'
import { MarkedSample } from './marked-sample.tsx'
import { OfflineBanner } from './offline-banner.tsx'

const places = [
  ['/help', 'Help'],
  ['/privacy', 'Privacy'],
  ['/terms', 'Terms'],
  ['/imprint', 'Imprint'],
] as const

/** The frame of sign-up, sign-in and their kin: the form on a sheet, beside it on wide screens what waits behind it. */
export function VisitorLayout() {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,0.86fr)]">
      <div className="flex min-w-0 flex-col">
        <OfflineBanner />
        <header className="px-5 py-5 sm:px-8">
          <a href="/" aria-label="Shortlist, start page" className="inline-block py-1 no-underline">
            <Brand className="text-[28px]!" />
          </a>
        </header>
        <main className="mx-auto grid w-full max-w-[26rem] flex-1 content-start px-4 pt-[2dvh] pb-12 sm:pt-[6dvh]">
          <Outlet />
        </main>
        <nav aria-label="Foot" className="flex flex-wrap justify-center gap-x-5 px-5 py-4 text-ink-3 text-xs">
          {places.map(([href, name]) => (
            <a key={href} href={href} className="py-2 no-underline hover:text-ink pointer-coarse:py-3.5">
              {name}
            </a>
          ))}
        </nav>
      </div>
      <aside
        aria-label="About Shortlist"
        className="hidden content-center border-line border-l bg-line-2/55 px-12 py-16 lg:grid xl:px-20"
      >
        <div className="mx-auto w-full max-w-[30rem]">
          <p className="mb-8 font-display text-[40px] leading-[1.06] tracking-[-0.014em]">
            The score, the reason, and the{' '}
            <span className="mark mark-display mr-[-0.09em]! ml-0! whitespace-nowrap px-[0.1em]!">
              line it came from
            </span>
            .
          </p>
          <MarkedSample />
        </div>
      </aside>
    </div>
  )
}
