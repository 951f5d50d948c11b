import { Outlet } from 'react-router'
import { Brand } from './brand.tsx'
import { OfflineBanner } from './offline-banner.tsx'

/** The frame of sign-up, sign-in and their kin: one sheet in the middle of the paper. */
export function VisitorLayout() {
  return (
    <div className="flex min-h-dvh flex-col">
      <OfflineBanner />
      <header className="px-5 py-5 sm:px-8">
        <a href="/" aria-label="Shortlist, start page" className="inline-block py-1 no-underline">
          <Brand />
        </a>
      </header>
      <main className="mx-auto grid w-full max-w-[26rem] flex-1 content-start px-4 pt-[4dvh] pb-16 sm:pt-[8dvh]">
        <Outlet />
      </main>
    </div>
  )
}
