import { shots, testPages } from './support/check-pages.ts'

// With SHOTS=folder also the look that only people look at.
testPages(
  [
    { width: 768, height: 1024, theme: 'light' },
    ...(shots ? [{ width: 768, height: 1024, theme: 'dark' as const }] : []),
  ],
  { slow: true },
)
