import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { duplicatesContract } from './contract.ts'
import { keepBoth, listDuplicates, mergeApplications, undoMerge } from './service/applications.ts'
import { keepBothPostings, listPostingPairs, mergePostings, undoMergePostings } from './service/postings.ts'

const os = implement(duplicatesContract).$context<RequestContext>()

export const duplicatesRoutes = os.router({
  list: os.list.handler(bind(listDuplicates)),
  merge: os.merge.handler(bind(mergeApplications)),
  undoMerge: os.undoMerge.handler(bind(undoMerge)),
  keepBoth: os.keepBoth.handler(bind(keepBoth)),
  listPostings: os.listPostings.handler(({ context }) => listPostingPairs(context.ctx)),
  mergePostings: os.mergePostings.handler(bind(mergePostings)),
  undoMergePostings: os.undoMergePostings.handler(bind(undoMergePostings)),
  keepBothPostings: os.keepBothPostings.handler(bind(keepBothPostings)),
})
