// The web app: every page and where it stands. Pages arrive when they are first opened.
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, StrictMode, Suspense } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, type RouteObject, RouterProvider, redirect } from 'react-router'
import { AppShell } from '#web/layout/app-shell.tsx'
import { NotFound } from '#web/layout/not-found.tsx'
import { RouteError } from '#web/layout/route-error.tsx'
import { ShellSkeleton } from '#web/layout/shell-skeleton.tsx'
import { queryClient } from '#web/query-client.ts'
import { loadMe, requireUser, requireVisitor } from '#web/session.ts'
import '#web/styles/app.css'

const Layers = lazy(() => import('#web/kit/layers.tsx').then((module) => ({ default: module.Layers })))

/** Catches what breaks in any of the pages. A route of its own: one that loads lazily cannot show its own failure. */
const guarded = (pages: RouteObject[]): RouteObject[] => [{ ErrorBoundary: RouteError, children: pages }]

const visitorPages: RouteObject[] = [
  { path: 'sign-in', lazy: () => import('#features/accounts/ui/sign-in-page.tsx') },
  { path: 'sign-up', lazy: () => import('#features/accounts/ui/sign-up-page.tsx') },
  { path: 'forgot-password', lazy: () => import('#features/accounts/ui/forgot-password-page.tsx') },
].map((route) => ({ ...route, loader: requireVisitor }))

const linkPages: RouteObject[] = [
  { path: 'check-mail', loader: greet, lazy: () => import('#features/accounts/ui/check-mail-page.tsx') },
  { path: 'verify', lazy: () => import('#features/accounts/ui/verify-page.tsx') },
  { path: 'goodbye', lazy: () => import('#features/accounts/ui/goodbye-page.tsx') },
  { path: 'undo-deletion', lazy: () => import('#features/accounts/ui/undo-deletion-page.tsx') },
  { path: 'stop-mail', lazy: () => import('#features/sharing/ui/stop-mail-page.tsx') },
  { path: 'reset-password', lazy: () => import('#features/accounts/ui/reset-password-page.tsx') },
]

const settingsPages: RouteObject[] = [
  { index: true, loader: () => redirect('/settings/profile') },
  { path: 'profile', lazy: () => import('#features/accounts/ui/profile-settings.tsx') },
  { path: 'wishes', lazy: () => import('#features/wishes/ui/wishes-settings.tsx') },
  { path: 'security', lazy: () => import('#features/accounts/ui/security-settings.tsx') },
  { path: 'tokens', lazy: () => import('#features/tokens/ui/token-settings.tsx') },
  { path: 'appearance', lazy: () => import('#features/accounts/ui/appearance-settings.tsx') },
  { path: 'data', lazy: () => import('#features/accounts/ui/data-settings.tsx') },
]

const adminPages: RouteObject[] = [
  { index: true, loader: () => redirect('/admin/users') },
  { path: 'users', lazy: () => import('#features/accounts/ui/users-page.tsx') },
  { path: 'queues', lazy: () => import('#features/activity/ui/queues-page.tsx') },
  { path: 'weights', lazy: () => import('#features/scoring/ui/weights/weights-page.tsx') },
  { path: 'mail', lazy: () => import('#features/mailbox/ui/mailbox-page.tsx') },
  { path: 'mail/:id', lazy: () => import('#features/mailbox/ui/mail-page.tsx') },
  { path: 'audit', lazy: () => import('#features/audit/ui/audit-page.tsx') },
]

const resumePages: RouteObject[] = [
  { index: true, loader: ({ params }) => redirect(`/resumes/${params.id}/score`) },
  { path: 'review', lazy: () => import('#features/resumes/ui/review/review-tab.tsx') },
  { path: 'score', lazy: () => import('#features/scoring/ui/score-tab.tsx') },
  { path: 'match', lazy: () => import('#features/matching/ui/match-tab.tsx') },
  { path: 'machine', lazy: () => import('#features/scoring/ui/machine-tab.tsx') },
  { path: 'versions', lazy: () => import('#features/resumes/ui/versions-tab.tsx') },
  { path: 'compare', lazy: () => import('#features/scoring/ui/compare/compare-tab.tsx') },
  { path: 'comments', lazy: () => import('#features/resumes/ui/comments-tab.tsx') },
]

const pages: RouteObject[] = [
  { path: 'home', lazy: () => import('#features/home/ui/home-page.tsx') },
  { path: 'resumes', lazy: () => import('#features/resumes/ui/resumes-page.tsx') },
  { path: 'resumes/compare', lazy: () => import('#features/resumes/ui/compare/compare-page.tsx') },
  { path: 'resumes/:id', lazy: () => import('#features/resumes/ui/resume-page.tsx'), children: guarded(resumePages) },
  { path: 'postings', lazy: () => import('#features/postings/ui/postings-page.tsx') },
  { path: 'postings/duplicates', lazy: () => import('#features/duplicates/ui/posting-duplicates-page.tsx') },
  { path: 'postings/:id', lazy: () => import('#features/postings/ui/posting-page.tsx') },
  { path: 'tailorings/:id', lazy: () => import('#features/tailoring/ui/tailoring-page.tsx') },
  { path: 'templates', lazy: () => import('#features/rendering/ui/templates-page.tsx') },
  { path: 'letters', lazy: () => import('#features/letters/ui/letters-page.tsx') },
  { path: 'letters/:id', lazy: () => import('#features/letters/ui/letter-page.tsx') },
  { path: 'applications', lazy: () => import('#features/applications/ui/applications-page.tsx') },
  { path: 'applications/outcomes', lazy: () => import('#features/outcomes/ui/outcomes-page.tsx') },
  { path: 'applications/offers', lazy: () => import('#features/offers/ui/offers-page.tsx') },
  { path: 'applications/import', lazy: () => import('#features/transfers/ui/import-page.tsx') },
  { path: 'applications/duplicates', lazy: () => import('#features/duplicates/ui/duplicates-page.tsx') },
  { path: 'applications/:id', lazy: () => import('#features/applications/ui/application-page.tsx') },
  { path: 'learn', lazy: () => import('#features/help/ui/learn-page.tsx') },
  { path: 'studio', lazy: () => import('#features/studio/ui/studio-page.tsx') },
  { path: 'studio/:id', lazy: () => import('#features/studio/ui/desk-page.tsx') },
  { path: 'activity', lazy: () => import('#features/activity/ui/activity-page.tsx') },
  {
    path: 'settings',
    lazy: () => import('#features/accounts/ui/settings-layout.tsx'),
    children: guarded(settingsPages),
  },
  { path: 'admin', lazy: () => import('#features/accounts/ui/admin-layout.tsx'), children: guarded(adminPages) },
  { path: '*', Component: NotFound },
]

const router = createBrowserRouter([
  {
    ErrorBoundary: RouteError,
    HydrateFallback: ShellSkeleton,
    children: [
      { index: true, loader: start },
      {
        lazy: () =>
          import('#web/layout/visitor-layout.tsx').then(({ VisitorLayout }) => ({ Component: VisitorLayout })),
        children: [...visitorPages, ...linkPages],
      },
      { path: 's/:token', lazy: () => import('#features/sharing/ui/guest-page.tsx') },
      { path: 'try/:id', lazy: () => import('#features/trial/ui/trial-page.tsx') },
      { loader: requireUser, Component: AppShell, shouldRevalidate: () => false, children: guarded(pages) },
    ],
  },
])

/** What the page says depends on the installation; without an answer it says the rest. */
async function greet() {
  await loadMe().catch(() => undefined)
  return null
}

async function start() {
  const me = await loadMe()
  if (me.user) return redirect('/home')
  window.location.replace('/welcome')
  return new Promise<never>(() => undefined)
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} flushSync={(draw) => flushSync(draw) as undefined} />
      <Suspense>
        <Layers />
      </Suspense>
    </QueryClientProvider>
  </StrictMode>,
)
