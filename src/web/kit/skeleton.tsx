import { cx } from './class-names.ts'

/** The grey shape of what is coming. Give it the size of the real thing. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span aria-hidden="true" className={cx('block animate-breathe rounded-md bg-line-2', className ?? 'h-4 w-full')} />
  )
}

export function SkeletonRows({ rows = 5, label = 'Loading' }: { rows?: number; label?: string }) {
  return (
    <div role="status" aria-label={label} className="grid gap-px">
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
    <div role="status" aria-label="Loading" className="rounded-sm border border-line bg-sheet p-12 shadow-sheet">
      <Skeleton className="mb-3 h-8 w-1/3" />
      <Skeleton className="mb-10 h-3 w-1/2" />
      {[90, 82, 95, 60, 88, 76, 40, 92, 70].map((width, line) => (
        <Skeleton key={width} className={cx('mb-3 h-3', line % 3 === 2 ? 'w-3/5' : 'w-full')} />
      ))}
    </div>
  )
}
