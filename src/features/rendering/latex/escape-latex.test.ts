import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHref, escapeLatex, findUnprintable } from './escape-latex.ts'

/** Commands the escaping itself writes. */
const own = /\\(?:text[a-z]+|ensuremath|mbox|hskip)\b(?:\{(?:[^{}\\]|\\[a-z]+)*\}|0pt\{\}|\{\})?|\\[{}$&#_%,]/g

describe('escapeLatex', () => {
  it('writes every special sign as a command that prints it', () => {
    expect(escapeLatex('100% of C# & {x} ~ $5_a^b \\end')).toBe(
      '100\\% of C\\# \\& \\{x\\} \\textasciitilde{} \\$5\\_a\\textasciicircum{}b \\textbackslash{}end',
    )
  })
  it('keeps two hyphens apart, so that no dash appears', () => {
    expect(escapeLatex('a--b')).toBe('a-{}-{}b')
  })
  it('leaves no sign with a meaning outside its own commands', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'\\{}$&#_%~^<>|"\'`-aé 1→'), maxLength: 40 }), (text) => {
        expect(escapeLatex(text).replace(own, '').replaceAll('-{}', '')).not.toMatch(/[\\{}$&#_%^"`]/)
      }),
    )
  })
  it('encodes addresses so that they end where they should', () => {
    expect(escapeHref('https://a.example/b}c%20d#e_f?g=1&h=~')).toBe(
      'https://a.example/b%7Dc\\%20d\\#e\\_f?g=1\\&h=\\string~'.replace('%7D', '\\%7D'),
    )
  })
  it('knows what pdfLaTeX cannot print', () => {
    expect(findUnprintable('Žluťoučký Łódź €5 – “ok” → ✓')).toEqual([])
    expect(findUnprintable('Жзж 日😀')).toEqual(['Ж', 'з', 'ж', '日', '😀'])
  })
})
