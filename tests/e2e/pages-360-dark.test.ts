import { testPages } from './support/check-pages.ts'

testPages([{ width: 360, height: 780, theme: 'dark', axe: 'colours', slow: true }])
