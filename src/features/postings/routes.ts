import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { postingsContract } from './contract.ts'
import { capturePosting, fetchPostingAgain } from './service/capture-posting.ts'
import { hideCompany, listHiddenCompanies, showCompany } from './service/hide-companies.ts'
import { getPosting, removePosting, undoRemovePosting, updatePosting } from './service/keep-postings.ts'
import { listPostings } from './service/list-postings.ts'

const os = implement(postingsContract).$context<RequestContext>()

export const postingsRoutes = os.router({
  capture: os.capture.handler(bind(capturePosting)),
  list: os.list.handler(bind(listPostings)),
  get: os.get.handler(bind(getPosting)),
  fetchAgain: os.fetchAgain.handler(bind(fetchPostingAgain)),
  update: os.update.handler(bind(updatePosting)),
  remove: os.remove.handler(bind(removePosting)),
  undoRemove: os.undoRemove.handler(bind(undoRemovePosting)),
  hiddenCompanies: os.hiddenCompanies.handler(({ context }) => listHiddenCompanies(context.ctx)),
  hideCompany: os.hideCompany.handler(bind(hideCompany)),
  showCompany: os.showCompany.handler(bind(showCompany)),
})
