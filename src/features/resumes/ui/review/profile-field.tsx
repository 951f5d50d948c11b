import { type KeyboardEvent, memo } from 'react'
import { Badge } from '#web/kit/badge.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Field } from '#web/kit/field.tsx'
import { Input, Textarea } from '#web/kit/input.tsx'
import { cardElementId, useLight } from '#web/kit/marks/mark-board.tsx'
import { unfold } from '#web/kit/scrolling.ts'
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
  const unsure = source !== undefined && source.confidence < doubtBelow && !corrected
  return (
    <TextField
      {...props}
      value={value}
      from={from}
      corrected={corrected}
      doubtful={unsure && value === String(readAt(content.profile, from!) ?? '')}
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
    dir: 'auto',
    'data-pointer': pointer,
    className: cx(lit && 'border-ink! shadow-[0_0_0_3px_var(--mark)]', doubtful && doubtLook),
    ...(props.date ? { onBlur: () => settleDate(pointer) } : {}),
    onChange: (event: { target: { value: string } }) => write(pointer, event.target.value),
  }
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      error={error}
      aside={
        corrected ? <Badge>corrected</Badge> : doubtful ? <span className="text-warn">check this</span> : undefined
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys between the field and the walk through the doubtful ones */}
      <div
        {...handlers}
        id={from && cardElementId(from)}
        tabIndex={-1}
        onKeyDown={enterOrLeave}
        className="scroll-mt-24 outline-0!"
      >
        {multiline ? <Textarea rows={1} {...shared} /> : <Input {...shared} />}
      </div>
    </Field>
  )
})

/** A wavy line under what is written, as in the document. */
export const doubtLook = 'border-warn underline decoration-warn decoration-wavy decoration-[1.2px] underline-offset-3'

/** Enter on the field as a whole goes into it; Escape in it comes back out, where single keys lead on. */
export function enterOrLeave(event: KeyboardEvent<HTMLElement>) {
  const { currentTarget: whole, target, key } = event
  if (key === 'Enter' && target === whole) {
    event.preventDefault()
    whole.querySelector<HTMLElement>('input, textarea')?.focus()
  } else if (key === 'Escape' && target !== whole) whole.focus()
}

/** Brings the caret into a field once it is there. */
export function focusField(pointer: string, end = false) {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLInputElement>(`[data-pointer="${pointer}"]`)
    unfold(field)
    field?.focus()
    if (end && field) field.setSelectionRange(field.value.length, field.value.length)
  })
}
