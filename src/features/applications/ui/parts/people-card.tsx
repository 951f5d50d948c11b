import { Mail, Phone, Plus, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { client, sayError } from '#web/api.ts'
import { Button, IconButton } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input } from '#web/kit/input.tsx'
import { notify } from '#web/kit/notices.ts'
import type { ApplicationDetail, Person } from '../../contract.ts'
import { useDetail } from './use-detail.ts'

/** Who has to do with it: recruiter, hiring manager, referrer. */
export function PeopleCard({ application }: { application: ApplicationDetail }) {
  const { id, people } = application
  const [adding, setAdding] = useState(false)
  return (
    <TitledCard
      title="People"
      aside={
        !adding && (
          <Button size="sm" look="quiet" icon={<Plus />} className="-my-1.5 -mr-2" onClick={() => setAdding(true)}>
            Add
          </Button>
        )
      }
    >
      {people.length === 0 && !adding && (
        <p className="text-ink-2 text-sm">Recruiter, hiring manager, who referred you.</p>
      )}
      <ul>
        {people.map((person) => (
          <PersonRow key={person.id} id={id} person={person} />
        ))}
      </ul>
      {adding && <AddPerson id={id} onDone={() => setAdding(false)} />}
    </TitledCard>
  )
}

function PersonRow({ id, person }: { id: string; person: Person }) {
  const undo = useDetail(id, () => client.todos.undoRemovePerson({ id: person.id }))
  const remove = useDetail(id, () => client.todos.removePerson({ id: person.id }))
  return (
    <li className="flex items-center gap-1 border-line border-t py-2 first:border-0 first:pt-0">
      <div className="min-w-0 flex-1 text-sm">
        <p className="truncate font-medium">
          {person.link ? (
            <a
              href={person.link}
              target="_blank"
              rel="noreferrer"
              className="underline decoration-edge underline-offset-3"
            >
              {person.name}
            </a>
          ) : (
            person.name
          )}
        </p>
        {person.role && <p className="truncate text-ink-3 text-xs">{person.role}</p>}
      </div>
      {person.email && (
        <a
          href={`mailto:${person.email}`}
          aria-label={`Write to ${person.name}`}
          data-tip={person.email}
          className={iconLink}
        >
          <Mail aria-hidden="true" />
        </a>
      )}
      {person.phone && (
        <a
          href={`tel:${person.phone.replace(/[^\d+]/g, '')}`}
          aria-label={`Call ${person.name}`}
          data-tip={person.phone}
          className={iconLink}
        >
          <Phone aria-hidden="true" />
        </a>
      )}
      <IconButton
        label={`Remove ${person.name}`}
        onClick={() =>
          remove.mutate(undefined, {
            onSuccess: () =>
              notify({
                title: 'Removed',
                description: person.name,
                action: { label: 'Undo', run: () => undo.mutate(undefined) },
              }),
          })
        }
      >
        <Trash2 />
      </IconButton>
    </li>
  )
}

const iconLink =
  'grid size-8 place-items-center rounded-md text-ink-2 hover:bg-line-2 hover:text-ink pointer-coarse:size-11 [&_svg]:size-4'

function AddPerson({ id, onDone }: { id: string; onDone: () => void }) {
  const add = useDetail(id, (input: Record<'name' | 'role' | 'email' | 'phone', string>) =>
    client.todos.addPerson({
      id,
      name: input.name,
      role: input.role || null,
      email: input.email || null,
      phone: input.phone || null,
    }),
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const said = (name: string) => String(form.get(name) ?? '').trim()
    add.mutate(
      { name: said('name'), role: said('role'), email: said('email'), phone: said('phone') },
      { onSuccess: onDone },
    )
  }
  return (
    <form onSubmit={submit} className="mt-1 grid gap-2.5">
      {add.error && <Callout tone="bad">{sayError(add.error)}</Callout>}
      <div className="grid grid-cols-2 gap-2.5">
        <Field label="Name" required>
          <Input name="name" required maxLength={120} autoFocus />
        </Field>
        <Field label="Role">
          <Input name="role" maxLength={120} placeholder="Recruiter" />
        </Field>
        <Field label="E-mail">
          <Input name="email" type="email" maxLength={200} />
        </Field>
        <Field label="Phone">
          <Input name="phone" type="tel" maxLength={60} />
        </Field>
      </div>
      <div className="flex justify-end gap-2">
        <Button size="sm" look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button size="sm" type="submit" busy={add.isPending}>
          Add
        </Button>
      </div>
    </form>
  )
}
