import { X } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { Field } from '#web/kit/field.tsx'
import { Input } from '#web/kit/input.tsx'

type Props = {
  label: string
  hint?: string
  placeholder?: string
  value: string[]
  /** Offered while typing; anything else may be written. */
  offers?: readonly string[]
  onChange: (value: string[]) => void
  /** A comma belongs to the name: `Porto, Portugal`. */
  wholeLine?: boolean
}

/** Some names: Enter or a comma takes one in, Backspace in the empty field takes the last one out again. */
export function NamesField({ label, hint, placeholder, value, offers, onChange, wholeLine }: Props) {
  const [text, setText] = useState('')
  const id = useId()
  const add = (written: string) => {
    const names = (wholeLine ? [written] : written.split(','))
      .map((name) => name.trim())
      .filter((name) => name && !value.some((known) => known.toLowerCase() === name.toLowerCase()))
    if (names.length) onChange([...value, ...names].slice(0, 12))
    setText('')
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' || (event.key === ',' && !wholeLine)) {
      event.preventDefault()
      add(text)
    } else if (event.key === 'Backspace' && text === '' && value.length) onChange(value.slice(0, -1))
  }
  return (
    <div className="grid gap-2">
      <Field label={label} hint={hint}>
        <Input
          value={text}
          maxLength={80}
          placeholder={placeholder}
          list={offers && id}
          onKeyDown={onKeyDown}
          onBlur={() => text.trim() && add(text)}
          onChange={(event) => {
            const chosen = offers?.includes(event.target.value)
            chosen ? add(event.target.value) : setText(event.target.value)
          }}
        />
      </Field>
      {offers && (
        <datalist id={id}>
          {offers
            .filter((offer) => !value.includes(offer))
            .map((offer) => (
              <option key={offer} value={offer} />
            ))}
        </datalist>
      )}
      {value.length > 0 && (
        <ul aria-label={label} className="flex flex-wrap gap-1.5">
          {value.map((name) => (
            <li
              key={name}
              className="inline-flex items-center gap-0.5 rounded-md border border-line bg-line-2/60 pl-2.5 text-sm"
            >
              <span className="py-1 pointer-coarse:py-2.5">{name}</span>
              <button
                type="button"
                aria-label={`Take out ${name}`}
                className="grid size-7 place-items-center rounded-md text-ink-3 hover:text-ink pointer-coarse:size-11"
                onClick={() => onChange(value.filter((each) => each !== name))}
              >
                <X aria-hidden="true" className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
