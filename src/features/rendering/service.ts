// Rendering verbs: files and previews, made in worker threads with limits.
import type { Profile } from '#features/profiles/contract.ts'
import type { Ctx, Platform } from '#platform/context.ts'
import { AppError } from '#platform/errors.ts'
import { createRenderPool, type RenderPool } from './render-in-worker.ts'
import type { RenderFormat, RenderOptions, TemplateId } from './render-options.ts'
import type { Rendered } from './render-resume.ts'
import { templates } from './templates.ts'

const pools = new WeakMap<Platform, RenderPool>()

function poolOf(platform: Platform): RenderPool {
  let pool = pools.get(platform)
  if (!pool) {
    pool = createRenderPool({ threads: 2 })
    pools.set(platform, pool)
    platform.onClose(() => pool!.close())
  }
  return pool
}

export type RenderRequest = { profile: Profile; template: TemplateId; format: RenderFormat; options: RenderOptions }

/** Throws `unavailable` when drawing takes too long; the text is never at fault. */
export async function renderFile(platform: Platform, request: RenderRequest): Promise<Rendered> {
  try {
    return await poolOf(platform).render(request)
  } catch (error) {
    platform.log.error({ err: error, template: request.template, format: request.format }, 'rendering failed')
    throw new AppError(
      'unavailable',
      'This document could not be drawn just now. Try again, or choose another template.',
    )
  }
}

export async function previewProfile(
  ctx: Ctx,
  input: { profile: Profile; template: TemplateId; options: RenderOptions },
) {
  // Drawing costs: not for callers whom no limit can name.
  if (!ctx.workspace) throw new AppError('unauthenticated', 'Sign in, or start a trial, to draw a résumé.')
  const { pages, warnings } = await poolOf(ctx.platform).preview(input)
  return { pages, warnings }
}

export const listTemplates = async () => ({ items: templates })
