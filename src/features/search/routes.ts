import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { searchContract } from './contract.ts'
import { search } from './service.ts'

const os = implement(searchContract).$context<RequestContext>()

export const searchRoutes = os.router({ search: os.search.handler(bind(search)) })
