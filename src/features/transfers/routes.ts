import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { transfersContract } from './contract.ts'
import { exportApplications } from './service/export-applications.ts'
import { importApplications, listImports, previewImport, undoImport } from './service/import-applications.ts'

const os = implement(transfersContract).$context<RequestContext>()

export const transfersRoutes = os.router({
  export: os.export.handler(bind(exportApplications)),
  preview: os.preview.handler(bind(previewImport)),
  import: os.import.handler(bind(importApplications)),
  list: os.list.handler(bind(listImports)),
  undo: os.undo.handler(bind(undoImport)),
})
