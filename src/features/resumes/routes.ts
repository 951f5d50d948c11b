import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { resumesContract } from './contract.ts'
import { archiveResumes, changeResumes } from './service/change-many.ts'
import {
  correctProfile,
  removeResume,
  restoreVersion,
  undoRemoveResume,
  updateResume,
} from './service/change-resume.ts'
import { composeResume, duplicateResume } from './service/compose-resume.ts'
import { getResumePicture } from './service/draw-picture.ts'
import { getContent, getResume, listVersions } from './service/find-resumes.ts'
import { dropDraft, getDraft, saveDraft } from './service/keep-draft.ts'
import { listResumes, listTags } from './service/list-resumes.ts'
import { getResumeFile, renderResumeVersion } from './service/render-resume-version.ts'
import { readResumeAgain, uploadResume } from './service/upload-resume.ts'

const os = implement(resumesContract).$context<RequestContext>()

export const resumesRoutes = os.router({
  upload: os.upload.handler(bind(uploadResume)),
  list: os.list.handler(bind(listResumes)),
  tags: os.tags.handler(({ context }) => listTags(context.ctx)),
  changeMany: os.changeMany.handler(bind(changeResumes)),
  archive: os.archive.handler(bind(archiveResumes)),
  compose: os.compose.handler(bind(composeResume)),
  duplicate: os.duplicate.handler(bind(duplicateResume)),
  draft: os.draft.handler(bind(getDraft)),
  saveDraft: os.saveDraft.handler(bind(saveDraft)),
  dropDraft: os.dropDraft.handler(bind(dropDraft)),
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
  picture: os.picture.handler(bind(getResumePicture)),
  file: os.file.handler(bind(getResumeFile)),
})
