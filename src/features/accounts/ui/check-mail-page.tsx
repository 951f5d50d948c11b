import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { api } from '#web/api.ts'
import { sendVerification } from '#web/auth.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { notify } from '#web/kit/notices.ts'
import { textLink, VisitorSheet } from './form-parts.tsx'

export function Component() {
  const [search] = useSearchParams()
  const email = search.get('for') ?? ''
  const { data: me } = useQuery(api.accounts.me.queryOptions())
  const send = useMutation({
    mutationFn: () => sendVerification(email),
    onSuccess: () => notify({ title: 'Sent again', description: email }),
  })
  return (
    <VisitorSheet
      title="Check your mail"
      sub={
        <>
          We sent a link to <span className="font-medium text-ink">{email || 'your address'}</span>. It works for 24
          hours.
        </>
      }
      foot={
        <Link to="/sign-in" className={textLink}>
          Back to signing in
        </Link>
      }
    >
      <div className="grid gap-4">
        {me && !me.installation.sendsMail && (
          <Callout title="This installation sends no mail yet">
            Mail lands in the local mailbox of whoever runs it.
          </Callout>
        )}
        {email && (
          <Button busy={send.isPending} onClick={() => send.mutate()}>
            Send the link again
          </Button>
        )}
      </div>
    </VisitorSheet>
  )
}
