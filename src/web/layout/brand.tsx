import { cx } from '../kit/class-names.ts'

/** The name, its second half run over by the marker. */
export function Brand({ className }: { className?: string }) {
  return (
    <span className={cx('font-display text-[25px] leading-none tracking-[-0.01em]', className)}>
      Short<span className="mark mark-display ml-[-0.02em]! px-[0.14em]!">list</span>
    </span>
  )
}
