import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import {
  cancelJob,
  getJob,
  listDeadLetters,
  listJobs,
  listQueues,
  retryDeadLetter,
  retryJob,
} from '#platform/jobs/job-verbs.ts'
import { activityContract } from './contract.ts'

const os = implement(activityContract).$context<RequestContext>()

export const activityRoutes = os.router({
  list: os.list.handler(bind(listJobs)),
  get: os.get.handler(bind(getJob)),
  cancel: os.cancel.handler(bind(cancelJob)),
  retry: os.retry.handler(bind(retryJob)),
  queues: os.queues.handler(({ context }) => listQueues(context.ctx)),
  deadLetters: os.deadLetters.handler(bind(listDeadLetters)),
  retryDeadLetter: os.retryDeadLetter.handler(bind(retryDeadLetter)),
})
