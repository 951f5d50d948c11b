import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '#features/profiles/contract.ts'
import { layOutLines, understand } from './lay-out-lines.ts'

function documentOf(rows: [text: string, left: number, top: number, right: number, size: number][]): SourceDocument {
  let text = ''
  const lines = rows.map(([words, left, top, right, size]) => {
    const start = text.length
    text += `${words}\n`
    const box: [number, number, number, number] = [left, top, right, top + size]
    return { start, end: start + words.length, page: 1, size, box }
  })
  const layout = { columns: 1, images: 0, tables: 0, fonts: [], headerText: false, textBoxes: 0, hiddenText: [] }
  return { format: 'pdf', text, pages: [{ number: 1, start: 0, end: text.length }], lines, links: [], layout }
}

const read = (document: SourceDocument) =>
  layOutLines(document).map((block) => [
    block.kind,
    block.lines.map((line) => document.text.slice(line.start, line.end)).join(' '),
  ])

describe('laying a read document out', () => {
  it('finds name, headings and bullets, and joins wrapped lines', () => {
    const document = documentOf([
      ['Ada Quintero', 50, 40, 200, 24],
      ['EXPERIENCE', 50, 90, 140, 11],
      ['• Rebuilt settlement on an event log that every team of the', 60, 110, 540, 10],
      ['company could read', 68, 122, 180, 10],
      ['• Mentored four engineers', 60, 140, 200, 10],
    ])
    expect(read(document)).toEqual([
      ['name', 'Ada Quintero'],
      ['heading', 'EXPERIENCE'],
      ['bullet', 'Rebuilt settlement on an event log that every team of the company could read'],
      ['bullet', 'Mentored four engineers'],
    ])
  })

  it('sets items whose signs are drawn, not written, as items of their own', () => {
    const document = documentOf([
      ['Rebuilt settlement on an event log that every team of the company reads', 60, 110, 540, 10],
      ['Mentored four engineers who had never seen one before they came to us here', 60, 122, 540, 10],
      ['and two interns', 60, 134, 140, 10],
      ['⧫ Led the weavers', 60, 150, 200, 10],
      ['1. First of all', 60, 170, 200, 10],
    ])
    for (const [line, item] of [
      [0, 0],
      [1, 0],
      [3, 2],
      [4, 3],
    ] as const)
      document.lines[line]!.item = item
    expect(read(document)).toEqual([
      ['bullet', 'Rebuilt settlement on an event log that every team of the company reads'],
      ['bullet', 'Mentored four engineers who had never seen one before they came to us here and two interns'],
      ['bullet', 'Led the weavers'],
      ['text', '1. First of all'],
    ])
  })

  it('keeps short lines apart', () => {
    const document = documentOf([
      ['A long line of text which runs to the right edge of the page here', 50, 40, 540, 10],
      ['Meridian Pay', 50, 60, 120, 10],
      ['Senior engineer', 50, 72, 130, 10],
    ])
    expect(read(document)).toHaveLength(3)
  })

  it('sets the years of a job at the edge, and begins a new line after them', () => {
    const document = documentOf([
      ['A line which says how far to the right this page goes', 50, 20, 540, 10],
      ['Senior engineer\tMar 2020 – Present', 50, 40, 540, 10],
      ['Meridian Pay · Lisbon', 50, 52, 160, 10],
      ['Tools:\tTerraform, Kubernetes, Helm, Vault and what else a cluster needs', 50, 64, 420, 10],
    ])
    const aside = layOutLines(document).map(
      (block) => block.aside && document.text.slice(block.aside.start, block.aside.end),
    )
    expect(read(document)[1]).toEqual(['text', 'Senior engineer'])
    expect(aside).toEqual([undefined, 'Mar 2020 – Present', undefined, undefined])
  })

  it('goes by what was understood where the look tells nothing', () => {
    const document = documentOf([
      ['CURRICULUM VITAE', 50, 40, 200, 24],
      ['Ada Quintero', 50, 80, 140, 14],
      ['Owned the onboarding API which every single partner bank called', 60, 110, 540, 10],
      ['Mentored four engineers', 60, 122, 200, 10],
    ])
    const at = (words: string) => document.text.indexOf(words)
    const understood = understand({
      '/basics/name': { start: at('Ada'), end: at('Ada') + 12 },
      '/work/0/highlights/0': { start: at('Owned'), end: at('Mentored') - 1 },
      '/work/0/highlights/1': { start: at('Mentored'), end: document.text.length - 1 },
    })
    expect(layOutLines(document, understood).map(({ kind }) => kind)).toEqual(['heading', 'name', 'bullet', 'bullet'])
  })
})
