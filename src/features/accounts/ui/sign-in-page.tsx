import { useMutation } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { sayError } from '#web/api.ts'
import { AuthError, signIn } from '#web/auth.ts'
import { Button } from '#web/kit/button.tsx'
import { Checkbox } from '#web/kit/checkbox.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input } from '#web/kit/input.tsx'
import { PasswordInput } from '#web/kit/password-input.tsx'
import { keysAtHand } from '#web/kit/scrolling.ts'
import { enter } from '#web/session.ts'
import { FormError, textLink, useSchemaForm, VisitorSheet } from './form-parts.tsx'

export function Component() {
  const [search] = useSearchParams()
  const form = useSchemaForm('signIn', { email: search.get('email') ?? '', password: '', rememberMe: true })
  const submit = useMutation({ mutationFn: signIn, meta: { quiet: true }, onSuccess: () => enter(search.get('next')) })
  const { errors } = form.formState
  return (
    <VisitorSheet
      title="Welcome back"
      foot={
        <>
          New here?{' '}
          <Link to={`/sign-up${window.location.search}`} className={textLink}>
            Make an account
          </Link>
        </>
      }
    >
      <form noValidate onSubmit={form.handleSubmit((input) => submit.mutate(input))} className="grid gap-4">
        <FormError>{submit.error && explain(submit.error)}</FormError>
        <Field label="E-mail" error={errors.email?.message}>
          <Input {...form.register('email')} autoFocus={keysAtHand()} type="email" autoComplete="email" />
        </Field>
        <Field
          label="Password"
          error={errors.password?.message}
          aside={
            <Link to="/forgot-password" className={textLink}>
              Forgotten?
            </Link>
          }
        >
          <PasswordInput {...form.register('password')} autoComplete="current-password" />
        </Field>
        <Checkbox {...form.register('rememberMe')} label="Keep me signed in on this device" />
        <Button type="submit" look="primary" size="lg" busy={submit.isPending || submit.isSuccess}>
          Sign in
        </Button>
      </form>
    </VisitorSheet>
  )
}

function explain(error: unknown) {
  if (error instanceof AuthError && error.code === 'EMAIL_NOT_VERIFIED')
    return 'Confirm your address first: we have just sent you a new link.'
  if (error instanceof AuthError && error.code === 'INVALID_EMAIL_OR_PASSWORD')
    return 'This address and this password do not belong together. Check both, or set a new password.'
  return sayError(error)
}
