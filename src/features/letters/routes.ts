import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { lettersContract } from './contract.ts'
import { getLetter, listLetters, listLetterVersions } from './service/find-letters.ts'
import { previewLetter, renderLetter } from './service/render-letter-file.ts'
import {
  approveLetter,
  draftLetter,
  redraftLetter,
  removeLetter,
  reopenLetter,
  restoreLetterVersion,
  undoRemoveLetter,
  updateLetter,
} from './service/write-letters.ts'

const os = implement(lettersContract).$context<RequestContext>()

export const lettersRoutes = os.router({
  draft: os.draft.handler(bind(draftLetter)),
  list: os.list.handler(bind(listLetters)),
  get: os.get.handler(bind(getLetter)),
  update: os.update.handler(bind(updateLetter)),
  redraft: os.redraft.handler(bind(redraftLetter)),
  approve: os.approve.handler(bind(approveLetter)),
  reopen: os.reopen.handler(bind(reopenLetter)),
  versions: os.versions.handler(bind(listLetterVersions)),
  restoreVersion: os.restoreVersion.handler(bind(restoreLetterVersion)),
  preview: os.preview.handler(bind(previewLetter)),
  render: os.render.handler(
    bind((ctx, input: { id: string; format: 'pdf' | 'docx' | 'txt' }) => renderLetter(ctx, input)),
  ),
  remove: os.remove.handler(bind(removeLetter)),
  undoRemove: os.undoRemove.handler(bind(undoRemoveLetter)),
})
