import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { auditContract } from './contract.ts'
import { listAllAudit, listAudit } from './service.ts'

const os = implement(auditContract).$context<RequestContext>()

export const auditRoutes = os.router({
  list: os.list.handler(bind(listAudit)),
  listAll: os.listAll.handler(bind(listAllAudit)),
})
