import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { tailoringContract } from './contract.ts'
import {
  decideTailoring,
  getTailoring,
  listTailorings,
  saveTailoring,
  startTailoring,
} from './service/keep-tailorings.ts'

const os = implement(tailoringContract).$context<RequestContext>()

export const tailoringRoutes = os.router({
  start: os.start.handler(bind(startTailoring)),
  list: os.list.handler(bind(listTailorings)),
  get: os.get.handler(bind(getTailoring)),
  decide: os.decide.handler(bind(decideTailoring)),
  save: os.save.handler(bind(saveTailoring)),
})
