import { ChevronsUpDown } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './class-names.ts'
import { useFieldLinks } from './field.tsx'

const box =
  'w-full rounded-md border border-edge/70 bg-sheet text-ink transition-colors duration-150 hover:border-edge focus:border-ink focus-visible:outline-0 focus-visible:shadow-[0_0_0_3px_var(--mark)] aria-invalid:border-bad disabled:bg-line-2 disabled:text-ink-3 text-lg md:text-base'

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...useFieldLinks()} {...rest} className={cx(box, 'h-9 px-3 pointer-coarse:h-11', className)} />
}

/** Grows with its text up to a limit. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      {...useFieldLinks()}
      {...rest}
      rows={rows}
      style={{ minHeight: `calc(${rows} * 1.5em + 1rem + 2px)` }}
      className={cx(box, 'field-sizing-content max-h-[60dvh] px-3 py-2', className)}
    />
  )
}

/** The browser's own list: right on every device and for every aid. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <div className={cx('relative', className)}>
      <select
        {...useFieldLinks()}
        {...rest}
        className={cx(box, 'h-9 appearance-none truncate pr-8 pl-3 pointer-coarse:h-11')}
      >
        {children}
      </select>
      <ChevronsUpDown
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-2.5 size-3.5 -translate-y-1/2 text-ink-3"
      />
    </div>
  )
}

export function SearchInput({ icon, className, ...rest }: ComponentProps<'input'> & { icon: ReactNode }) {
  return (
    <div className={cx('relative', className)}>
      <span className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3 [&_svg]:size-4">
        {icon}
      </span>
      <Input type="search" {...rest} className="pl-8" />
    </div>
  )
}
