// Structured logs: one JSON line per event, with the request id and no personal data.
import { type Logger as PinoLogger, pino } from 'pino'
import type { Env } from './env.ts'

export type Logger = PinoLogger

// What a careless call might put in: dropped by name, wherever it stands in the first two levels.
const secretKeys = [
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  'email',
  'phone',
  'name',
  'text',
  'body',
  'DATABASE_URL',
  'SMTP_URL',
]

export function createLogger(env: Pick<Env, 'LOG_LEVEL' | 'LOG_FORMAT'>): Logger {
  const pretty = env.LOG_FORMAT === 'pretty' || (env.LOG_FORMAT === undefined && process.stdout.isTTY)
  const options = {
    level: env.LOG_LEVEL,
    base: { pid: process.pid },
    redact: { paths: secretKeys.flatMap((key) => [key, `*.${key}`]), remove: true },
    serializers: { err: serialiseError },
  }
  return pretty ? pino(options, prettyStream) : pino(options)
}

// Error texts of drivers may quote values (a duplicate e-mail in a unique violation): keep class, code and place only.
function serialiseError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, table, constraint } = error as { code?: unknown; table?: unknown; constraint?: unknown }
  const fromDatabase = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)
  const cause = error.cause instanceof Error ? serialiseError(error.cause) : undefined
  const quotesQuery = error.message.startsWith('Failed query')
  return {
    type: error.name,
    message: fromDatabase || quotesQuery ? undefined : error.message,
    code,
    table,
    constraint,
    cause,
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .join('\n'),
  }
}

const levels: Record<number, string> = {
  10: 'trace',
  20: 'debug',
  30: '',
  40: 'warning: ',
  50: 'error: ',
  60: 'fatal: ',
}
const prettyStream = {
  write(line: string) {
    const {
      level,
      time,
      msg,
      pid: _pid,
      err,
      ...rest
    } = JSON.parse(line) as Record<string, unknown> & { level: number; time: number }
    const more = Object.entries(rest)
      .map(([key, value]) => ` ${key}=${typeof value === 'object' ? JSON.stringify(value) : value}`)
      .join('')
    const stack = err
      ? `\n${(err as { message?: string }).message ?? ''}\n${(err as { stack?: string }).stack ?? ''}`
      : ''
    process.stdout.write(
      `${new Date(time).toTimeString().slice(0, 8)}  ${levels[level] ?? ''}${msg ?? ''}${more}${stack}\n`,
    )
  },
}
