import { testPages } from './support/check-pages.ts'

testPages([
  { width: 1440, height: 900, theme: 'light' },
  { width: 1440, height: 900, theme: 'dark', slow: true },
  { width: 768, height: 1024, theme: 'light', slow: true },
  { width: 768, height: 1024, theme: 'dark', quick: true },
])
