import { RenderOptions } from '#features/rendering/render-options.ts'
import type { RenderVersion, ResumeLook } from '../contract.ts'

/**
 * What the caller asks for, else the look kept with the résumé, else `plain`. Options belong to a template: with another
 * one than the résumé's own only the caller's count.
 */
export function chooseLook(kept: ResumeLook | null, { template, options }: Partial<RenderVersion>): ResumeLook {
  const own = kept && (!template || template === kept.template) ? kept : undefined
  return {
    template: template ?? own?.template ?? 'plain',
    options: options ?? own?.options ?? RenderOptions.parse({}),
  }
}
