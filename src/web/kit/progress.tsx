import { cx } from './class-names.ts'

/** A bar from 0 to 1; without a value it shows that work goes on. */
export function Progress({ value, label, className }: { value?: number; label: string; className?: string }) {
  const percent = value === undefined ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100)
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className={cx('h-1.5 overflow-hidden rounded-full bg-line', className)}
    >
      {percent === undefined ? (
        <div className="h-full w-1/3 animate-slide-over rounded-full bg-ink" />
      ) : (
        <div className="h-full rounded-full bg-ink transition-[width] duration-300" style={{ width: `${percent}%` }} />
      )}
    </div>
  )
}
