import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { exportsContract } from './contract.ts'
import { getExport, listExports, startExport } from './service/keep-exports.ts'

const os = implement(exportsContract).$context<RequestContext>()

export const exportsRoutes = os.router({
  start: os.start.handler(({ context }) => startExport(context.ctx)),
  list: os.list.handler(({ context }) => listExports(context.ctx)),
  get: os.get.handler(bind(getExport)),
})
