// What the account forms ask for, by the same rules as the server. Fetched when a form is first touched.
import { zodResolver } from '@hookform/resolvers/zod'
import { z } from 'zod'
import { Password } from '../contract.ts'

const email = z.email('Enter your e-mail address.')

export const forms = {
  signIn: z.object({ email, password: z.string().min(1, 'Enter your password.'), rememberMe: z.boolean() }),
  signUp: z.object({
    name: z.string().trim().min(1, 'Enter your name.').max(120, 'Use at most 120 characters.'),
    email,
    password: Password,
  }),
  forgot: z.object({ email }),
  reset: z.object({ newPassword: Password }),
  changePassword: z.object({
    currentPassword: z.string().min(1, 'Enter your current password.'),
    newPassword: Password,
    revokeOtherSessions: z.boolean(),
  }),
}

export type FormName = keyof typeof forms
export type FormValues<N extends FormName> = z.infer<(typeof forms)[N]>

export const resolverOf = (name: FormName) => zodResolver(forms[name] as z.ZodType<object, object>)
