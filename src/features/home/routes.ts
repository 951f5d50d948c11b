import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { homeContract } from './contract.ts'
import { getHome } from './service/get-home.ts'
import { getSkills } from './service/get-skills.ts'
import { bringBackInsights, putAwayInsight } from './service/marks.ts'

const os = implement(homeContract).$context<RequestContext>()

export const homeRoutes = os.router({
  get: os.get.handler(bind(getHome)),
  skills: os.skills.handler(({ context }) => getSkills(context.ctx)),
  putAway: os.putAway.handler(bind(putAwayInsight)),
  bringBack: os.bringBack.handler(bind(bringBackInsights)),
})
