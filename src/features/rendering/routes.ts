import { implement } from '@orpc/server'
import type { RequestContext } from '#platform/http/bind.ts'
import { renderingContract } from './contract.ts'
import { drawProfile, fitProfile, listTemplates, previewProfile } from './service.ts'

const os = implement(renderingContract).$context<RequestContext>()

export const renderingRoutes = os.router({
  templates: os.templates.handler(listTemplates),
  // A newer key stroke calls its forerunner off: what still waits is not drawn at all.
  preview: os.preview.handler(({ context, input, signal }) => previewProfile(context.ctx, input, signal)),
  draw: os.draw.handler(({ context, input, signal }) => drawProfile(context.ctx, input, signal)),
  fit: os.fit.handler(({ context, input, signal }) => fitProfile(context.ctx, input, signal)),
})
