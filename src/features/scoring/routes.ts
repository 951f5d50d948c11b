import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { scoringContract } from './contract.ts'
import { getScore, getScoreReport, listLatestScores, listScores } from './service.ts'

const os = implement(scoringContract).$context<RequestContext>()

export const scoringRoutes = os.router({
  score: os.score.handler(bind(getScore)),
  history: os.history.handler(bind(listScores)),
  latest: os.latest.handler(({ context }) => listLatestScores(context.ctx)),
  report: os.report.handler(bind(getScoreReport)),
})
