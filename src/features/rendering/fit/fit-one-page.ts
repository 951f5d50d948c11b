import { RenderOptions } from '../render-options.ts'
import { findTemplate } from '../templates.ts'
import { sharedTypesetter, type Typesetter } from '../typst/compiler.ts'
import { smallestScale } from '../typst/fonts.ts'
import { type MeasureInput, measurePagesWith } from './measure-pages.ts'

export type FitStep = { setting: 'density' | 'margins' | 'scale'; from: number; to: number }
export type Fit = {
  /** False when even the tightest readable setting needs more than one page: then `options` are unchanged. */
  fits: boolean
  options: RenderOptions
  /** What was changed; empty when it fitted already or cannot fit. */
  steps: FitStep[]
  /** Pages with the returned options. */
  pageCount: number
  /** Pages at the tightest readable setting; more than 1 says how much must be cut by the person. */
  tightestPageCount: number
}

/** Least readable settings: lines 18 % closer, margins 30 % narrower; type size by the height of its letters. */
const LEAST = { density: 0.82, margins: 0.7 }
const STAGES = 24
const round = (n: number) => Math.round(n * 1000) / 1000

/** From 0 (as chosen) to 1 (tightest): first air, then margins, then size, each eased in over its part of the way. */
function tighten(chosen: RenderOptions, least: { density: number; margins: number; scale: number }, way: number) {
  const along = (from: number, to: number, start: number, end: number) => {
    const share = Math.min(1, Math.max(0, (way - start) / (end - start)))
    return round(Math.min(from, from + (to - from) * share))
  }
  return {
    ...chosen,
    density: along(chosen.density, least.density, 0, 0.55),
    margins: along(chosen.margins, least.margins, 0.2, 0.7),
    scale: along(chosen.scale, least.scale, 0.4, 1),
  }
}

export function fitOnePageWith(typesetter: Typesetter, input: MeasureInput): Fit {
  const chosen = RenderOptions.parse(input.options ?? {})
  const scale = smallestScale(findTemplate(input.template), chosen.font)
  const at = (stage: number) => tighten(chosen, { ...LEAST, scale }, stage / STAGES)
  const pages = (options: RenderOptions) => measurePagesWith(typesetter, { ...input, options }).pageCount
  const now = pages(chosen)
  if (now <= 1) return { fits: true, options: chosen, steps: [], pageCount: now, tightestPageCount: now }
  const tightestPageCount = pages(at(STAGES))
  if (tightestPageCount > 1) return { fits: false, options: chosen, steps: [], pageCount: now, tightestPageCount }
  let low = 0
  let high = STAGES
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (pages(at(middle)) <= 1) high = middle
    else low = middle
  }
  const options = at(high)
  const steps = (['density', 'margins', 'scale'] as const)
    .filter((setting) => options[setting] !== chosen[setting])
    .map((setting) => ({ setting, from: chosen[setting], to: options[setting] }))
  return { fits: true, options, steps, pageCount: 1, tightestPageCount }
}

/**
 * Offers settings with which the résumé fits one page: the loosest of 24 stages between the chosen look and the
 * tightest that still reads well. Content is never dropped; when it cannot fit, `fits` says so.
 */
export const fitOnePage = (input: MeasureInput): Fit => fitOnePageWith(sharedTypesetter(), input)
