import { testPages } from './support/check-pages.ts'

testPages([{ width: 768, height: 1024, theme: 'light', slow: true }])
