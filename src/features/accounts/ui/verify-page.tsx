import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import { sayError } from '#web/api.ts'
import { verifyEmail } from '#web/auth.ts'
import { LinkButton } from '#web/kit/button.tsx'
import { Progress } from '#web/kit/progress.tsx'
import { refreshMe } from '#web/session.ts'
import { FormError, VisitorSheet } from './form-parts.tsx'

export function Component() {
  const [search] = useSearchParams()
  const token = search.get('token')
  const refused = search.get('error')
  const verify = useMutation({ mutationFn: verifyEmail, meta: { quiet: true }, onSuccess: refreshMe })
  const { mutate } = verify
  useEffect(() => {
    if (token) mutate(token)
  }, [token, mutate])
  // Without a token the server has already checked the link and sent the visitor on.
  const done = verify.isSuccess || (!token && !refused)
  const failed = verify.error ?? (refused ? new Error('The link is no longer valid.') : null)
  return (
    <VisitorSheet title={done ? 'Your address is confirmed' : failed ? 'This link does not work' : 'One moment'}>
      {failed ? (
        <div className="grid gap-4">
          <FormError>{sayError(failed)} Links work for 24 hours and only once.</FormError>
          <LinkButton to="/sign-in">Sign in to get a new one</LinkButton>
        </div>
      ) : done ? (
        <LinkButton to="/home" look="primary" size="lg" className="w-full">
          Go on
        </LinkButton>
      ) : (
        <Progress label="Checking the link" />
      )}
    </VisitorSheet>
  )
}
