import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { outcomesContract } from './contract.ts'
import { getOutcomes } from './service.ts'

const os = implement(outcomesContract).$context<RequestContext>()

export const outcomesRoutes = os.router({ get: os.get.handler(bind(getOutcomes)) })
