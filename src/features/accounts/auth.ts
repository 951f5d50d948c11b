// Sign-up, verification, sign-in, forgotten and changed password: better-auth, set to the rules of identity.md.
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { eq, sql } from 'drizzle-orm'
import { recordAudit } from '#features/audit/service.ts'
import { type Platform, systemCtx } from '#platform/context.ts'
import { inSystem } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { sendMail } from '#platform/mail/send-mail.ts'
import { newId } from '#shared/ids.ts'
import { requireGoodPassword } from './password.ts'
import { isLeaving } from './service/delete-account.ts'
import { sessionDays } from './session.ts'
import { loginTable, sessionTable, userTable, verificationTable } from './table.ts'

export type Auth = { handler(request: Request): Promise<Response> }

const hour = 3600
const day = 24 * hour

export function createAuth(platform: Platform): Auth {
  const { env, secret, publicUrl, database } = platform
  const audit = (
    action: Parameters<typeof recordAudit>[1]['action'],
    userId: string | null,
    request?: Request | null,
    details: Record<string, unknown> = {},
  ) =>
    recordAudit(database, {
      action,
      userId,
      actor: userId ? 'user' : 'anonymous',
      ipAddress: request?.headers.get('x-client-address'),
      details,
    })

  return betterAuth({
    appName: 'Shortlist',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    // Without PUBLIC_URL people may open the same program as localhost or by address; the cookie stays same-site.
    trustedOrigins: (request) =>
      env.PUBLIC_URL || !request ? [publicUrl] : [publicUrl, `http://${request.headers.get('x-client-host') ?? ''}`],
    database: drizzleAdapter(database.db, {
      provider: 'pg',
      schema: { user: userTable, session: sessionTable, account: loginTable, verification: verificationTable },
      transaction: true,
    }),
    user: {
      additionalFields: {
        admin: { type: 'boolean', input: false, defaultValue: false },
        workspaceId: { type: 'string', input: false, required: false },
      },
    },
    verification: { storeIdentifier: 'hashed' },
    session: { expiresIn: sessionDays * day, updateAge: day },
    rateLimit: { enabled: false }, // ours holds across nodes
    advanced: {
      cookiePrefix: 'shortlist',
      useSecureCookies: publicUrl.startsWith('https://'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: ['x-client-address'] },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: env.SIGN_UP === 'closed',
      minPasswordLength: 8,
      maxPasswordLength: 128,
      autoSignIn: true,
      resetPasswordTokenExpiresIn: hour,
      revokeSessionsOnPasswordReset: true,
      async sendResetPassword({ user, token }, request) {
        await audit('password.reset_requested', user.id, request)
        await sendMail(systemCtx(platform, 'reset mail'), {
          to: user.email,
          template: 'reset',
          data: { name: user.name, url: `${publicUrl}/reset-password?token=${token}` },
        })
      },
      async onPasswordReset({ user }, request) {
        await audit('password.reset', user.id, request)
      },
    },
    emailVerification: {
      sendOnSignUp: true,
      autoSignInAfterVerification: false,
      expiresIn: day,
      async sendVerificationEmail({ user, token }) {
        await sendMail(systemCtx(platform, 'verification mail'), {
          to: user.email,
          template: 'verification',
          data: { name: user.name, url: `${publicUrl}/verify?token=${token}` },
        })
      },
      async afterEmailVerification(user, request) {
        await audit('account.email_verified', user.id, request)
      },
    },
    hooks: {
      before: createAuthMiddleware(async (ctx) => {
        const field = {
          '/sign-up/email': 'password',
          '/change-password': 'newPassword',
          '/reset-password': 'newPassword',
        }[ctx.path]
        if (!field) return
        try {
          await requireGoodPassword((ctx.body as Record<string, unknown> | undefined)?.[field])
        } catch (error) {
          if (!(error instanceof AppError)) throw error
          throw new APIError('UNPROCESSABLE_ENTITY', { code: 'WEAK_PASSWORD', message: error.message })
        }
      }),
      after: createAuthMiddleware(async (ctx) => {
        const made = ctx.context.newSession
        const failed = ctx.context.returned instanceof APIError
        if (ctx.path === '/sign-in/email' && made) await audit('account.signed_in', made.user.id, ctx.request)
        if (ctx.path === '/sign-in/email' && failed)
          await audit('account.sign_in_failed', await idOfAddress(platform, ctx.body?.email), ctx.request)
        if (ctx.path === '/change-password' && !failed)
          await audit('password.changed', ctx.context.session?.user.id ?? null, ctx.request)
        if (ctx.path === '/sign-out')
          await audit('account.signed_out', ctx.context.session?.user.id ?? null, ctx.request)
      }),
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            if (!(await isLeaving(platform, session.userId))) return
            const message = 'This account is being deleted. The link in our mail brings it back.'
            throw new APIError('FORBIDDEN', { code: 'ACCOUNT_LEAVING', message })
          },
        },
      },
      user: {
        create: {
          after: async (user, ctx) => {
            await promoteFirstAccount(platform, user.id)
            await audit('account.created', user.id, ctx?.request)
          },
        },
      },
    },
    // Refusals are answers, not errors; what is unexpected is logged without the person's data.
    onAPIError: {
      onError: (error) => {
        if (!(error instanceof APIError)) platform.log.error({ err: error, source: 'auth' }, 'unexpected error')
      },
    },
    logger: { level: 'error', log: (_level, message) => platform.log.warn({ source: 'auth' }, message) },
  })
}

/** The first account of an installation becomes admin; the lock makes that true for one only. */
async function promoteFirstAccount(platform: Platform, userId: string): Promise<void> {
  await inSystem(systemCtx(platform, 'first account'), 'accounts are not workspace rows', async (tx) => {
    await tx.db.execute(sql`select pg_advisory_xact_lock(hashtext('first-admin'))`)
    await tx.db.execute(
      sql`update app_user set admin = true where id = ${userId} and not exists (select from app_user older where older.id < ${userId} or older.admin)`,
    )
  })
}

async function idOfAddress(platform: Platform, email: unknown): Promise<string | null> {
  if (typeof email !== 'string') return null
  const [row] = await platform.database.db
    .select({ id: userTable.id })
    .from(userTable)
    .where(eq(userTable.email, email.toLowerCase()))
  return row?.id ?? null
}
