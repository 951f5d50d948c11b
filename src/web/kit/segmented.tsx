import { useId } from 'react'
import { cx } from './class-names.ts'

/** A few choices side by side; real radio buttons underneath. */
export function Segmented<T extends string>(props: {
  label: string
  value: T
  options: { value: T; label: string; hint?: string }[]
  onChange: (value: T) => void
  className?: string
}) {
  const name = useId()
  return (
    <fieldset className={cx('inline-flex rounded-md border border-line bg-line-2/70 p-0.5', props.className)}>
      <legend className="sr-only">{props.label}</legend>
      {props.options.map((option) => (
        <label
          key={option.value}
          title={option.hint}
          className="flex-1 whitespace-nowrap rounded-[6px] border border-transparent px-3 py-1 text-center text-ink-2 text-sm transition-colors hover:text-ink has-checked:border-line has-checked:bg-sheet has-checked:font-medium has-checked:text-ink has-focus-visible:shadow-[0_0_0_2px_var(--mark),0_0_0_4px_var(--ink)] pointer-coarse:py-2.5"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === props.value}
            onChange={() => props.onChange(option.value)}
            className="sr-only"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
