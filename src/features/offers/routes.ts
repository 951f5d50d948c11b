import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { offersContract } from './contract.ts'
import { getOffer, listOffers, removeOffer, saveOffer } from './service.ts'

const os = implement(offersContract).$context<RequestContext>()

export const offersRoutes = os.router({
  list: os.list.handler(bind(listOffers)),
  get: os.get.handler(bind(getOffer)),
  save: os.save.handler(bind(saveOffer)),
  remove: os.remove.handler(bind(removeOffer)),
})
