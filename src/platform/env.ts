// Every setting of the program, typed and documented. `readEnv` lists all problems at once.
import { z } from 'zod'

const flag = z.enum(['true', 'false', '1', '0']).transform((v) => v === 'true' || v === '1')
const list = z.string().transform((v) =>
  v
    .split(',')
    .map((s) => s.trim())
    .filter(Boolean),
)

export const Env = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    PORT: z.coerce
      .number()
      .int()
      .min(0)
      .max(65535)
      .default(3000)
      .describe('Port of the web server; 0 picks a free one.'),
    HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on; 0.0.0.0 in a container.'),
    PUBLIC_URL: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Address people use, e.g. https://jobs.example.org. Needed behind a proxy.'),
    DATA_DIR: z
      .string()
      .min(1)
      .default('./data')
      .describe('Folder of the embedded database, files and generated secret.'),
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/ })
      .optional()
      .describe('Use this PostgreSQL (15 or later) instead of the embedded one.'),
    DATABASE_POOL: z.coerce
      .number()
      .int()
      .min(2)
      .max(200)
      .default(12)
      .describe('Connections of one node for requests.'),
    ROLE: z.enum(['all', 'web', 'worker']).default('all').describe('What this node does: web, worker, or all.'),
    SECRET: z
      .string()
      .min(32, 'must have at least 32 characters; make one with: openssl rand -base64 33')
      .optional()
      .describe(
        'Signs cookies and links, encrypts stored keys. The same on every node. Made on first start in DATA_DIR when not set.',
      ),
    TRUST_PROXY: list.optional().describe('Addresses of proxies whose X-Forwarded-For is believed, comma-separated.'),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
    LOG_FORMAT: z.enum(['json', 'pretty']).optional().describe('pretty when a terminal is attached, else json.'),
    SIGN_UP: z.enum(['open', 'invite', 'closed']).default('open').describe('Who may make an account.'),
    SMTP_URL: z
      .url({ protocol: /^smtps?$/ })
      .optional()
      .describe(
        'Mail server, e.g. smtps://user:pass@mail.example.org. Without it mails land in the local mailbox page.',
      ),
    MAIL_FROM: z.string().min(3).default('Shortlist <no-reply@localhost>').describe('Sender of all mail.'),
    FILES: z.enum(['local', 's3']).default('local').describe('Where files are kept.'),
    S3_BUCKET: z.string().min(1).optional(),
    S3_REGION: z.string().min(1).default('us-east-1'),
    S3_ENDPOINT: z.url().optional().describe('Address of an S3-compatible server; AWS when not set.'),
    S3_ACCESS_KEY_ID: z.string().min(1).optional(),
    S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
    S3_FORCE_PATH_STYLE: flag.default(false),
    METRICS_TOKEN: z
      .string()
      .min(16)
      .optional()
      .describe('Bearer token for /metrics. Without it only loopback may read them.'),
    RATE_LIMITS: z.enum(['on', 'off']).default('on').describe('off only for load tests.'),
    TRIAL_USES: z.coerce
      .number()
      .int()
      .min(0)
      .max(100)
      .default(3)
      .describe('Uses of an anonymous device before sign-up is asked.'),
    FETCH_PRIVATE: flag
      .default(false)
      .describe('true lets postings be fetched from private addresses, for an intranet.'),
    STUDIO_HOURS: z.coerce
      .number()
      .min(1)
      .max(8760)
      .default(24)
      .describe('How long results of LaTeX compiles are kept, in hours. Documents and versions stay.'),
    DELETED_DAYS: z.coerce
      .number()
      .int()
      .min(1)
      .max(3650)
      .default(30)
      .describe('Days in which a deleted record can be brought back; then it and its files are erased.'),
    CONTENT_HOURS: z.coerce
      .number()
      .int()
      .min(1)
      .max(8760)
      .default(24)
      .describe('Hours after which the full text of a captured posting is purged; its facts stay.'),
    OPERATOR_NAME: z
      .string()
      .min(2)
      .max(200)
      .optional()
      .describe('Who runs this installation; shown in the legal pages.'),
    OPERATOR_ADDRESS: z
      .string()
      .min(5)
      .max(500)
      .optional()
      .describe('Postal address for the legal pages; lines separated by "; ".'),
    OPERATOR_EMAIL: z.email().optional().describe('Address for questions and requests about data; in the legal pages.'),
    OPERATOR_REGISTER: z
      .string()
      .max(300)
      .optional()
      .describe('Register, number and tax id for the imprint, where the law asks for them.'),
    OPERATOR_LAW: z
      .string()
      .max(200)
      .optional()
      .describe('Whose law the terms follow and which court decides, e.g. "Portugal, courts of Lisbon".'),
    FONTS_DIR: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Folder of fonts (.ttf, .otf, .ttc) for letters that the shipped ones lack, or draw in the form of another region.',
      ),
    READING_THREADS: z.coerce
      .number()
      .int()
      .min(1)
      .max(64)
      .optional()
      .describe('Workers that read files; a third of the cores when not set.'),
  })
  .superRefine((env, ctx) => {
    if (env.FILES === 's3') {
      for (const key of ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const)
        if (!env[key]) ctx.addIssue({ code: 'custom', path: [key], message: 'is needed when FILES=s3' })
    }
    if (env.ROLE !== 'all' && !env.DATABASE_URL)
      ctx.addIssue({
        code: 'custom',
        path: ['DATABASE_URL'],
        message: `is needed when ROLE=${env.ROLE}: several nodes share one database server`,
      })
  })
export type Env = z.infer<typeof Env>

/** Thrown at start; `message` is the readable list, one line per setting. */
export class EnvError extends Error {}

/** Reads and checks the settings. Empty strings count as not set. Throws `EnvError`. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([key, value]) => key in Env.shape && value !== ''))
  const result = Env.safeParse(given)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => {
    const key = String(issue.path[0] ?? 'settings')
    const doc = Env.shape[key as keyof typeof Env.shape]?.description
    return `  ${key}: ${issue.message}${doc ? `\n      ${doc}` : ''}`
  })
  throw new EnvError(
    `Shortlist cannot start. ${lines.length === 1 ? 'One setting is' : `${lines.length} settings are`} not usable:\n${lines.join('\n')}`,
  )
}
