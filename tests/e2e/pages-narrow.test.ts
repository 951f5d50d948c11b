import { testPages } from './support/pages.ts'

testPages([
  { width: 390, height: 844, theme: 'light' },
  { width: 390, height: 844, theme: 'dark' },
])
