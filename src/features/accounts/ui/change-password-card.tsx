import { useMutation } from '@tanstack/react-query'
import { sayError } from '#web/api.ts'
import { changePassword } from '#web/auth.ts'
import { Button } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { Checkbox } from '#web/kit/checkbox.tsx'
import { Field } from '#web/kit/field.tsx'
import { notify } from '#web/kit/notices.ts'
import { PasswordInput } from '#web/kit/password-input.tsx'
import { FormError, useSchemaForm } from './form-parts.tsx'
import { PasswordRules } from './password-rules.tsx'

const empty = { currentPassword: '', newPassword: '', revokeOtherSessions: true }

export function ChangePasswordCard() {
  const form = useSchemaForm('changePassword', empty)
  const submit = useMutation({
    mutationFn: changePassword,
    meta: { quiet: true },
    onSuccess() {
      form.reset(empty)
      notify({ tone: 'good', title: 'Password changed' })
    },
  })
  const { errors } = form.formState
  return (
    <TitledCard title="Change password">
      <form
        noValidate
        onSubmit={form.handleSubmit((input) => submit.mutate(input))}
        className="grid max-w-md gap-4 pt-1"
      >
        <FormError>{submit.error && sayError(submit.error)}</FormError>
        <Field label="Current password" error={errors.currentPassword?.message}>
          <PasswordInput {...form.register('currentPassword')} autoComplete="current-password" />
        </Field>
        <Field label="New password" error={errors.newPassword && 'The password does not meet every rule yet.'}>
          <PasswordInput {...form.register('newPassword')} autoComplete="new-password" />
        </Field>
        <PasswordRules value={form.watch('newPassword')} />
        <Checkbox {...form.register('revokeOtherSessions')} label="Sign out everywhere else" />
        <Button type="submit" look="primary" className="justify-self-start" busy={submit.isPending}>
          Change it
        </Button>
      </form>
    </TitledCard>
  )
}
