import { useMutation } from '@tanstack/react-query'
import { Inbox, MailCheck } from 'lucide-react'
import { sendVerification } from '../auth.ts'
import { Button, LinkButton } from '../kit/button.tsx'
import { notify } from '../kit/notices.ts'
import { useMe } from '../session.ts'
import { Strip } from './strip.tsx'

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
    <Strip label="Confirm your address">
      <MailCheck aria-hidden="true" className="size-4 shrink-0 text-ink-3 @max-md:hidden" />
      <p className="min-w-0 flex-1 truncate">
        Confirm <span className="font-medium">{email}</span>
        <span className="@max-2xl:hidden"> with the link we sent there.</span>
      </p>
      <span className="flex shrink-0 gap-x-1">
        {me.user.admin && !me.installation.sendsMail && (
          <LinkButton
            to="/admin/mail"
            size="sm"
            look="quiet"
            icon={<Inbox aria-hidden="true" className="@lg:hidden" />}
          >
            <span className="@max-lg:sr-only">Open the local mailbox</span>
          </LinkButton>
        )}
        <Button size="sm" look="quiet" busy={send.isPending} onClick={() => send.mutate()}>
          <span>
            Send <span className="@max-sm:sr-only">it </span>again
          </span>
        </Button>
      </span>
    </Strip>
  )
}
