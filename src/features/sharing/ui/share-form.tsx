import { type FormEvent, useState } from 'react'
import { sayError } from '#web/api.ts'
import { Callout } from '#web/kit/callout.tsx'
import { Checkbox } from '#web/kit/checkbox.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input, Select } from '#web/kit/input.tsx'
import { PasswordInput } from '#web/kit/password-input.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import { sayDay } from '#web/kit/when.tsx'
import type { Share, SharePermission, UpdateShare } from '../contract.ts'

export type ShareWishes = Required<Pick<UpdateShare, 'permission' | 'hideContact' | 'allowDownload'>> &
  Pick<UpdateShare, 'label' | 'expiresAt' | 'password'>

const permissions = [
  { value: 'view' as const, label: 'Read' },
  { value: 'comment' as const, label: 'Read and comment' },
]
const ends = [
  ['never', 'Stays open'],
  ['1', 'Closes tomorrow'],
  ['7', 'Closes in a week'],
  ['30', 'Closes in a month'],
] as const

/** What a link allows: for a new one, or to change one that is there. */
export function ShareForm(props: { share?: Share; error: unknown; onSubmit: (wishes: ShareWishes) => void }) {
  const { share } = props
  const [label, setLabel] = useState(share?.label ?? '')
  const [permission, setPermission] = useState<SharePermission>(share?.permission ?? 'view')
  const [end, setEnd] = useState(share ? 'keep' : 'never')
  const [locked, setLocked] = useState(share?.hasPassword ?? false)
  const [password, setPassword] = useState('')
  const [hideContact, setHideContact] = useState(share?.hideContact ?? false)
  const [allowDownload, setAllowDownload] = useState(share?.allowDownload ?? true)
  const [problem, setProblem] = useState<string>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const kept = Boolean(share?.hasPassword) && password === ''
    if (locked && !kept && password.length < 6) return setProblem('Use at least 6 characters.')
    props.onSubmit({
      label: label.trim() || null,
      permission,
      hideContact,
      allowDownload,
      ...(end === 'keep' ? {} : { expiresAt: end === 'never' ? null : inDays(Number(end)) }),
      ...(locked ? (kept ? {} : { password }) : { password: null }),
    })
  }
  return (
    <form id="share-form" onSubmit={submit} className="grid gap-4">
      {Boolean(props.error) && <Callout tone="bad">{sayError(props.error)}</Callout>}
      <Field label="For whom" hint="Only you see this. It tells your links apart.">
        <Input value={label} maxLength={80} onChange={(event) => setLabel(event.target.value)} />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <div className="grid content-start gap-1.5">
          <span aria-hidden="true" className="font-medium text-sm">
            They may
          </span>
          <Segmented
            label="They may"
            value={permission}
            options={permissions}
            onChange={setPermission}
            className="flex"
          />
        </div>
        <Field label="How long">
          <Select value={end} onChange={(event) => setEnd(event.target.value)}>
            {share && (
              <option value="keep">
                {share.expiresAt ? `As it is: until ${sayDay(share.expiresAt)}` : 'As it is: stays open'}
              </option>
            )}
            {ends.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className="grid gap-2.5">
        <Checkbox
          label="Hide phone and e-mail, wherever they stand"
          checked={hideContact}
          onChange={(event) => setHideContact(event.target.checked)}
        />
        <Checkbox
          label="They may download it as a PDF"
          checked={allowDownload}
          onChange={(event) => setAllowDownload(event.target.checked)}
        />
        <Checkbox label="Ask for a password" checked={locked} onChange={(event) => setLocked(event.target.checked)} />
      </div>
      {locked && (
        <Field
          label={share?.hasPassword ? 'New password' : 'Password'}
          error={problem}
          hint={
            share?.hasPassword ? 'Leave it empty to keep the one there is.' : 'Tell them on another way than the link.'
          }
        >
          <PasswordInput
            value={password}
            autoComplete="new-password"
            maxLength={128}
            onChange={(event: { target: { value: string } }) => {
              setPassword(event.target.value)
              setProblem(undefined)
            }}
          />
        </Field>
      )}
    </form>
  )
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
