import { cx } from './class-names.ts'

/** The grey shape of what is coming. Give it the size of the real thing. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span aria-hidden="true" className={cx('block animate-breathe rounded-md bg-line-2', className ?? 'h-4 w-full')} />
  )
}

/** Rows of a list; `bar` leaves the room of the filters above it. */
export function SkeletonRows({ rows = 5, bar }: { rows?: number; bar?: boolean }) {
  return (
    <div role="status" aria-label="Loading" className="grid gap-px">
      {bar && <Skeleton className="mb-2 h-9 w-72 max-w-full" />}
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
        <div key={row} className="flex items-center gap-4 border-line border-b py-3.5">
          <Skeleton className="size-9 rounded-sm" />
          <div className="grid flex-1 gap-2">
            <Skeleton className={row % 2 ? 'h-3.5 w-2/5' : 'h-3.5 w-1/2'} />
            <Skeleton className="h-3 w-1/4" />
          </div>
        </div>
      ))}
    </div>
  )
}

export function SkeletonSheet() {
  return (
    <div role="status" aria-label="Loading">
      <SheetShape />
    </div>
  )
}

/** A sheet and the cards that speak of it: beside it on wide screens, above it on small ones. */
export function SkeletonBeside({ cards = [5, 8, 4] }: { cards?: number[] }) {
  return (
    <div
      role="status"
      aria-label="Loading"
      className="grid grid-cols-1 items-start gap-x-6.5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_430px]"
    >
      <div className="order-2 lg:order-1">
        <SheetShape />
      </div>
      <div className="order-1 grid grid-cols-1 gap-3.5 lg:order-2">
        {cards.map((lines, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the shapes never move
          <CardShape key={index} lines={lines} />
        ))}
      </div>
    </div>
  )
}

/** Cards under one another, each with its heading and some lines. */
export function SkeletonCards({ cards = [4, 3], className }: { cards?: number[]; className?: string }) {
  return (
    <div role="status" aria-label="Loading" className={cx('grid grid-cols-1 content-start gap-3.5', className)}>
      {cards.map((lines, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shapes never move
        <CardShape key={index} lines={lines} />
      ))}
    </div>
  )
}

function SheetShape() {
  return (
    <div className="rounded-sm border border-line bg-sheet px-5 py-7 shadow-sheet sm:px-[54px] sm:py-11">
      <Skeleton className="mb-3 h-8 w-2/5" />
      <Skeleton className="mb-10 h-3 w-3/5" />
      {Array.from({ length: 18 }, (_, line) => (
        <Skeleton
          // biome-ignore lint/suspicious/noArrayIndexKey: the shapes never move
          key={line}
          className={cx('h-3', line % 6 === 5 ? 'mb-8 w-2/5' : line % 3 === 2 ? 'mb-3 w-4/5' : 'mb-3 w-full')}
        />
      ))}
    </div>
  )
}

function CardShape({ lines }: { lines: number }) {
  return (
    <div className="rounded-lg border border-line bg-sheet px-5 py-4.5">
      <Skeleton className="h-4 w-2/5" />
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shapes never move
        <Skeleton key={line} className={cx('mt-3.5 h-3', line % 2 ? 'w-3/4' : 'w-full')} />
      ))}
    </div>
  )
}
