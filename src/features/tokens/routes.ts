import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { tokensContract } from './contract.ts'
import { createToken, listTokens, revokeToken } from './service.ts'

const os = implement(tokensContract).$context<RequestContext>()

export const tokensRoutes = os.router({
  list: os.list.handler(({ context }) => listTokens(context.ctx)),
  create: os.create.handler(bind(createToken)),
  revoke: os.revoke.handler(bind(revokeToken)),
})
