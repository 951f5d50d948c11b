import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { matchingContract } from './contract.ts'
import { getMatch } from './service.ts'

const os = implement(matchingContract).$context<RequestContext>()

export const matchingRoutes = os.router({ match: os.match.handler(bind(getMatch)) })
