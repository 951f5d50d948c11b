import { testPages } from './support/check-pages.ts'

testPages([
  { width: 390, height: 844, theme: 'light' },
  { width: 390, height: 844, theme: 'dark', slow: true },
  { width: 360, height: 780, theme: 'dark', quick: true },
])
