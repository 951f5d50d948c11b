import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { scoringContract } from './contract.ts'
import { compareResumeScores } from './service/compare-resumes.ts'
import { compareWeightSets, getExperiment, startExperiment, stopExperiment } from './service/experiments.ts'
import { getScore, getScoreReport, listLatestScores, listMeasures, listScores } from './service/score-resumes.ts'
import { createWeightSet, listWeightSets, makeWeightSetLive, retireWeightSet } from './service/weight-sets.ts'

const os = implement(scoringContract).$context<RequestContext>()

export const scoringRoutes = os.router({
  score: os.score.handler(bind(getScore)),
  history: os.history.handler(bind(listScores)),
  latest: os.latest.handler(({ context }) => listLatestScores(context.ctx)),
  compare: os.compare.handler(bind(compareResumeScores)),
  measures: os.measures.handler(({ context }) => listMeasures(context.ctx)),
  report: os.report.handler(bind(getScoreReport)),
  weights: {
    list: os.weights.list.handler(({ context }) => listWeightSets(context.ctx)),
    create: os.weights.create.handler(bind(createWeightSet)),
    makeLive: os.weights.makeLive.handler(bind(makeWeightSetLive)),
    retire: os.weights.retire.handler(bind(retireWeightSet)),
    compare: os.weights.compare.handler(bind(compareWeightSets)),
    startExperiment: os.weights.startExperiment.handler(bind(startExperiment)),
    experiment: os.weights.experiment.handler(bind(getExperiment)),
    stopExperiment: os.weights.stopExperiment.handler(bind(stopExperiment)),
  },
})
