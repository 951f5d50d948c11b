import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { CommentMailCard } from '#features/sharing/ui/comment-mail-card.tsx'
import { client } from '#web/api.ts'
import { Badge } from '#web/kit/badge.tsx'
import { Button } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { DataList } from '#web/kit/data-list.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input } from '#web/kit/input.tsx'
import { notify } from '#web/kit/notices.ts'
import { sayDay } from '#web/kit/when.tsx'
import { usePageTitle } from '#web/layout/page.tsx'
import { refreshMe, useMe } from '#web/session.ts'

export function Component() {
  usePageTitle('Profile')
  const me = useMe()
  const user = me?.user
  const [name, setName] = useState(user?.name ?? '')
  const rename = useMutation({
    mutationFn: () => client.accounts.rename({ name }),
    onSuccess() {
      void refreshMe()
      notify({ tone: 'good', title: 'Saved' })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    rename.mutate()
  }
  if (!user) return null
  return (
    <>
      <TitledCard title="You">
        <form onSubmit={submit} className="grid max-w-md gap-4 pt-1">
          <Field label="Name">
            <Input value={name} maxLength={120} autoComplete="name" onChange={(event) => setName(event.target.value)} />
          </Field>
          <DataList
            facts={[
              {
                label: 'E-mail',
                value: (
                  <>
                    {user.email}{' '}
                    {user.emailVerified ? (
                      <Badge tone="good">confirmed</Badge>
                    ) : (
                      <Badge tone="warn">not confirmed</Badge>
                    )}
                  </>
                ),
              },
              { label: 'Here since', value: sayDay(user.createdAt) },
              { label: 'Workspace', value: me?.workspace?.name },
            ]}
          />
          <Button
            type="submit"
            look="primary"
            className="justify-self-start"
            busy={rename.isPending}
            disabled={!name.trim() || name.trim() === user.name}
          >
            Save
          </Button>
        </form>
      </TitledCard>
      <CommentMailCard />
    </>
  )
}
