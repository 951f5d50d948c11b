import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { interviewsContract } from './contract.ts'
import {
  getInterviewFile,
  listInterviews,
  planInterview,
  removeInterview,
  undoRemoveInterview,
  updateInterview,
} from './service.ts'

const os = implement(interviewsContract).$context<RequestContext>()

export const interviewsRoutes = os.router({
  list: os.list.handler(bind(listInterviews)),
  plan: os.plan.handler(bind(planInterview)),
  update: os.update.handler(bind(updateInterview)),
  remove: os.remove.handler(bind(removeInterview)),
  undoRemove: os.undoRemove.handler(bind(undoRemoveInterview)),
  file: os.file.handler(bind(getInterviewFile)),
})
