// Hebrew and Arabic drawn from left to right: letters that stand in the order of the eye go back into that of reading.
import type { Glyph } from './glyph.ts'

export const isRtl = (text: string): boolean =>
  text >= '\u0590' && /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(text)

/** Changes nothing where the file already has the order of reading. Spaces move with their words. */
export function turnRtl(glyphs: Glyph[]): Glyph[] {
  if (!glyphs.some(({ text }) => isRtl(text))) return glyphs
  const out = [...glyphs]
  for (let from = 0; from < out.length; from++) {
    if (!isRtl(out[from]!.text)) continue
    let to = from
    for (let next = from + 1; next < out.length && !/^[\p{Script=Latin}\p{N}]/u.test(out[next]!.text); next++)
      if (isRtl(out[next]!.text)) to = next
    const run = out.slice(from, to + 1)
    if (run.length > 1 && isDrawnForward(run)) out.splice(from, run.length, ...turn(run))
    from = to
  }
  return out
}

const isDrawnForward = (run: Glyph[]): boolean => {
  let forward = 0
  for (let index = 1; index < run.length; index++) forward += run[index]!.left > run[index - 1]!.left ? 1 : -1
  return forward > 0
}

function turn(run: Glyph[]): Glyph[] {
  const turned = run.toReversed()
  return turned.map((glyph, index) => ({
    ...glyph,
    spaced: index === 0 ? run[0]!.spaced : turned[index - 1]!.spaced,
    typed: index === 0 ? run[0]!.typed : turned[index - 1]!.typed,
  }))
}
