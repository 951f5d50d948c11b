// The engine's SVG as a drawing. Runs that were read once are looked up: from key to key nearly all of them.
import { createHash } from 'node:crypto'
import { cutEngineSvg, readGlyphs } from '../preview/engine-svg.ts'
import type { Drawing, DrawnPage, Part, Placed } from './drawing.ts'

type Known = { id: string; part: Part; outlines: string[] }
export type PartMemory = Map<string, Known>

const memoryLimit = 20_000
const hash = (text: string) => createHash('sha1').update(text).digest('base64url').slice(0, 12)
const attribute = (tag: string, name: string): string | undefined => {
  const at = tag.indexOf(` ${name}="`)
  if (at < 0) return undefined
  const start = at + name.length + 3
  return tag.slice(start, tag.indexOf('"', start))
}
const unknown = (what: string) => new RangeError(`The engine drew something in an unknown way: ${what}.`)

/** Throws a RangeError when the engine's output is not as known. `memory` is filled, and emptied when it grows too large. */
export function readDrawing(svg: string, memory: PartMemory): Drawing {
  if (memory.size > memoryLimit) memory.clear()
  const cut = cutEngineSvg(svg)
  const glyphs = readGlyphs(cut.letters)
  const parts: Drawing['parts'] = new Map()
  const outlines: Drawing['outlines'] = new Map()
  const take = (source: string, read: () => Part): string => {
    let known = memory.get(source)
    if (!known) {
      const part = read()
      const used = 'letters' in part ? [...new Set(part.letters.split(' ').map((each) => each.split(',')[0]!))] : []
      known = { id: hash(JSON.stringify(part)), part, outlines: used }
      memory.set(source, known)
    }
    if (!parts.has(known.id)) {
      parts.set(known.id, known.part)
      for (const id of known.outlines) outlines.set(id, attribute(glyphs.get(id) ?? '', 'd') ?? '')
    }
    return known.id
  }
  const pages = cut.pages.map((body) => readPage(body, take))
  return { id: hash(JSON.stringify(pages)), pages, parts, outlines }
}

/** Walks the groups of a page, which only move; what is painted is a run of letters or a path. */
function readPage(body: string, take: (source: string, read: () => Part) => string): DrawnPage {
  const open = body.slice(0, body.indexOf('>'))
  const placed: Placed[] = []
  const stack: [number, number][] = [[0, 0]]
  let at = open.length
  for (;;) {
    at = body.indexOf('<', at)
    if (at < 0) break
    const end = body.indexOf('>', at)
    const tag = body.slice(at, end)
    const [x, y] = stack.at(-1) ?? [0, 0]
    const place = (source: string, read: () => Part) =>
      placed.push([take(source, read), Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000])
    if (tag === '</g') stack.pop()
    else if (tag.startsWith('<g ') && tag.includes(' class="typst-text"')) {
      // After the letters their words follow, for selection: not drawn.
      const words = body.indexOf('<g ', end)
      const close = body.indexOf('</g></g>', words)
      if (words < 0 || close < 0) throw unknown('letters without words')
      const letters = body.slice(end + 1, words)
      const look = tag.slice(tag.indexOf(' fill='))
      place(look + letters, () => readLetters(tag, letters))
      at = close + 8
      continue
    } else if (tag.includes(' clip-path=')) throw unknown('something clipped')
    else if (tag.startsWith('<g')) stack.push(move(stack.at(-1)!, attribute(tag, 'transform')))
    else if (tag.startsWith('<path ')) place(tag, () => readShape(tag))
    else if (!/^<(\/?a\b|rect class="pseudo-link"|\/rect)/.test(tag)) throw unknown(tag.slice(0, 20))
    at = end
  }
  const size = (name: string) => Number(attribute(open, name) ?? Number.NaN)
  return { width: size('data-page-width'), height: size('data-page-height'), placed }
}

function move([x, y]: [number, number], transform: string | undefined): [number, number] {
  if (!transform) return [x, y]
  const by = /^translate\((-?[\d.e-]+),(-?[\d.e-]+)\)$/.exec(transform)
  if (!by) throw unknown(transform)
  return [x + Number(by[1]), y + Number(by[2])]
}

function readLetters(tag: string, letters: string): Part {
  const scale = /^scale\((-?[\d.e-]+),(-?[\d.e-]+)\)$/.exec(attribute(tag, 'transform') ?? '')
  if (!scale || Number(scale[1]) !== -Number(scale[2])) throw unknown(`letters with ${attribute(tag, 'transform')}`)
  let read = 0
  const list = Array.from(letters.matchAll(/<use x="([^"]*)" y="([^"]*)" href="#(\w[\w+/=-]*)"\/>/g), (match) => {
    read += match[0].length
    const [, x, y, id] = match
    return y === '0' ? `${id},${x}` : `${id},${x},${y}`
  })
  if (read !== letters.length) throw unknown('something among letters')
  return { letters: list.join(' '), scale: Number(scale[1]), fill: attribute(tag, 'fill') ?? '#000' }
}

function readShape(tag: string): Part {
  const more = tag.replaceAll(/ (class|d|fill|stroke|stroke-width|stroke-miterlimit)="[^"]*"| fill-rule="nonzero"/g, '')
  if (!/^<path *\/?$/.test(more)) throw unknown(more)
  const [fill, stroke, width] = ['fill', 'stroke', 'stroke-width'].map((name) => attribute(tag, name))
  return {
    path: attribute(tag, 'd') ?? '',
    ...(fill && fill !== 'none' ? { fill } : {}),
    ...(stroke && stroke !== 'none' ? { stroke, width: Number(width ?? 1) } : {}),
  }
}
