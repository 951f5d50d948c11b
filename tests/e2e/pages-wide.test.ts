import { testPages } from './support/check-pages.ts'

testPages([
  { width: 1440, height: 900, theme: 'light', axe: 'all' },
  { width: 1440, height: 900, theme: 'dark', axe: 'colours' },
])
