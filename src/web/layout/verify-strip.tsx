import { useMutation } from '@tanstack/react-query'
import { MailCheck } from 'lucide-react'
import { sendVerification } from '../auth.ts'
import { Button, LinkButton } from '../kit/button.tsx'
import { notify } from '../kit/notices.ts'
import { useMe } from '../session.ts'

/** Reminds of an address that has not been confirmed yet. */
export function VerifyStrip() {
  const me = useMe()
  const email = me?.user?.email ?? ''
  const send = useMutation({
    mutationFn: () => sendVerification(email),
    onSuccess: () => notify({ title: 'Sent', description: `Look into the mailbox of ${email}.` }),
  })
  if (!me?.user || me.user.emailVerified) return null
  return (
    <section
      aria-label="Confirm your address"
      className="flex flex-wrap items-center gap-x-3 border-line border-b bg-sheet px-4 py-1.5 text-sm sm:px-7"
    >
      <p className="flex min-w-0 items-baseline gap-2.5 py-1">
        <MailCheck aria-hidden="true" className="size-4 shrink-0 translate-y-0.5 text-ink-3" />
        <span className="min-w-0 [overflow-wrap:anywhere]">
          Confirm <span className="font-medium">{email}</span> with the link we sent there.
        </span>
      </p>
      <div className="flex items-center gap-x-1 pl-4 sm:pl-0">
        {me.user.admin && !me.installation.sendsMail && (
          <LinkButton to="/admin/mail" size="sm" look="quiet">
            Open the local mailbox
          </LinkButton>
        )}
        <Button size="sm" look="quiet" busy={send.isPending} onClick={() => send.mutate()}>
          Send it again
        </Button>
      </div>
    </section>
  )
}
