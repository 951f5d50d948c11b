// Mailbox: without a mail server, mail lands here for the admin.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { PageQuery, pageOf } from '#shared/pages.ts'

export const Mail = z.object({
  id: Id,
  to: z.string(),
  subject: z.string(),
  template: z.string(),
  state: z.enum(['local', 'queued', 'sent', 'failed']),
  createdAt: z.iso.datetime(),
  sentAt: z.iso.datetime().nullable(),
})
export const MailDetail = Mail.extend({ text: z.string(), html: z.string() })

export const mailboxContract = {
  list: oc
    .route({ method: 'GET', path: '/admin/mails', tags: ['Admin'], summary: 'Mail of this installation, newest first' })
    .input(PageQuery)
    .output(pageOf(Mail)),
  get: oc
    .route({ method: 'GET', path: '/admin/mails/{id}', tags: ['Admin'], summary: 'One mail' })
    .input(z.object({ id: Id }))
    .output(MailDetail),
}
