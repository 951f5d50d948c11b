import { useMutation } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { sayError } from '#web/api.ts'
import { resetPassword } from '#web/auth.ts'
import { Button, LinkButton } from '#web/kit/button.tsx'
import { Field } from '#web/kit/field.tsx'
import { PasswordInput } from '#web/kit/password-input.tsx'
import { FormError, textLink, useSchemaForm, VisitorSheet } from './form-parts.tsx'
import { PasswordRules } from './password-rules.tsx'

export function Component() {
  const [search] = useSearchParams()
  const token = search.get('token')
  const form = useSchemaForm('reset', { newPassword: '' })
  const submit = useMutation({ mutationFn: resetPassword, meta: { quiet: true } })
  if (!token)
    return (
      <VisitorSheet title="This link does not work" sub="It is older than an hour, or was used already.">
        <LinkButton to="/forgot-password" look="primary">
          Ask for a new link
        </LinkButton>
      </VisitorSheet>
    )
  if (submit.isSuccess)
    return (
      <VisitorSheet title="Your new password is set" sub="Every other session has been ended.">
        <LinkButton to="/sign-in" look="primary" size="lg" className="w-full">
          Sign in
        </LinkButton>
      </VisitorSheet>
    )
  return (
    <VisitorSheet
      title="Set a new password"
      foot={
        <Link to="/forgot-password" className={textLink}>
          Ask for a new link
        </Link>
      }
    >
      <form
        noValidate
        onSubmit={form.handleSubmit(({ newPassword }) => submit.mutate({ newPassword, token }))}
        className="grid gap-4"
      >
        <FormError>{submit.error && sayError(submit.error)}</FormError>
        <Field
          label="New password"
          error={form.formState.errors.newPassword && 'The password does not meet every rule yet.'}
        >
          <PasswordInput {...form.register('newPassword')} autoComplete="new-password" />
        </Field>
        <PasswordRules value={form.watch('newPassword')} />
        <Button type="submit" look="primary" size="lg" busy={submit.isPending}>
          Set the password
        </Button>
      </form>
    </VisitorSheet>
  )
}
