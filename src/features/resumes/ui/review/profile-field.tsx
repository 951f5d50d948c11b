import type { KeyboardEvent } from 'react'
import { Badge } from '#web/kit/badge.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Field } from '#web/kit/field.tsx'
import { Input, Textarea } from '#web/kit/input.tsx'
import { cardElementId, useLight } from '#web/kit/marks/mark-board.tsx'
import { doubtBelow, useDraft } from './draft.ts'
import { readAt, writeAt } from './pointer.ts'

export type ProfileFieldProps = {
  pointer: string
  label: string
  hideLabel?: boolean
  multiline?: boolean
  placeholder?: string
  className?: string
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void
}

/** One text of the profile, joined to its place in the document. */
export function ProfileField({
  pointer,
  label,
  hideLabel,
  multiline,
  placeholder,
  className,
  onKeyDown,
}: ProfileFieldProps) {
  const { profile, change, content, errors, origin } = useDraft()
  const from = origin(pointer)
  const { lit, handlers } = useLight(from ?? `new${pointer}`)
  const value = String(readAt(profile, pointer) ?? '')
  const source = from === undefined ? undefined : content.provenance[from]
  const corrected = from !== undefined && content.corrected.includes(from)
  const doubtful = source && source.confidence < doubtBelow && !corrected
  const shared = {
    value,
    placeholder,
    onKeyDown,
    'data-pointer': pointer,
    className: cx(lit && 'border-ink! shadow-[0_0_0_3px_var(--mark)]', doubtful && 'border-warn'),
    onChange: (event: { target: { value: string } }) => change(writeAt(profile, pointer, event.target.value)),
  }
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      error={errors[pointer]}
      className={className}
      aside={corrected ? <Badge>corrected</Badge> : doubtful ? <Badge tone="warn">check this</Badge> : undefined}
    >
      <div {...handlers} id={from && cardElementId(from)} tabIndex={-1} className="outline-0!">
        {multiline ? <Textarea rows={1} {...shared} /> : <Input {...shared} />}
      </div>
    </Field>
  )
}

/** Brings the caret into a field once it is there. */
export function focusField(pointer: string, end = false) {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLInputElement>(`[data-pointer="${pointer}"]`)
    field?.focus()
    if (end && field) field.setSelectionRange(field.value.length, field.value.length)
  })
}
