import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { getMail, listMails } from '#platform/mail/mail-verbs.ts'
import { mailboxContract } from './contract.ts'

const os = implement(mailboxContract).$context<RequestContext>()

export const mailboxRoutes = os.router({
  list: os.list.handler(bind(listMails)),
  get: os.get.handler(bind(getMail)),
})
