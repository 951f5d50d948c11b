import { useSyncExternalStore } from 'react'
import { onThemeChange, readThemeChoice, type ThemeChoice } from './theme-choice.ts'

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(onThemeChange, readThemeChoice)
}
