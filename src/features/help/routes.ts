import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { helpContract } from './contract.ts'
import { listTours, markTour, resetTours } from './service.ts'

const os = implement(helpContract).$context<RequestContext>()

export const helpRoutes = os.router({
  tours: os.tours.handler(({ context }) => listTours(context.ctx)),
  markTour: os.markTour.handler(bind(markTour)),
  resetTours: os.resetTours.handler(({ context }) => resetTours(context.ctx)),
})
