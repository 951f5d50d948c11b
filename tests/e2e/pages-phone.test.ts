import { shots, testPages } from './support/check-pages.ts'

// With SHOTS=folder also the look that only people look at.
testPages(
  [
    { width: 360, height: 780, theme: 'dark', axe: 'colours' },
    { width: 390, height: 844, theme: 'light', axe: 'all' },
    ...(shots ? [{ width: 390, height: 844, theme: 'dark' as const }] : []),
  ],
  { slow: true },
)
