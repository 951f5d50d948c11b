// One mark and one card with the same id light each other, on hover and on focus, in both directions.
import { createContext, type ReactNode, use, useMemo, useSyncExternalStore } from 'react'
import { scrolling, unfold } from '../scrolling.ts'

type Board = {
  lit: () => string | null
  light: (id: string | null) => void
  subscribe: (listener: () => void) => () => void
}

const none: Board = { lit: () => null, light: () => undefined, subscribe: () => () => undefined }
const BoardContext = createContext<Board>(none)

function makeBoard(): Board {
  let lit: string | null = null
  const listeners = new Set<() => void>()
  return {
    lit: () => lit,
    light(id) {
      if (id === lit) return
      lit = id
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function MarkBoard({ children }: { children: ReactNode }) {
  const board = useMemo(makeBoard, [])
  return <BoardContext value={board}>{children}</BoardContext>
}

/** What an element must carry to take part: `lit` tells whether its partner or itself is under hover or focus. */
export function useLight(id: string) {
  const board = use(BoardContext)
  const lit = useSyncExternalStore(board.subscribe, () => board.lit() === id, notLit)
  const on = () => board.light(id)
  const off = () => board.light(null)
  return { lit, handlers: { onMouseEnter: on, onMouseLeave: off, onFocus: on, onBlur: off } }
}

/** For what follows every light: a line between two places, a bar that speaks of what is lit. */
export function useBoard() {
  const board = use(BoardContext)
  const lit = useSyncExternalStore(board.subscribe, board.lit)
  return { lit, light: board.light }
}

export const markElementId = (id: string) => `mark-${cssSafe(id)}`
export const cardElementId = (id: string) => `card-${cssSafe(id)}`

/** Brings the element into view and, when it can take it, focus. */
export function jumpTo(elementId: string) {
  const element = document.getElementById(elementId)
  if (!element) return
  unfold(element)
  element.scrollIntoView({ block: 'center', behavior: scrolling() })
  element.focus({ preventScroll: true })
}

/** Pages drawn at build time begin unlit. */
const notLit = () => false
const cssSafe = (id: string) => id.replace(/[^\w-]/g, '_')
