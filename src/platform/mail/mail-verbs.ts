// The administrator's mailbox.
import { desc, eq, lt } from 'drizzle-orm'
import { type Page, type PageQuery, toPage } from '#shared/pages.ts'
import type { Ctx } from '../context.ts'
import { inSystem, requireAdmin } from '../db/scope.ts'
import { AppError, notFound } from '../errors.ts'
import { mailTable } from './table.ts'

type Row = typeof mailTable.$inferSelect

export type MailSummary = {
  id: string
  to: string
  subject: string
  template: string
  state: Row['state']
  createdAt: string
  sentAt: string | null
}
export type MailDetail = MailSummary & { text: string; html: string }

/** Mail of this installation, newest first. */
export async function listMails(ctx: Ctx, { cursor, limit }: PageQuery): Promise<Page<MailSummary>> {
  requireAdmin(ctx)
  if (cursor && !/^[0-9a-f-]{36}$/.test(cursor))
    throw new AppError('bad_request', 'This page cursor is not one of ours.')
  return inSystem(ctx, 'the administrator reads the mailbox', async ({ db }) => {
    const rows = await db
      .select()
      .from(mailTable)
      .where(cursor ? lt(mailTable.id, cursor) : undefined)
      .orderBy(desc(mailTable.id))
      .limit(limit + 1)
    return toPage(rows, limit, summarise)
  })
}

export async function getMail(ctx: Ctx, { id }: { id: string }): Promise<MailDetail> {
  requireAdmin(ctx)
  return inSystem(ctx, 'the administrator reads a mail', async ({ db }) => {
    const [row] = await db.select().from(mailTable).where(eq(mailTable.id, id))
    if (!row) throw notFound('mail')
    return { ...summarise(row), text: row.text, html: row.html }
  })
}

const summarise = (row: Row): MailSummary => ({
  id: row.id,
  to: row.to,
  subject: row.subject,
  template: row.template,
  state: row.state,
  createdAt: row.createdAt.toISOString(),
  sentAt: row.sentAt?.toISOString() ?? null,
})
