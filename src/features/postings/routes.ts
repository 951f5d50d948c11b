import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { postingsContract } from './contract.ts'
import { registerPursuits } from './pursuits.ts'
import { capturePosting, fetchPostingAgain } from './service/capture-posting.ts'
import { hideCompany, listHiddenCompanies, showCompany } from './service/hide-companies.ts'
import { getPosting, removePosting, undoRemovePosting, updatePosting } from './service/keep-postings.ts'
import { forgetLikes, getLikes } from './service/liking.ts'
import { listPostings } from './service/list-postings.ts'
import { listSavedSearches, lookAtSearch, removeSearch, renameSearch, saveSearch } from './service/saved-searches.ts'

const os = implement(postingsContract).$context<RequestContext>()

/** `findPursuits`: what became of postings, from the feature that tracks it. */
export function postingsRoutes(findPursuits: Parameters<typeof registerPursuits>[0]) {
  registerPursuits(findPursuits)
  return os.router({
    capture: os.capture.handler(bind(capturePosting)),
    list: os.list.handler(bind(listPostings)),
    get: os.get.handler(bind(getPosting)),
    fetchAgain: os.fetchAgain.handler(bind(fetchPostingAgain)),
    update: os.update.handler(bind(updatePosting)),
    remove: os.remove.handler(bind(removePosting)),
    undoRemove: os.undoRemove.handler(bind(undoRemovePosting)),
    likes: os.likes.handler(({ context }) => getLikes(context.ctx)),
    forgetLikes: os.forgetLikes.handler(bind(forgetLikes)),
    savedSearches: os.savedSearches.handler(({ context }) => listSavedSearches(context.ctx)),
    saveSearch: os.saveSearch.handler(bind(saveSearch)),
    renameSearch: os.renameSearch.handler(bind(renameSearch)),
    lookAtSearch: os.lookAtSearch.handler(bind(lookAtSearch)),
    removeSearch: os.removeSearch.handler(bind(removeSearch)),
    hiddenCompanies: os.hiddenCompanies.handler(({ context }) => listHiddenCompanies(context.ctx)),
    hideCompany: os.hideCompany.handler(bind(hideCompany)),
    showCompany: os.showCompany.handler(bind(showCompany)),
  })
}
