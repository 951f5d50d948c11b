// Draws for screens that draw themselves, and remembers the last drawings, so that only what changed is sent.
import type { Profile } from '#features/profiles/contract.ts'
import { buildSheet } from '../document/build-sheet.ts'
import { fitOnePageWith } from '../fit/fit-one-page.ts'
import { RenderOptions, type RenderOptionsInput, type TemplateId } from '../render-options.ts'
import { findTemplate } from '../templates.ts'
import { sharedTypesetter, type Typesetter } from '../typst/compiler.ts'
import { missingLetters } from '../typst/coverage.ts'
import { toScreenInputs } from '../typst/to-inputs.ts'
import { changeDrawing } from './change-drawing.ts'
import { type Drawing, type DrawingChange, drawingsKept } from './drawing.ts'
import { type PartMemory, readDrawing } from './read-drawing.ts'

export type DrawInput = {
  profile: Profile
  template: TemplateId
  options?: RenderOptionsInput
  /** The drawing that the screen has. Nobody must know it any more: then everything is sent. */
  since?: string
}
export type Drawn = DrawingChange & { warnings: string[] }

export function createDrawer(typesetter: () => Typesetter = sharedTypesetter): (input: DrawInput) => Drawn {
  const memory: PartMemory = new Map()
  const kept = new Map<string, Drawing>()
  return ({ profile, template, options, since }) => {
    const asked = RenderOptions.parse(options ?? {})
    const engine = typesetter()
    const chosen =
      asked.fit === 'one-page' ? fitOnePageWith(engine, { profile, template, options: asked }).options : asked
    const look = findTemplate(template)
    const sheet = buildSheet(profile, chosen)
    const document = engine.compile(look.id, toScreenInputs(sheet, look, chosen))
    const now = readDrawing(engine.toPageSvg(document), memory)
    const change = changeDrawing(now, since === undefined ? undefined : kept.get(since))
    // The newest stands last.
    kept.delete(now.id)
    kept.set(now.id, now)
    if (kept.size > drawingsKept) kept.delete(kept.keys().next().value!)
    return { ...change, warnings: missingLetters(sheet) }
  }
}
