import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { client, sayError, statusOf } from '#web/api.ts'
import { Button, LinkButton } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input, Select } from '#web/kit/input.tsx'
import { notify } from '#web/kit/notices.ts'
import type { Board } from '../contract/board.ts'
import type { ColumnKey } from '../contract.ts'
import { keepDetail, refreshTracker } from './application-actions.ts'

type Add = Parameters<typeof client.applications.add>[0]

/** Quick add: the link of a posting, or title and company alone. */
export function AddDialog({ board, column, onClose }: { board: Board; column: ColumnKey; onClose: () => void }) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [what, setWhat] = useState('')
  const [title, setTitle] = useState('')
  const [company, setCompany] = useState('')
  const [place, setPlace] = useState<ColumnKey>(column)
  const isLink = /^https?:\/\//i.test(what.trim())
  const add = useMutation({
    mutationFn: (input: Add) => client.applications.add(input),
    meta: { quiet: true },
    onSuccess(made) {
      keepDetail(queries, made)
      void refreshTracker(queries)
      notify({
        tone: 'good',
        title: 'Added',
        description: [made.title, made.company].filter(Boolean).join(', '),
        action: { label: 'Open', run: () => void navigate(`/applications/${made.id}`) },
      })
      onClose()
    },
  })
  const failed = add.error
  const tracked =
    statusOf(failed) === 409 ? ((failed as { data?: { applicationId?: string } }).data?.applicationId ?? null) : null
  // A link that could not be read still stands: the person says the title instead.
  const needsTitle = isLink && failed !== null && !tracked
  const input = (): Add => ({
    ...(isLink ? { url: what.trim(), ...(title.trim() ? { title: title.trim() } : {}) } : { title: what.trim() }),
    ...(company.trim() ? { company: company.trim() } : {}),
    column: place,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate(input())
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Add an application"
      description="Paste the link of the posting and it is read; or say what the job is."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form="add-application" look="primary" busy={add.isPending}>
            {add.isPending && isLink ? 'Reading the page' : 'Add'}
          </Button>
        </>
      }
    >
      <form id="add-application" onSubmit={submit} className="grid gap-4">
        {failed && (
          <Callout
            tone={tracked ? 'warn' : 'bad'}
            action={
              tracked && (
                <>
                  <LinkButton size="sm" to={`/applications/${tracked}`}>
                    Open it
                  </LinkButton>
                  <Button size="sm" onClick={() => add.mutate({ ...input(), again: true })}>
                    Add again
                  </Button>
                </>
              )
            }
          >
            {sayError(failed)}
            {needsTitle && ' Say the title and the company here; the link is kept.'}
          </Callout>
        )}
        <Field label="Link or job title" required>
          <Input
            value={what}
            required
            maxLength={2000}
            placeholder="https://…  or  Platform engineer"
            onChange={(event) => setWhat(event.target.value)}
          />
        </Field>
        {needsTitle && (
          <Field label="Job title" required>
            <Input value={title} required maxLength={200} onChange={(event) => setTitle(event.target.value)} />
          </Field>
        )}
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Company" hint={isLink && !needsTitle ? 'Taken from the page when left empty.' : undefined}>
            <Input
              value={company}
              maxLength={200}
              list="known-companies"
              onChange={(event) => setCompany(event.target.value)}
            />
          </Field>
          <datalist id="known-companies">
            {board.companies.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
          <Field label="Column">
            <Select value={place} onChange={(event) => setPlace(event.target.value as ColumnKey)}>
              {board.columns.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </form>
    </Dialog>
  )
}
