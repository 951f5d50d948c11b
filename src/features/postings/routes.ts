import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { postingsContract } from './contract.ts'
import { capturePosting, fetchPostingAgain } from './service/capture-posting.ts'
import { getPosting, listPostings, removePosting, undoRemovePosting, updatePosting } from './service/keep-postings.ts'

const os = implement(postingsContract).$context<RequestContext>()

export const postingsRoutes = os.router({
  capture: os.capture.handler(bind(capturePosting)),
  list: os.list.handler(bind(listPostings)),
  get: os.get.handler(bind(getPosting)),
  fetchAgain: os.fetchAgain.handler(bind(fetchPostingAgain)),
  update: os.update.handler(bind(updatePosting)),
  remove: os.remove.handler(bind(removePosting)),
  undoRemove: os.undoRemove.handler(bind(undoRemovePosting)),
})
