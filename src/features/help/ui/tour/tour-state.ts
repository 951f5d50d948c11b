// Which tour is running, from anywhere; the layer that shows it is fetched when one starts.
import { useSyncExternalStore } from 'react'
import type { TourName } from '../../contract.ts'

let running: TourName | null = null
const listeners = new Set<() => void>()

function set(next: TourName | null) {
  running = next
  for (const listener of listeners) listener()
}

export const startTour = (name: TourName) => set(name)
export const endTour = () => set(null)

export function useRunningTour(): TourName | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => running,
  )
}
