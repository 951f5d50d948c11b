import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { accountsContract } from './contract.ts'
import { requestDeletion, undoDeletion } from './service/delete-account.ts'
import { mailDeletionCode } from './service/prove-person.ts'
import { getMe, listSessions, listUsers, renameMe, revokeOtherSessions, revokeSession } from './service.ts'

const os = implement(accountsContract).$context<RequestContext>()

export const accountsRoutes = os.router({
  me: os.me.handler(({ context }) => getMe(context.ctx)),
  rename: os.rename.handler(bind(renameMe)),
  listSessions: os.listSessions.handler(({ context }) => listSessions(context.ctx)),
  revokeSession: os.revokeSession.handler(bind(revokeSession)),
  revokeOtherSessions: os.revokeOtherSessions.handler(({ context }) => revokeOtherSessions(context.ctx)),
  mailDeletionCode: os.mailDeletionCode.handler(({ context }) => mailDeletionCode(context.ctx)),
  requestDeletion: os.requestDeletion.handler(bind(requestDeletion)),
  undoDeletion: os.undoDeletion.handler(bind(undoDeletion)),
  listUsers: os.listUsers.handler(bind(listUsers)),
})
