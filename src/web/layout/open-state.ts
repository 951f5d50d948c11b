// What floats over every page and can be opened from anywhere: the palette and the sheet of keys.
import { useSyncExternalStore } from 'react'

type Floating = 'palette' | 'shortcuts' | null
let open: Floating = null
const listeners = new Set<() => void>()

function set(next: Floating) {
  open = next
  for (const listener of listeners) listener()
}

export const openPalette = () => set('palette')
export const openShortcutSheet = () => set('shortcuts')
export const closeFloating = () => set(null)

export function useFloating(): Floating {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => open,
  )
}
