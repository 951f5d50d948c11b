import { useMutation } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { client, sayError } from '#web/api.ts'
import { Button, LinkButton } from '#web/kit/button.tsx'
import { FormError, VisitorSheet } from './form-parts.tsx'

/** Where the mailed link leads. A press of the button is asked for: mail scanners open links too. */
export function Component() {
  const [search] = useSearchParams()
  const token = search.get('token') ?? ''
  const undo = useMutation({ mutationFn: () => client.accounts.undoDeletion({ token }), meta: { quiet: true } })
  if (undo.data)
    return (
      <VisitorSheet title="Welcome back" sub={`The account of ${undo.data.email} is kept, with everything in it.`}>
        <LinkButton to="/sign-in" look="primary" size="lg">
          Sign in
        </LinkButton>
      </VisitorSheet>
    )
  return (
    <VisitorSheet title="Keep your account" sub="It is being deleted. One press keeps it, with everything in it.">
      <div className="grid justify-items-start gap-4">
        <FormError>{undo.error && sayError(undo.error)}</FormError>
        <Button look="primary" size="lg" busy={undo.isPending} disabled={!token} onClick={() => undo.mutate()}>
          Keep my account
        </Button>
      </div>
    </VisitorSheet>
  )
}
