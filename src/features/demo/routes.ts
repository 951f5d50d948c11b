import { implement } from '@orpc/server'
import type { RequestContext } from '#platform/http/bind.ts'
import { demoContract } from './contract.ts'
import { enterDemo, getDemo, leaveDemo, removeDemo, undoRemoveDemo } from './service/keep-demo.ts'

const os = implement(demoContract).$context<RequestContext>()

export const demoRoutes = os.router({
  get: os.get.handler(({ context }) => getDemo(context.ctx)),
  enter: os.enter.handler(({ context }) => enterDemo(context.ctx)),
  leave: os.leave.handler(({ context }) => leaveDemo(context.ctx)),
  remove: os.remove.handler(({ context }) => removeDemo(context.ctx)),
  undoRemove: os.undoRemove.handler(({ context }) => undoRemoveDemo(context.ctx)),
})
