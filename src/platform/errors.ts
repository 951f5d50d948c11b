// One error type for everything a verb refuses. Mapped once to problem+json (RFC 9457).
export const errorStatus = {
  bad_request: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  too_large: 413,
  unsupported: 415,
  invalid: 422,
  too_many_requests: 429,
  internal: 500,
  unavailable: 503,
} as const

export type ErrorCode = keyof typeof errorStatus

/** `message` is a sentence for the person at the screen; `details` are machine-readable and public. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: Record<string, unknown>
  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}

export type Problem = {
  type: string
  title: string
  status: number
  code: ErrorCode
  detail: string
  requestId?: string
} & Record<string, unknown>

const titles: Record<ErrorCode, string> = {
  bad_request: 'The request could not be understood',
  unauthenticated: 'Sign in first',
  forbidden: 'Not allowed',
  not_found: 'Not found',
  conflict: 'Conflict',
  gone: 'No longer there',
  too_large: 'Too large',
  unsupported: 'Not a supported kind of file',
  invalid: 'Some values are not valid',
  too_many_requests: 'Too many requests',
  internal: 'Something went wrong on our side',
  unavailable: 'Temporarily unavailable',
}

/** Unknown errors never leak their text: they become a bare `internal` with the request id to quote. */
export function toProblem(error: unknown, requestId?: string): Problem {
  const known = error instanceof AppError ? error : undefined
  const code = known?.code ?? 'internal'
  const detail =
    known?.message ?? `Something went wrong on our side. Try again; if it stays, quote request ${requestId ?? 'id'}.`
  return {
    ...known?.details,
    type: `urn:shortlist:error:${code}`,
    title: titles[code],
    status: errorStatus[code],
    code,
    detail,
    requestId,
  }
}

export const notFound = (what: string) =>
  new AppError('not_found', `This ${what} does not exist, or you have no access to it.`)
