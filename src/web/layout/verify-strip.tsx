import { useMutation } from '@tanstack/react-query'
import { MailCheck } from 'lucide-react'
import { sendVerification } from '../auth.ts'
import { Button } from '../kit/button.tsx'
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
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-sheet px-4 py-2 text-sm sm:px-7">
      <MailCheck aria-hidden="true" className="size-4 text-ink-3" />
      <span>
        Confirm <span className="font-medium">{email}</span> with the link we sent there.
      </span>
      {me.user.admin && !me.installation.sendsMail && (
        <a href="/admin/mail" className="underline underline-offset-3">
          Open the local mailbox
        </a>
      )}
      <Button size="sm" look="quiet" busy={send.isPending} onClick={() => send.mutate()}>
        Send it again
      </Button>
    </div>
  )
}
