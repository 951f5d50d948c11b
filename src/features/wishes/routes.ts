import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { wishesContract } from './contract.ts'
import { getWishes, saveWishes } from './service.ts'

const os = implement(wishesContract).$context<RequestContext>()

export const wishesRoutes = os.router({
  get: os.get.handler(({ context }) => getWishes(context.ctx)),
  save: os.save.handler(bind(saveWishes)),
})
