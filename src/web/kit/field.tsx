import { createContext, type ReactNode, use, useId } from 'react'
import { cx } from './class-names.ts'

type FieldLinks = { id: string; describedBy?: string; invalid?: boolean; required?: boolean }
const FieldContext = createContext<FieldLinks | null>(null)

/** What a control inside a `Field` must carry so that label, hint and error belong to it. */
export function useFieldLinks() {
  const links = use(FieldContext)
  if (!links) return {}
  return {
    id: links.id,
    'aria-describedby': links.describedBy,
    'aria-invalid': links.invalid || undefined,
    'aria-required': links.required || undefined,
  }
}

export type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  required?: boolean
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean
  aside?: ReactNode
  className?: string
  children: ReactNode
}

export function Field({ label, hint, error, required, hideLabel, aside, className, children }: FieldProps) {
  const id = useId()
  const describedBy = cx(error ? `${id}-error` : false, hint ? `${id}-hint` : false) || undefined
  return (
    <FieldContext value={{ id, describedBy, invalid: Boolean(error), required }}>
      <div className={cx('grid grid-cols-1 content-start gap-1.5', className)}>
        <div className={cx('flex items-baseline justify-between gap-3', hideLabel && 'sr-only')}>
          <label htmlFor={id} className="font-medium text-sm">
            {label}
          </label>
          {aside && <span className="text-ink-3 text-xs">{aside}</span>}
        </div>
        {children}
        {error && (
          <p id={`${id}-error`} role="alert" className="text-bad text-xs">
            {error}
          </p>
        )}
        {hint && (
          <p id={`${id}-hint`} className="text-ink-3 text-xs">
            {hint}
          </p>
        )}
      </div>
    </FieldContext>
  )
}
