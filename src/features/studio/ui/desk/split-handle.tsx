import { type KeyboardEvent, type PointerEvent, type RefObject, useState } from 'react'

const storageKey = 'shortlist.studio-split'
const least = 0.25
const most = 0.75
const within = (share: number) => Math.min(most, Math.max(least, share))

/** Share of the desk that the source takes; remembered on this device. */
export function useSplit() {
  const [share, setShare] = useState(() => within(Number(localStorage.getItem(storageKey)) || 0.5))
  return {
    share,
    change: (next: number) => {
      localStorage.setItem(storageKey, String(within(next)))
      setShare(within(next))
    },
  }
}

const wideKey = 'shortlist.studio-wide'

/** Whether the desk takes the room of the navigation; remembered on this device. */
export function useWholeWidth() {
  const [isWide, setIsWide] = useState(() => localStorage.getItem(wideKey) === 'on')
  return {
    isWide,
    switchWide: () => {
      localStorage.setItem(wideKey, isWide ? 'off' : 'on')
      setIsWide(!isWide)
    },
  }
}

type Props = ReturnType<typeof useSplit> & { room: RefObject<HTMLElement | null> }

/** Between source and page: drawn by the pointer, moved by the arrow keys, in the middle again by a double click. */
export function SplitHandle({ share, change, room }: Props) {
  const shareAt = (event: PointerEvent) => {
    const { left, width } = room.current!.getBoundingClientRect()
    return within((event.clientX - left) / width)
  }
  const press = (event: KeyboardEvent) => {
    const next = { ArrowLeft: share - 0.05, ArrowRight: share + 0.05, Home: least, End: most, Enter: 0.5 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    change(next)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that can be moved has no element of its own
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="Width of the source"
      aria-valuenow={Math.round(share * 100)}
      aria-valuemin={least * 100}
      aria-valuemax={most * 100}
      onKeyDown={press}
      onDoubleClick={() => change(0.5)}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      // Drawn past React: what is beside it follows the hand, and is told once it is let go.
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          room.current!.style.setProperty('--split', String(shareAt(event)))
      }}
      onPointerUp={(event) => change(shareAt(event))}
      className="relative z-10 -mx-1 hidden w-2 shrink-0 cursor-col-resize touch-none after:absolute after:inset-y-0 after:left-1/2 after:w-px after:bg-line hover:after:w-0.5 hover:after:bg-edge focus-visible:after:bg-ink lg:block"
    />
  )
}
