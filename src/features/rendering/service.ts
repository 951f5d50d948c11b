// Rendering verbs: files and previews, made in worker threads with limits.
import type { Profile } from '#features/profiles/contract.ts'
import type { Ctx, Platform } from '#platform/context.ts'
import { AppError } from '#platform/errors.ts'
import { describeFit } from './fit/describe-fit.ts'
import type { LetterFormat } from './letter/letter.ts'
import type { RenderLetterInput } from './letter/render-letter.ts'
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
export const renderFile = (platform: Platform, request: RenderRequest): Promise<Rendered> =>
  drawn(platform, request, (pool) => pool.render(request))

/** A letter in the look of a résumé's template. Throws as `renderFile` does. */
export const renderLetterFile = (
  platform: Platform,
  request: RenderLetterInput & { format: LetterFormat },
): Promise<Rendered> => drawn(platform, request, (pool) => pool.letter(request))

export const previewLetterPages = (platform: Platform, request: RenderLetterInput): Promise<{ pages: string[] }> =>
  drawn(platform, { ...request, format: 'svg' }, (pool) => pool.letterPreview(request))

async function drawn<T>(
  platform: Platform,
  { template, format }: { template: TemplateId; format: string },
  draw: (pool: RenderPool) => Promise<T>,
): Promise<T> {
  try {
    return await draw(poolOf(platform))
  } catch (error) {
    throw refuse(platform, error, template, format)
  }
}

type LookRequest = { profile: Profile; template: TemplateId; options: RenderOptions }

/** The pages as they would print, with where they break. `signal` calls off what has not begun. */
export async function previewProfile(ctx: Ctx, input: LookRequest, signal?: AbortSignal) {
  const { pages, breaks, places, lastPageFill, warnings } = await draw(ctx, input, 'preview', signal)
  return { pages, breaks, places, lastPageFill, warnings }
}

/** What changed on the pages since the drawing that the caller has, for a screen that draws itself. */
export const drawProfile = (ctx: Ctx, input: LookRequest & { since?: string }, signal?: AbortSignal) =>
  draw(ctx, input, 'draw', signal)

/** Settings for one page; when it cannot be done in a readable size, `fits` is false and nothing is changed. */
export async function fitProfile(ctx: Ctx, input: LookRequest, signal?: AbortSignal) {
  const fit = await draw(ctx, input, 'fit', signal)
  return { ...fit, summary: describeFit(fit.steps) }
}

async function draw<K extends 'preview' | 'draw' | 'fit'>(
  ctx: Ctx,
  input: LookRequest & { since?: string },
  kind: K,
  signal?: AbortSignal,
): Promise<Awaited<ReturnType<RenderPool[K]>>> {
  // Drawing costs: not for callers whom no limit can name.
  if (!ctx.workspace) throw new AppError('unauthenticated', 'Sign in, or start a trial, to draw a résumé.')
  try {
    const pool = poolOf(ctx.platform)
    return (await pool[kind](input, { signal })) as Awaited<ReturnType<RenderPool[K]>>
  } catch (error) {
    if (signal?.aborted) throw error
    throw refuse(ctx.platform, error, input.template, kind)
  }
}

function refuse(platform: Platform, error: unknown, template: TemplateId, format: string): AppError {
  platform.log.error({ err: error, template, format }, 'rendering failed')
  return new AppError(
    'unavailable',
    'This document could not be drawn just now. Try again, or choose another template.',
  )
}

export const listTemplates = async () => ({ items: templates })
