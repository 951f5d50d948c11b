import { testPages } from './support/check-pages.ts'

// Between the sizes that are checked whole: what sticks out there, and what the browser complains of. Also pictures for people:
// run with SHOTS=folder it draws the looks that no check needs.
testPages([
  { width: 360, height: 780, theme: 'dark', quick: true },
  ...(process.env.SHOTS ? [{ width: 768, height: 1024, theme: 'dark' as const, quick: true }] : []),
])
