// Signing in and out. These endpoints are the account library's own and stand beside the API, at /api/auth.

export class AuthError extends Error {
  readonly status: number
  readonly code: string
  constructor(message: string, status: number, code: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

async function post<T>(path: string, body: object): Promise<T> {
  const response = await fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify(body),
  })
  return readAnswer<T>(response)
}

async function readAnswer<T>(response: Response): Promise<T> {
  const answer = (await response.json().catch(() => null)) as Record<string, unknown> | null
  if (response.ok) return (answer ?? {}) as T
  const message = answer?.detail ?? answer?.message ?? answer?.title
  const wait =
    response.status === 429 ? 'Too many attempts. Wait a little and try again.' : 'That did not work. Try again.'
  throw new AuthError(
    typeof message === 'string' && message ? message : wait,
    response.status,
    String(answer?.code ?? ''),
  )
}

/** `token` is null when the address has to be verified before a session begins. */
export const signUp = (input: { name: string; email: string; password: string }) =>
  post<{ token: string | null }>('sign-up/email', { ...input, callbackURL: '/verify' })

export const signIn = (input: { email: string; password: string; rememberMe: boolean }) =>
  post<{ token: string | null }>('sign-in/email', input)

export const signOut = () => post<{ success: boolean }>('sign-out', {})

export const sendVerification = (email: string) =>
  post<{ status: boolean }>('send-verification-email', { email, callbackURL: '/verify' })

export async function verifyEmail(token: string) {
  const response = await fetch(`/api/auth/verify-email?token=${encodeURIComponent(token)}`, {
    headers: { accept: 'application/json' },
    credentials: 'same-origin',
  })
  return readAnswer<{ status: boolean }>(response)
}

export const requestPasswordReset = (email: string) =>
  post<{ status: boolean }>('request-password-reset', { email, redirectTo: '/reset-password' })

export const resetPassword = (input: { newPassword: string; token: string }) =>
  post<{ status: boolean }>('reset-password', input)

export const changePassword = (input: { currentPassword: string; newPassword: string; revokeOtherSessions: boolean }) =>
  post<{ token: string | null }>('change-password', input)
