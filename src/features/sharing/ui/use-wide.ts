import { useSyncExternalStore } from 'react'

const query = () => window.matchMedia('(min-width: 64rem)')

/** Whether sheet and comments have room side by side. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = query()
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => query().matches,
  )
}
