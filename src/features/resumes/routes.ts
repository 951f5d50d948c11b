import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { resumesContract } from './contract.ts'
import {
  correctProfile,
  removeResume,
  restoreVersion,
  undoRemoveResume,
  updateResume,
} from './service/change-resume.ts'
import { getContent, getResume, listResumes, listVersions } from './service/find-resumes.ts'
import { getResumeFile, renderResumeVersion } from './service/render-resume-version.ts'
import { readResumeAgain, uploadResume } from './service/upload-resume.ts'

const os = implement(resumesContract).$context<RequestContext>()

export const resumesRoutes = os.router({
  upload: os.upload.handler(bind(uploadResume)),
  list: os.list.handler(bind(listResumes)),
  get: os.get.handler(bind(getResume)),
  content: os.content.handler(bind(getContent)),
  update: os.update.handler(bind(updateResume)),
  correct: os.correct.handler(bind(correctProfile)),
  versions: os.versions.handler(bind(listVersions)),
  restoreVersion: os.restoreVersion.handler(bind(restoreVersion)),
  readAgain: os.readAgain.handler(bind(readResumeAgain)),
  remove: os.remove.handler(bind(removeResume)),
  undoRemove: os.undoRemove.handler(bind(undoRemoveResume)),
  render: os.render.handler(bind(renderResumeVersion)),
  file: os.file.handler(bind(getResumeFile)),
})
