import { newId } from '#shared/ids.ts'
import type { Ctx } from '../context.ts'
import { inSystem, type SystemTx, type Tx } from '../db/scope.ts'
import { deliverMailJob } from './jobs.ts'
import { renderMail } from './layout.ts'
import { mailTable } from './table.ts'
import { type TemplateData, type TemplateName, templates } from './templates.ts'

/** `stopUrl`: for mail that people can do without; a POST to it stops the next ones. */
type MailOf<T extends TemplateName> = { to: string; template: T; data: TemplateData<T>; stopUrl?: string }
/** One mail to one person: a template with exactly the values it needs. */
export type NewMail = { [T in TemplateName]: MailOf<T> }[TemplateName]

/** Queues a mail in a transaction of its own and returns its id. It goes out in the background. */
export function sendMail(ctx: Ctx, mail: NewMail): Promise<string> {
  return inSystem(ctx, 'a mail belongs to no workspace', (tx) => queueMail(tx, mail))
}

/** Queues a mail in the caller's transaction: it is sent if and only if that commits. */
export async function queueMail(tx: Tx | SystemTx, { to, template, data, stopUrl }: NewMail): Promise<string> {
  const content = (templates[template] as (data: unknown) => ReturnType<(typeof templates)['reset']>)(data)
  const id = newId()
  const viaServer = tx.platform.env.SMTP_URL !== undefined
  await tx.db
    .insert(mailTable)
    .values({ id, to, template, stopUrl, state: viaServer ? 'queued' : 'local', ...renderMail(content) })
  if (viaServer) await deliverMailJob.enqueue(tx, { mailId: id })
  return id
}
