import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { applicationsContract } from './contract.ts'
import { attachLetter } from './service/attach-letter.ts'
import {
  attachResume,
  createApplication,
  getSentDocument,
  removeApplication,
  undoRemoveApplication,
  updateApplication,
} from './service/change-applications.ts'
import { getApplication, listApplications } from './service/find-applications.ts'

const os = implement(applicationsContract).$context<RequestContext>()

export const applicationsRoutes = os.router({
  create: os.create.handler(bind(createApplication)),
  list: os.list.handler(bind(listApplications)),
  get: os.get.handler(bind(getApplication)),
  update: os.update.handler(bind(updateApplication)),
  attach: os.attach.handler(bind(attachResume)),
  attachLetter: os.attachLetter.handler(bind(attachLetter)),
  document: os.document.handler(bind(getSentDocument)),
  remove: os.remove.handler(bind(removeApplication)),
  undoRemove: os.undoRemove.handler(bind(undoRemoveApplication)),
})
