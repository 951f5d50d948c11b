import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Copy } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { api, client, sayError } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { Checkbox } from '#web/kit/checkbox.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input, Select } from '#web/kit/input.tsx'
import { notify } from '#web/kit/notices.ts'
import { CreateToken, type TokenScope } from '../contract.ts'

type Scope = (typeof TokenScope)['options'][number]
const scopes: { scope: Scope; text: string }[] = [
  { scope: 'read', text: 'Read everything that is yours' },
  { scope: 'write', text: 'Upload, change and delete' },
  { scope: 'capture', text: 'Capture postings only' },
]

export function CreateTokenDialog({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<Scope[]>(['read'])
  const [days, setDays] = useState('90')
  const make = useMutation({
    mutationFn: (input: CreateTokenInput) => client.tokens.create(input),
    meta: { quiet: true },
    onSuccess: () => queries.invalidateQueries({ queryKey: api.tokens.key() }),
  })
  const checked = CreateToken.safeParse({ name, scopes: chosen, expiresInDays: days ? Number(days) : undefined })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (checked.success) make.mutate(checked.data)
  }
  if (make.data) return <ShowOnce token={make.data.token} onClose={onClose} />
  return (
    <Dialog
      open
      onClose={onClose}
      title="New access token"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form="create-token" look="primary" busy={make.isPending} disabled={!checked.success}>
            Make it
          </Button>
        </>
      }
    >
      <form id="create-token" onSubmit={submit} className="grid gap-4">
        {make.error && <Callout tone="bad">{sayError(make.error)}</Callout>}
        <Field label="Name" hint="To tell it apart later, e.g. “laptop”.">
          <Input value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
        </Field>
        <fieldset className="grid gap-2">
          <legend className="mb-1.5 font-medium text-sm">May</legend>
          {scopes.map(({ scope, text }) => (
            <Checkbox
              key={scope}
              label={text}
              checked={chosen.includes(scope)}
              onChange={(event) =>
                setChosen(event.target.checked ? [...chosen, scope] : chosen.filter((each) => each !== scope))
              }
            />
          ))}
        </fieldset>
        <Field label="Ends">
          <Select value={days} onChange={(event) => setDays(event.target.value)}>
            <option value="30">after 30 days</option>
            <option value="90">after 90 days</option>
            <option value="365">after a year</option>
            <option value="">never</option>
          </Select>
        </Field>
      </form>
    </Dialog>
  )
}

type CreateTokenInput = Parameters<typeof client.tokens.create>[0]

function ShowOnce({ token, onClose }: { token: string; onClose: () => void }) {
  const copy = () => navigator.clipboard.writeText(token).then(() => notify({ tone: 'good', title: 'Copied' }))
  return (
    <Dialog
      open
      onClose={onClose}
      title="Copy it now"
      description="It is shown this once and cannot be shown again."
      actions={
        <>
          <Button icon={<Copy />} onClick={() => void copy()}>
            Copy
          </Button>
          <Button look="primary" onClick={onClose}>
            I have it
          </Button>
        </>
      }
    >
      <code className="mark block! select-all px-3! py-2! font-mono text-sm [overflow-wrap:anywhere]">{token}</code>
    </Dialog>
  )
}
