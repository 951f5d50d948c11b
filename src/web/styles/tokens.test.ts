// The colours as they stand in tokens.css: contrast by the formula of WCAG 2.2, and the table of docs/design.md.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const design = readFileSync(join(import.meta.dirname, '../../../docs/design.md'), 'utf8')

const themes = {
  light: readBlock(/^:root,\s*\[data-theme="light"\] \{([^}]*)\}/m),
  dark: readBlock(/^\s*\[data-theme="dark"\] \{([^}]*)\}/m),
}

function readBlock(pattern: RegExp): Record<string, string> {
  const block = pattern.exec(css)?.[1] ?? ''
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]))
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'sheet', 'sunk', 'line-2']
const texts = ['ink', 'ink-2', 'ink-3', 'good', 'warn', 'bad']

describe.for(Object.entries(themes))('%s', ([, tokens]) => {
  const ratio = (text: string, ground: string) => contrast(tokens[text]!, tokens[ground]!)

  it('has both themes made of the same names', () => {
    expect(Object.keys(tokens)).toEqual(Object.keys(themes.light))
  })
  it.for(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    'text: %s on %s is at least 4.5 : 1',
    ([text, ground]) => {
      expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5)
    },
  )
  it('ink on the marker is at least 7 : 1, on the pale marker 4.5 : 1', () => {
    expect(ratio('mark-ink', 'mark')).toBeGreaterThanOrEqual(7)
    expect(ratio('ink', 'mark-soft')).toBeGreaterThanOrEqual(4.5)
  })
  it.for(['good', 'warn', 'bad'])('%s on its own pale ground is at least 4.5 : 1', (tone) => {
    expect(ratio(tone, `${tone}-soft`)).toBeGreaterThanOrEqual(4.5)
  })
  it('borders of fields and the main button stand out: 3 : 1 and 7 : 1', () => {
    for (const ground of ['paper', 'sheet']) expect(ratio('edge', ground)).toBeGreaterThanOrEqual(3)
    expect(ratio('paper', 'ink')).toBeGreaterThanOrEqual(7)
  })
})

it('docs/design.md shows the values that are in force', () => {
  const row = (line: string) => [...line.matchAll(/`([^`]+)`/g)].map((match) => match[1]!)
  const rows = design.split('\n').filter((line) => /^\| `/.test(line) && line.includes('#'))
  expect(rows.length).toBeGreaterThan(3)
  for (const line of rows) {
    const cells = row(line)
    const names = cells.filter((cell) => !cell.startsWith('#'))
    const values = cells.filter((cell) => cell.startsWith('#'))
    names.forEach((name, index) => {
      expect([name, themes.light[name]]).toEqual([name, values[index]])
      expect([name, themes.dark[name]]).toEqual([name, values[names.length + index]])
    })
  }
})
