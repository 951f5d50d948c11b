import { expect, it } from 'vitest'
import type { Glyph } from './glyph.ts'
import { turnRtl } from './turn-rtl.ts'

const style = {
  size: 10,
  bold: false,
  italic: false,
  font: '',
  color: 0,
  invisible: false,
  turned: false,
  icons: false,
}
/** One letter every ten points; a space is a gap before the next letter. */
const draw = (text: string): Glyph[] => {
  const glyphs: Glyph[] = []
  let spaced = false
  for (const [at, char] of [...text].entries()) {
    if (char !== ' ')
      glyphs.push({
        text: char,
        left: at * 10,
        right: at * 10 + 9,
        top: 0,
        bottom: 10,
        baseline: 8,
        style,
        spaced,
        typed: spaced,
      })
    spaced = char === ' '
  }
  return glyphs
}
const say = (glyphs: Glyph[]) => glyphs.map(({ text, spaced }) => (spaced ? ' ' : '') + text).join('')

it('turns Hebrew that is drawn from left to right, words and letters', () => {
  expect(say(turnRtl(draw('קרב העונ')))).toBe('נועה ברק')
  expect(say(turnRtl(draw('Tel קרב העונ 52')))).toBe('Tel נועה ברק 52')
})

it('leaves what is in the order of reading', () => {
  const logical = draw('נועה').map((glyph, index) => ({ ...glyph, left: 100 - index * 10, right: 109 - index * 10 }))
  expect(say(turnRtl(logical))).toBe('נועה')
  expect(say(turnRtl(draw('Ana Sousa')))).toBe('Ana Sousa')
})
