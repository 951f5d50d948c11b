import { memo } from 'react'
import { Badge } from '#web/kit/badge.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Field } from '#web/kit/field.tsx'
import { Input, Textarea } from '#web/kit/input.tsx'
import { cardElementId, useLight } from '#web/kit/marks/mark-board.tsx'
import { doubtBelow, useContent, useDraft, useVerbs } from './draft.ts'
import { readAt } from './pointer.ts'

type Look = {
  pointer: string
  label: string
  hideLabel?: boolean
  multiline?: boolean
  placeholder?: string
  /** A date: put in order once the caret leaves. */
  date?: boolean
}

/** One text of the profile, joined to its place in the document. */
export function ProfileField(props: Look) {
  const { pointer } = props
  const content = useContent()
  const value = useDraft(({ profile }) => String(readAt(profile, pointer) ?? ''))
  const from = useDraft(({ origin }) => origin(pointer))
  const error = useDraft(({ errors }) => errors[pointer])
  const source = from === undefined ? undefined : content.provenance[from]
  const corrected = from !== undefined && content.corrected.includes(from)
  return (
    <TextField
      {...props}
      value={value}
      from={from}
      corrected={corrected}
      doubtful={source !== undefined && source.confidence < doubtBelow && !corrected}
      error={error}
    />
  )
}

type TextFieldProps = Look & { value: string; from?: string; corrected: boolean; doubtful: boolean; error?: string }

// Drawn again only when something of its own changes: a form has a hundred of them, and keys follow each other fast.
const TextField = memo(function TextField(props: TextFieldProps) {
  const { pointer, label, hideLabel, multiline, placeholder, value, from, corrected, doubtful, error } = props
  const { write, settleDate } = useVerbs()
  const { lit, handlers } = useLight(from ?? `new${pointer}`)
  const shared = {
    value,
    placeholder,
    'data-pointer': pointer,
    className: cx(lit && 'border-ink! shadow-[0_0_0_3px_var(--mark)]', doubtful && 'border-warn'),
    ...(props.date ? { onBlur: () => settleDate(pointer) } : {}),
    onChange: (event: { target: { value: string } }) => write(pointer, event.target.value),
  }
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      error={error}
      aside={corrected ? <Badge>corrected</Badge> : doubtful ? <Badge tone="warn">check this</Badge> : undefined}
    >
      <div {...handlers} id={from && cardElementId(from)} tabIndex={-1} className="outline-0!">
        {multiline ? <Textarea rows={1} {...shared} /> : <Input {...shared} />}
      </div>
    </Field>
  )
})

/** Brings the caret into a field once it is there. */
export function focusField(pointer: string, end = false) {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLInputElement>(`[data-pointer="${pointer}"]`)
    field?.focus()
    if (end && field) field.setSelectionRange(field.value.length, field.value.length)
  })
}
