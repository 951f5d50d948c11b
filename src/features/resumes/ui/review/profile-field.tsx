import { Badge } from '#web/kit/badge.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Field } from '#web/kit/field.tsx'
import { Input, Textarea } from '#web/kit/input.tsx'
import { cardElementId, useLight } from '#web/kit/marks/mark-board.tsx'
import { useDraft } from './draft.ts'
import { readAt, writeAt } from './pointer.ts'

export type ProfileFieldProps = {
  pointer: string
  label: string
  hideLabel?: boolean
  multiline?: boolean
  placeholder?: string
  className?: string
}

/** One text of the profile, joined to its place in the document. */
export function ProfileField({ pointer, label, hideLabel, multiline, placeholder, className }: ProfileFieldProps) {
  const { profile, change, content, errors } = useDraft()
  const { lit, handlers } = useLight(pointer)
  const value = String(readAt(profile, pointer) ?? '')
  const source = content.provenance[pointer]
  const corrected = content.corrected.includes(pointer)
  const doubtful = source && source.confidence < 0.6 && !corrected
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      error={errors[pointer]}
      className={className}
      aside={corrected ? <Badge>corrected</Badge> : doubtful ? <Badge tone="warn">check this</Badge> : undefined}
    >
      <div {...handlers} id={cardElementId(pointer)} tabIndex={-1} className="outline-0!">
        <Control
          value={value}
          placeholder={placeholder}
          multiline={multiline}
          className={cx(lit && 'border-ink! shadow-[0_0_0_3px_var(--mark)]', doubtful && 'border-warn')}
          onChange={(next) => change(writeAt(profile, pointer, next))}
        />
      </div>
    </Field>
  )
}

type ControlProps = {
  value: string
  placeholder?: string
  multiline?: boolean
  className?: string
  onChange: (value: string) => void
}

function Control({ multiline, value, placeholder, className, onChange }: ControlProps) {
  const shared = {
    value,
    placeholder,
    className,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  return multiline ? <Textarea rows={1} {...shared} /> : <Input {...shared} />
}
