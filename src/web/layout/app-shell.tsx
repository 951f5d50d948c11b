import { lazy, Suspense, useEffect, useRef } from 'react'
import { Outlet, ScrollRestoration, useLocation, useNavigate, useNavigation } from 'react-router'
import { useRunningTour } from '#features/help/ui/tour/tour-state.ts'
import { useServerEvents } from '../events/use-server-events.ts'
import { useShortcuts } from '../hooks/use-shortcuts.ts'
import { useMe } from '../session.ts'
import { switchTheme } from '../theme-choice.ts'
import { BottomNav } from './bottom-nav.tsx'
import { groupsFor } from './navigation.tsx'
import { OfflineBanner } from './offline-banner.tsx'
import { closeFloating, openPalette, openShortcutSheet, useFloating } from './open-state.ts'
import { Sidebar } from './sidebar.tsx'
import { Strip } from './strip.tsx'
import { TopBar } from './top-bar.tsx'

const Palette = lazy(() => import('./palette.tsx').then((module) => ({ default: module.Palette })))
const DemoStrip = lazy(() =>
  import('#features/demo/ui/demo-strip.tsx').then((module) => ({ default: module.DemoStrip })),
)
const VerifyStrip = lazy(() => import('./verify-strip.tsx').then((module) => ({ default: module.VerifyStrip })))
const TourLayer = lazy(() =>
  import('#features/help/ui/tour/tour-layer.tsx').then((module) => ({ default: module.TourLayer })),
)
const ShortcutSheet = lazy(() => import('./shortcut-sheet.tsx').then((module) => ({ default: module.ShortcutSheet })))

export function AppShell() {
  useServerEvents()
  const me = useMe()
  const navigate = useNavigate()
  const floating = useFloating()
  const tour = useRunningTour()
  const groups = groupsFor(me?.workspace?.kind)
  const destinations = groups.flatMap(({ items }) => items)
  useShortcuts({
    'mod+k': openPalette,
    '?': openShortcutSheet,
    'c p': () => void navigate('/postings?capture=1'),
    'c r': () => void navigate('/resumes?upload=1'),
    'c l': () => void navigate('/letters?write=1'),
    't t': switchTheme,
    'g s': () => void navigate('/settings'),
    ...Object.fromEntries(destinations.map((each) => [each.keys, () => void navigate(each.to)])),
  })
  return (
    <div className="flex min-h-dvh">
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-ink px-4 py-2 text-paper text-sm focus:translate-y-0"
      >
        Skip to the page
      </a>
      <Sidebar groups={groups} onSearch={openPalette} />
      <div className="flex min-w-0 flex-1 flex-col">
        <TopBar onSearch={openPalette} />
        <OfflineBanner />
        {/* One strip at a time: in the demo the address can wait. */}
        {me?.workspace?.kind === 'demo' ? (
          <Suspense fallback={<Strip />}>
            <DemoStrip />
          </Suspense>
        ) : (
          me?.user?.emailVerified === false && (
            <Suspense fallback={<Strip />}>
              <VerifyStrip />
            </Suspense>
          )
        )}
        <Main />
      </div>
      <BottomNav destinations={destinations} />
      <LoadingLine />
      <ScrollRestoration />
      <Suspense>
        {floating === 'palette' && <Palette destinations={destinations} onClose={closeFloating} />}
        {tour && <TourLayer tour={tour} />}
        {floating === 'shortcuts' && <ShortcutSheet onClose={closeFloating} />}
      </Suspense>
    </div>
  )
}

/** After a change of page, focus moves into it, so that keyboard and screen reader continue there. */
function Main() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const section = pathname.split('/').slice(0, 3).join('/')
  const last = useRef(section)
  useEffect(() => {
    if (last.current === section) return
    last.current = section
    main.current?.focus({ preventScroll: true })
  }, [section])
  return (
    <main
      id="main"
      ref={main}
      tabIndex={-1}
      className="min-w-0 flex-1 pb-16 outline-none focus-visible:shadow-none focus-visible:outline-0 md:pb-0"
    >
      <Outlet />
    </main>
  )
}

/** A thin line at the very top while the next page is on its way. */
function LoadingLine() {
  const { state } = useNavigation()
  if (state === 'idle') return null
  return (
    <div role="status" aria-label="Loading the page" className="fixed inset-x-0 top-0 z-50 h-0.5 overflow-hidden">
      <div className="h-full w-1/3 animate-slide-over bg-mark" />
    </div>
  )
}
