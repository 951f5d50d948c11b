import { testPages } from './support/check-pages.ts'

testPages([{ width: 390, height: 844, theme: 'light', axe: 'all' }])
