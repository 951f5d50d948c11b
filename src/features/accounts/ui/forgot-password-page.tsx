import { useMutation } from '@tanstack/react-query'
import { Link } from 'react-router'
import { sayError } from '#web/api.ts'
import { requestPasswordReset } from '#web/auth.ts'
import { Button } from '#web/kit/button.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input } from '#web/kit/input.tsx'
import { keysAtHand } from '#web/kit/scrolling.ts'
import { FormError, textLink, useSchemaForm, VisitorSheet } from './form-parts.tsx'

export function Component() {
  const form = useSchemaForm('forgot', { email: '' })
  const submit = useMutation({ mutationFn: requestPasswordReset, meta: { quiet: true } })
  const back = (
    <Link to="/sign-in" className={textLink}>
      Back to signing in
    </Link>
  )
  if (submit.isSuccess)
    return (
      <VisitorSheet
        title="Check your mail"
        sub={`If ${submit.variables} has an account, a link is on its way. It works for one hour, once.`}
        foot={back}
      >
        <p className="text-ink-2 text-sm">Nothing there after a few minutes? Look into the spam folder.</p>
      </VisitorSheet>
    )
  return (
    <VisitorSheet title="Forgotten password" sub="We send you a link to set a new one." foot={back}>
      <form noValidate onSubmit={form.handleSubmit(({ email }) => submit.mutate(email))} className="grid gap-4">
        <FormError>{submit.error && sayError(submit.error)}</FormError>
        <Field label="E-mail" error={form.formState.errors.email?.message}>
          <Input {...form.register('email')} autoFocus={keysAtHand()} type="email" autoComplete="email" />
        </Field>
        <Button type="submit" look="primary" size="lg" busy={submit.isPending}>
          Send the link
        </Button>
      </form>
    </VisitorSheet>
  )
}
