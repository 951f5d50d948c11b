import { type FormEvent, useId, useState } from 'react'
import { sayError } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input, Textarea } from '#web/kit/input.tsx'

export type Words = { name: string; body: string }

type Props = {
  label: string
  send: string
  /** Guests say who they are; the owner is known. */
  askName?: boolean
  busy?: boolean
  error?: unknown
  /** Where what is typed is kept until it is sent. */
  draftKey: string
  autoFocus?: boolean
  onSend: (words: Words) => void
  onCancel?: () => void
}

const nameKey = 'shortlist.guest-name'

/** A comment in the making; it survives a reload. */
export function CommentForm({ label, send, askName, busy, error, draftKey, autoFocus, onSend, onCancel }: Props) {
  const id = useId()
  const [name, setName] = useState(() => (askName ? (localStorage.getItem(nameKey) ?? '') : ''))
  const [body, setBody] = useState(() => sessionStorage.getItem(draftKey) ?? '')
  const [asked, setAsked] = useState(false)
  const noName = askName && !name.trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (busy || noName || !body.trim()) return
    if (askName) localStorage.setItem(nameKey, name.trim())
    sessionStorage.removeItem(draftKey)
    onSend({ name: name.trim(), body: body.trim() })
  }
  return (
    <form id={id} onSubmit={submit} className="grid gap-2.5">
      {askName && (
        <Field label="Your name" error={asked && noName ? 'Say who you are.' : undefined}>
          <Input value={name} maxLength={80} autoComplete="name" onChange={(event) => setName(event.target.value)} />
        </Field>
      )}
      <Field
        label={label}
        error={error ? sayError(error) : asked && !body.trim() ? 'Write something first.' : undefined}
      >
        <Textarea
          rows={3}
          maxLength={2000}
          autoFocus={autoFocus}
          value={body}
          onChange={(event) => {
            setBody(event.target.value)
            sessionStorage.setItem(draftKey, event.target.value)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) submit(event)
            if (event.key === 'Escape' && onCancel) onCancel()
          }}
        />
      </Field>
      <div className="flex flex-wrap justify-end gap-2">
        {onCancel && (
          <Button size="sm" look="quiet" onClick={onCancel}>
            Cancel
          </Button>
        )}
        <Button type="submit" size="sm" look="primary" busy={busy}>
          {send}
        </Button>
      </div>
    </form>
  )
}
