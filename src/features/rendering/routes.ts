import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { renderingContract } from './contract.ts'
import { listTemplates, previewProfile } from './service.ts'

const os = implement(renderingContract).$context<RequestContext>()

export const renderingRoutes = os.router({
  templates: os.templates.handler(listTemplates),
  preview: os.preview.handler(bind(previewProfile)),
})
