import type { ComponentProps, ReactNode } from 'react'
import { cx } from './class-names.ts'

export function Checkbox({ label, className, ...rest }: ComponentProps<'input'> & { label: ReactNode }) {
  return (
    <label className={cx('inline-flex items-start gap-2.5 text-sm pointer-coarse:py-2', className)}>
      <input {...rest} type="checkbox" className="mt-0.5 size-4 shrink-0 rounded-sm" />
      <span>{label}</span>
    </label>
  )
}
