import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { studioContract } from './contract.ts'
import { samples } from './samples/samples.ts'
import { cancelCompile, getCompile, getLog, getPdf, getPicture, startCompile } from './service/compiles.ts'
import { importProject } from './service/import-project.ts'
import {
  createDocument,
  duplicateDocument,
  getDocument,
  listDocuments,
  removeDocument,
  undoRemoveDocument,
  updateDocument,
} from './service/keep-documents.ts'
import { findPlaces, findSource } from './service/places.ts'
import {
  archiveProject,
  getProjectFile,
  moveProjectFile,
  putProjectFile,
  removeProjectFile,
  saveText,
} from './service/project-files.ts'
import { getStudio } from './service/studio-node.ts'
import { documentToResume } from './service/to-resume.ts'
import { getVersionPdf } from './service/version-pdf.ts'
import { getVersionText, keepVersion, listVersions, restoreVersion } from './service/versions.ts'

const os = implement(studioContract).$context<RequestContext>()

export const studioRoutes = os.router({
  state: os.state.handler(({ context }) => getStudio(context.ctx)),
  samples: os.samples.handler(() => ({ items: samples })),
  list: os.list.handler(bind(listDocuments)),
  create: os.create.handler(bind(createDocument)),
  import: os.import.handler(bind(importProject)),
  get: os.get.handler(bind(getDocument)),
  update: os.update.handler(bind(updateDocument)),
  duplicate: os.duplicate.handler(bind(duplicateDocument)),
  remove: os.remove.handler(bind(removeDocument)),
  undoRemove: os.undoRemove.handler(bind(undoRemoveDocument)),
  file: os.file.handler(bind(getProjectFile)),
  putFile: os.putFile.handler(bind(putProjectFile)),
  saveText: os.saveText.handler(bind(saveText)),
  moveFile: os.moveFile.handler(bind(moveProjectFile)),
  removeFile: os.removeFile.handler(bind(removeProjectFile)),
  archive: os.archive.handler(bind(archiveProject)),
  versions: os.versions.handler(bind(listVersions)),
  keepVersion: os.keepVersion.handler(bind(keepVersion)),
  versionText: os.versionText.handler(bind(getVersionText)),
  versionPdf: os.versionPdf.handler(bind(getVersionPdf)),
  restoreVersion: os.restoreVersion.handler(bind(restoreVersion)),
  compile: os.compile.handler(bind(startCompile)),
  getCompile: os.getCompile.handler(bind(getCompile)),
  cancelCompile: os.cancelCompile.handler(bind(cancelCompile)),
  pdf: os.pdf.handler(bind(getPdf)),
  picture: os.picture.handler(bind(getPicture)),
  log: os.log.handler(bind(getLog)),
  findSource: os.findSource.handler(bind(findSource)),
  findPlaces: os.findPlaces.handler(bind(findPlaces)),
  toResume: os.toResume.handler(bind(documentToResume)),
})
