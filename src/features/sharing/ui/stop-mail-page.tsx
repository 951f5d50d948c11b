import { useMutation } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { FormError, VisitorSheet } from '#features/accounts/ui/form-parts.tsx'
import { client, sayError } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'

/** Where the small print of a mail leads. A press is asked for: mail scanners open links too. */
export function Component() {
  const [search] = useSearchParams()
  const token = search.get('token') ?? ''
  const stop = useMutation({ mutationFn: () => client.sharing.stopCommentMail({ token }), meta: { quiet: true } })
  if (stop.isSuccess)
    return (
      <VisitorSheet
        title="No more mail"
        sub="Comments still stand beside your documents and on Home. Mail about them can be had again in the settings."
      >
        <span />
      </VisitorSheet>
    )
  return (
    <VisitorSheet title="Mail about comments" sub="One press, and no mail tells you of comments by guests any more.">
      <div className="grid justify-items-start gap-4">
        <FormError>{stop.error && sayError(stop.error)}</FormError>
        <Button look="primary" size="lg" busy={stop.isPending} disabled={!token} onClick={() => stop.mutate()}>
          Stop these mails
        </Button>
      </div>
    </VisitorSheet>
  )
}
