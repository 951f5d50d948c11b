import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { api, sayError } from '#web/api.ts'
import { signUp } from '#web/auth.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input } from '#web/kit/input.tsx'
import { PasswordInput } from '#web/kit/password-input.tsx'
import { keysAtHand } from '#web/kit/scrolling.ts'
import { enter } from '#web/session.ts'
import { FormError, textLink, useSchemaForm, VisitorSheet } from './form-parts.tsx'
import { PasswordRules } from './password-rules.tsx'

export function Component() {
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const { data: me } = useQuery(api.accounts.me.queryOptions())
  const form = useSchemaForm('signUp', { name: '', email: '', password: '' })
  const submit = useMutation({
    mutationFn: signUp,
    meta: { quiet: true },
    onSuccess: ({ token }, { email }) =>
      token ? enter(search.get('next')) : navigate(`/check-mail?for=${encodeURIComponent(email)}`),
  })
  const { errors } = form.formState
  const fresh = me?.installation.fresh
  if (me && me.installation.signUp !== 'open' && !fresh)
    return (
      <VisitorSheet title="Sign-up is closed" sub="Ask whoever runs this installation for an account.">
        <Link to="/sign-in" className={textLink}>
          Sign in
        </Link>
      </VisitorSheet>
    )
  return (
    <VisitorSheet
      title="Make an account"
      sub="Free, and what you bring stays yours."
      foot={
        <>
          Already here?{' '}
          <Link to={`/sign-in${window.location.search}`} className={textLink}>
            Sign in
          </Link>
        </>
      }
    >
      <form noValidate onSubmit={form.handleSubmit((input) => submit.mutate(input))} className="grid gap-4">
        {fresh && <Callout title="You are the first">The first account of an installation looks after it.</Callout>}
        {me?.trial && me.trial.usesLeft < me.trial.usesTotal && (
          <Callout tone="good">What you tried on this device moves into your account.</Callout>
        )}
        <FormError>{submit.error && sayError(submit.error)}</FormError>
        <Field label="Name" error={errors.name?.message}>
          <Input {...form.register('name')} autoFocus={keysAtHand()} autoComplete="name" />
        </Field>
        <Field label="E-mail" error={errors.email?.message}>
          <Input {...form.register('email')} type="email" autoComplete="email" />
        </Field>
        <Field label="Password" error={errors.password && 'The password does not meet every rule yet.'}>
          <PasswordInput {...form.register('password')} autoComplete="new-password" />
        </Field>
        <PasswordRules value={form.watch('password')} />
        <Button type="submit" look="primary" size="lg" busy={submit.isPending}>
          Make the account
        </Button>
      </form>
    </VisitorSheet>
  )
}
