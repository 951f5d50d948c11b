import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Lock } from 'lucide-react'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useParams } from 'react-router'
import { api, client, sayError, statusOf } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { PaperPicture } from '#web/kit/empty-state.tsx'
import { Field } from '#web/kit/field.tsx'
import { PasswordInput } from '#web/kit/password-input.tsx'
import { SkeletonSheet } from '#web/kit/skeleton.tsx'
import { Brand } from '#web/layout/brand.tsx'
import { usePageTitle } from '#web/layout/page.tsx'
import { GuestView } from './guest-view.tsx'

/** What opens under /s/…: for people without an account. */
export function Component() {
  const { token = '' } = useParams()
  const shared = useQuery({ ...api.sharing.open.queryOptions({ input: { token } }), retry: 1 })
  if (shared.data?.state === 'open') return <GuestView token={token} record={shared.data} />
  if (shared.data?.state === 'locked')
    return (
      <Frame>
        <Locked token={token} />
      </Frame>
    )
  if (statusOf(shared.error) === 404)
    return (
      <Frame>
        <Closed />
      </Frame>
    )
  if (shared.error)
    return (
      <Frame>
        <Message title="This could not be opened just now" text={sayError(shared.error)}>
          <Button look="primary" busy={shared.isFetching} onClick={() => void shared.refetch()}>
            Try again
          </Button>
        </Message>
      </Frame>
    )
  return (
    <Frame wide>
      <SkeletonSheet />
    </Frame>
  )
}

/** The same page whether the link ran out, was closed, or never was. */
function Closed() {
  usePageTitle('Closed link')
  return (
    <Message
      title="This link does not lead anywhere"
      text="It may have run out, or whoever sent it has closed it. Ask them for a new one."
    >
      <a href="/" className="text-sm underline decoration-edge underline-offset-3">
        What is Shortlist?
      </a>
    </Message>
  )
}

function Locked({ token }: { token: string }) {
  usePageTitle('A password, please')
  const queries = useQueryClient()
  const [password, setPassword] = useState('')
  const unlock = useMutation({
    mutationFn: () => client.sharing.unlock({ token, password }),
    meta: { quiet: true },
    onSuccess: () => queries.invalidateQueries({ queryKey: api.sharing.open.key() }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (password) unlock.mutate()
  }
  return (
    <div className="rounded-xl border border-line bg-sheet px-6 py-7 shadow-sheet sm:px-8">
      <Lock aria-hidden="true" className="mb-4 size-5 text-ink-3" />
      <h1 className="font-display text-3xl leading-tight">This is for you, behind a password</h1>
      <p className="mt-1.5 mb-5 text-ink-2 text-sm">Whoever sent you the link has it.</p>
      <form onSubmit={submit} className="grid gap-4">
        <Field label="Password" error={unlock.error && sayGuess(unlock.error)}>
          <PasswordInput
            value={password}
            autoComplete="off"
            onChange={(event: { target: { value: string } }) => setPassword(event.target.value)}
          />
        </Field>
        <Button type="submit" look="primary" size="lg" busy={unlock.isPending || unlock.isSuccess}>
          Open
        </Button>
      </form>
    </div>
  )
}

const sayGuess = (error: unknown) =>
  statusOf(error) === 429 ? `Too many guesses. ${sayError(error).replace(/^[^.]*\. /, '')}` : sayError(error)

function Message({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className="grid justify-items-center text-center">
      <PaperPicture />
      <h1 className="mt-6 font-display text-3xl leading-tight">{title}</h1>
      <p className="mt-2 mb-5 text-ink-2">{text}</p>
      {children}
    </div>
  )
}

function Frame({ wide, children }: { wide?: boolean; children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="px-5 py-5 sm:px-8">
        <a href="/" aria-label="Shortlist, start page" className="inline-block py-1 no-underline">
          <Brand />
        </a>
      </header>
      <main
        // Another width is another page: the narrow one is not the wide one moved.
        key={wide ? 'wide' : 'narrow'}
        id="main"
        className={`mx-auto w-full flex-1 px-4 pt-[4dvh] pb-16 ${wide ? 'max-w-3xl' : 'max-w-[26rem] sm:pt-[8dvh]'}`}
      >
        {children}
      </main>
    </div>
  )
}
