import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { client, sayError } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input } from '#web/kit/input.tsx'
import { PasswordInput } from '#web/kit/password-input.tsx'
import { useMe } from '#web/session.ts'

export function DeleteAccountCard() {
  const [open, setOpen] = useState(false)
  return (
    <TitledCard title="Leave">
      <p className="mb-3 text-ink-2 text-sm">
        You are signed out everywhere and everything is out of sight at once. For thirty days the link in our mail
        brings it all back; then every record and every file is erased.
      </p>
      <Button look="danger" onClick={() => setOpen(true)}>
        Delete my account
      </Button>
      {open && <DeleteDialog onClose={() => setOpen(false)} />}
    </TitledCard>
  )
}

function DeleteDialog({ onClose }: { onClose: () => void }) {
  const me = useMe()
  const byPassword = me?.hasPassword ?? true
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const remove = useMutation({
    mutationFn: () => client.accounts.requestDeletion(byPassword ? { password } : { code }),
    meta: { quiet: true },
    onSuccess: ({ purgeAt }) => window.location.assign(`/goodbye?until=${purgeAt.slice(0, 10)}`),
  })
  const field = useRef<HTMLInputElement>(null)
  const mail = useMutation({
    mutationFn: () => client.accounts.mailDeletionCode(),
    meta: { quiet: true },
    onSuccess: () => field.current?.focus(),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    remove.mutate()
  }
  const proven = byPassword ? password !== '' : code.length === 6
  return (
    <Dialog
      open
      onClose={onClose}
      title="Delete your account"
      description={`The mail that brings it back goes to ${me?.user?.email ?? 'your address'}.`}
      actions={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button look="danger" type="submit" form="delete-account" disabled={!proven} busy={remove.isPending}>
            Delete my account
          </Button>
        </>
      }
    >
      <form id="delete-account" onSubmit={submit} className="grid gap-4">
        {me?.user?.admin && (
          <Callout tone="warn">
            You are an administrator of this installation. Without another one, nobody can open these pages after you.
          </Callout>
        )}
        {byPassword ? (
          <Field label="Your password" error={remove.error && sayError(remove.error)}>
            <PasswordInput
              value={password}
              autoComplete="current-password"
              onChange={(event) => setPassword(event.target.value)}
            />
          </Field>
        ) : (
          <>
            <p className="text-ink-2 text-sm">
              Your account has no password. A code in a mail shows that it is you: six digits, good for fifteen minutes.
            </p>
            <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
              <Button look={mail.isSuccess ? 'quiet' : undefined} busy={mail.isPending} onClick={() => mail.mutate()}>
                {mail.isSuccess ? 'Mail another code' : 'Mail me a code'}
              </Button>
              <p role="status" className="text-good text-sm">
                {mail.isSuccess && `Mailed to ${me?.user?.email ?? 'you'}.`}
              </p>
            </div>
            {mail.error && <Callout tone="bad">{sayError(mail.error)}</Callout>}
            <Field label="Code from the mail" error={remove.error && sayError(remove.error)}>
              <Input
                ref={field}
                value={code}
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={6}
                onChange={(event) => setCode(event.target.value.replace(/\D/g, ''))}
              />
            </Field>
          </>
        )}
      </form>
    </Dialog>
  )
}
