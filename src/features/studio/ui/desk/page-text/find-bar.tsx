import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import { IconButton } from '#web/kit/button.tsx'
import { Input } from '#web/kit/input.tsx'
import { scrolling } from '#web/kit/scrolling.ts'
import { findInPieces } from './find-in-pieces.ts'

type Props = {
  /** Where the pages are. */
  room: RefObject<HTMLElement | null>
  onClose: () => void
}

/** Search in the pages as they are printed. The words that were found are marked without touching them. */
export function FindBar({ room, onClose }: Props) {
  const [query, setQuery] = useState('')
  const [ranges, setRanges] = useState<Range[]>([])
  const [at, setAt] = useState(0)

  // Pages get their words one after the other, and new ones when the document is set anew.
  useEffect(() => {
    const element = room.current
    if (!element) return
    const look = () => setRanges(findRanges(element, query))
    look()
    let timer: ReturnType<typeof setTimeout> | undefined
    const watch = new MutationObserver((changes) => {
      if (!changes.some(({ target }) => (target as Element).hasAttribute?.('data-words'))) return
      clearTimeout(timer)
      timer = setTimeout(look, 120)
    })
    watch.observe(element, { childList: true, subtree: true })
    return () => {
      clearTimeout(timer)
      watch.disconnect()
    }
  }, [room, query])

  const now = ranges.length ? at % ranges.length : 0
  useEffect(() => {
    if (!CSS.highlights) return
    CSS.highlights.set('page-found', new Highlight(...ranges))
    const current = ranges[now]
    CSS.highlights.set('page-found-now', new Highlight(...(current ? [current] : [])))
    const place = current?.startContainer.parentElement
    place?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: scrolling() })
    return () => {
      CSS.highlights.delete('page-found')
      CSS.highlights.delete('page-found-now')
    }
  }, [ranges, now])

  const go = (by: 1 | -1) => ranges.length && setAt((now + by + ranges.length) % ranges.length)
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter') go(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <search className="flex shrink-0 items-center gap-1 border-line border-b px-2 py-1.5">
      <Input
        autoFocus
        aria-label="Find on the pages"
        placeholder="Find on the pages"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setAt(0)
        }}
        onKeyDown={press}
        className="h-8 min-w-0 max-w-64 flex-1 text-sm pointer-coarse:h-11"
      />
      <span role="status" className="min-w-18 px-1.5 text-ink-3 text-xs tabular-nums">
        {query.trim() && (ranges.length ? `${now + 1} of ${ranges.length}` : 'Not there')}
      </span>
      <IconButton label="Previous place" disabled={!ranges.length} onClick={() => go(-1)}>
        <ChevronUp />
      </IconButton>
      <IconButton label="Next place" disabled={!ranges.length} onClick={() => go(1)}>
        <ChevronDown />
      </IconButton>
      <IconButton label="Close the search" className="ml-auto" onClick={onClose}>
        <X />
      </IconButton>
    </search>
  )
}

function findRanges(room: HTMLElement, query: string): Range[] {
  if (!query.trim()) return []
  return [...room.querySelectorAll('.page-text')].flatMap((layer) => {
    const parts = [...layer.querySelectorAll('span:not(.markedContent), br')]
    const pieces = parts.map((part) => (part.tagName === 'BR' ? '\n' : (part.textContent ?? '')))
    return findInPieces(pieces, query).flatMap(({ start, end }) => {
      const [from, to] = [parts[start.piece]?.firstChild, parts[end.piece]?.firstChild]
      if (!from || !to) return []
      const range = new Range()
      range.setStart(from, start.offset)
      range.setEnd(to, end.offset)
      return [range]
    })
  })
}
