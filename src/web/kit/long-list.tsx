import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { type NextPage, useNextPage } from '../hooks/use-next-page.ts'
import { Button } from './button.tsx'

export type LongListProps<T> = {
  items: T[]
  rowKey: (item: T) => string
  row: (item: T, index: number) => ReactNode
  /** Height of a row before it has been measured, in pixels. */
  estimate?: number
  label?: string
  className?: string
  /** Brings the next page before the reader comes to the end. */
  more?: NextPage
}

/** Up to this many rows stand in the page as they are: the browser's own search then finds all of them. */
const plainRows = 200

/** A list of any length that scrolls with the page. Beyond 200 rows only those in sight exist. */
export function LongList<T>({ more, ...list }: LongListProps<T>) {
  return (
    <>
      {list.items.length > plainRows ? <VirtualRows {...list} /> : <PlainRows {...list} />}
      {more && <MoreRows more={more} />}
    </>
  )
}

function PlainRows<T>({ items, rowKey, row, label, className }: LongListProps<T>) {
  return (
    <ul aria-label={label} className={className}>
      {items.map((item, index) => (
        <li key={rowKey(item)}>{row(item, index)}</li>
      ))}
    </ul>
  )
}

function VirtualRows<T>({ items, rowKey, row, estimate = 64, label, className }: LongListProps<T>) {
  const list = useRef<HTMLUListElement>(null)
  const offset = useOffset(list)
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => estimate,
    getItemKey: (index) => rowKey(items[index]!),
    overscan: 8,
    scrollMargin: offset,
  })
  return (
    <ul
      ref={list}
      aria-label={label}
      className={className}
      style={{ height: rows.getTotalSize(), position: 'relative' }}
    >
      {rows.getVirtualItems().map((each) => (
        <li
          key={each.key}
          ref={rows.measureElement}
          data-index={each.index}
          aria-setsize={items.length}
          aria-posinset={each.index + 1}
          className="absolute inset-x-0 top-0"
          style={{ transform: `translateY(${each.start - offset}px)` }}
        >
          {row(items[each.index]!, each.index)}
        </li>
      ))}
    </ul>
  )
}

/** Distance of an element from the top of the page, kept when what stands above it grows. */
export function useOffset(element: React.RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => {
    const measure = () => {
      if (element.current) setOffset(Math.round(element.current.getBoundingClientRect().top + window.scrollY))
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(document.body)
    return () => watch.disconnect()
  }, [element])
  return offset
}

/** Comes into sight one screen before the end and asks for the next page; the button is for when that failed. */
export function MoreRows({ more }: { more: NextPage }) {
  const mark = useRef<HTMLDivElement>(null)
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = more
  useNextPage(mark, more, '100% 0px')
  if (!hasNextPage) return null
  return (
    <div ref={mark} className="mt-4">
      <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {isFetchNextPageError ? 'Could not be loaded. Try again' : 'Show more'}
      </Button>
    </div>
  )
}
