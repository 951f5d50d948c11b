// Takes queued mail to the mail server. Bounce-safe: what the server refuses for good is not tried again.
import { eq, sql } from 'drizzle-orm'
import type { Transporter } from 'nodemailer'
import type { Ctx, Platform } from '../context.ts'
import { inSystem } from '../db/scope.ts'
import { AppError } from '../errors.ts'
import type { JobWork } from '../jobs/run-job.ts'
import { mailTable } from './table.ts'

const transports = new WeakMap<Platform, Promise<Transporter>>()

export async function deliverMail(ctx: Ctx, { mailId }: { mailId: string }, work: JobWork): Promise<void> {
  const mail = await inSystem(ctx, 'mail is taken from the queue', async ({ db }) => {
    const [row] = await db
      .update(mailTable)
      .set({ attempts: sql`${mailTable.attempts} + 1` })
      .where(eq(mailTable.id, mailId))
      .returning()
    return row
  })
  if (!mail || mail.state === 'sent') return
  try {
    const transport = await transportOf(ctx.platform)
    await transport.sendMail({
      from: ctx.platform.env.MAIL_FROM,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      // The same on every try: a server that took the mail and lost the line recognises the second one.
      messageId: `<${mail.id}@${hostOf(ctx.platform.publicUrl)}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        ...(mail.stopUrl && {
          'List-Unsubscribe': `<${mail.stopUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
      },
    })
  } catch (error) {
    const refused = isRefusal(error)
    const final = refused || work.lastAttempt
    await inSystem(ctx, 'a mail was not accepted', ({ db }) =>
      db
        .update(mailTable)
        .set({ error: describe(error), ...(final ? { state: 'failed' as const } : {}) })
        .where(eq(mailTable.id, mailId)),
    )
    if (refused) throw new AppError('invalid', 'The mail server refused this mail.')
    throw new AppError('unavailable', 'The mail server could not be reached.')
  }
  await inSystem(ctx, 'a mail was accepted', async (tx) => {
    await tx.db
      .update(mailTable)
      .set({ state: 'sent', sentAt: new Date(), error: null })
      .where(eq(mailTable.id, mailId))
    await work.complete(tx)
  })
}

/** Asks the mail server whether it lets us in. Rejects with its reason. */
export async function checkMailServer(url: string): Promise<void> {
  const transport = await connectTo(url)
  await transport.verify().finally(() => transport.close())
}

/** Bodies of mail go after 30 days, with them whom it went to. */
export async function purgeMail(ctx: Ctx): Promise<void> {
  await inSystem(ctx, 'old mail', ({ client }) =>
    client.query(`delete from mail where created_at < now() - interval '30 days'`),
  )
}

function transportOf(platform: Platform): Promise<Transporter> {
  let transport = transports.get(platform)
  if (!transport) {
    transport = openTransport(platform)
    transports.set(platform, transport)
  }
  return transport
}

async function openTransport(platform: Platform): Promise<Transporter> {
  const transport = await connectTo(platform.env.SMTP_URL)
  platform.onClose(async () => transport.close())
  return transport
}

// Loaded with the first mail: starting the program should not wait for it.
async function connectTo(url: string | undefined): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  const timeouts = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 }
  return createTransport({ url, ...timeouts } as Parameters<typeof createTransport>[0])
}

// RFC 5321: 5xx is a final answer, 4xx means "later". A bad login is ours to fix: mail waits for it.
function isRefusal(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  return responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH'
}

// The server's words may name the recipient: kept in the table that names them anyway, never logged.
function describe(error: unknown): string {
  const { response, message } = error as { response?: string; message?: string }
  return (response ?? message ?? 'unknown').slice(0, 500)
}

const hostOf = (url: string) => new URL(url).hostname
