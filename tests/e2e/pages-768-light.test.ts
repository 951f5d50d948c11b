import { testPages } from './support/check-pages.ts'

// With SHOTS=folder also the looks that only people look at.
testPages([
  { width: 768, height: 1024, theme: 'light', slow: true },
  ...(process.env.SHOTS
    ? [
        { width: 768, height: 1024, theme: 'dark' as const },
        { width: 390, height: 844, theme: 'dark' as const },
      ]
    : []),
])
