// Paints drawn pages on canvases: all of a page the first time, later only the band in which something changed.
import type { DrawingChange, DrawnPage, Part, Placed } from '../drawing/drawing.ts'

type Outline = { path: Path2D; top: number; bottom: number }
/** `top` and `bottom`: how far it reaches from where it stands, in points. */
type Shape = { part: Part; path: Path2D; top: number; bottom: number }
type Band = [top: number, bottom: number]

const manyParts = 4000

/** Remembers letters and runs as the browser draws them; one for each editor. */
export function createPagePainter() {
  const outlines = new Map<string, Outline>()
  const shapes = new Map<string, Shape>()
  const painted = new WeakMap<HTMLCanvasElement, { page: DrawnPage; width: number }>()
  return {
    learn(change: Pick<DrawingChange, 'parts' | 'outlines'>) {
      for (const [id, path] of Object.entries(change.outlines)) outlines.set(id, readOutline(path))
      for (const [id, part] of Object.entries(change.parts)) shapes.set(id, makeShape(part, outlines))
    },
    /** Paints at the canvas's own size; nothing when that is what stands there. */
    paint(canvas: HTMLCanvasElement, page: DrawnPage) {
      const before = painted.get(canvas)
      const fresh = before?.width !== canvas.width || before.page.width !== page.width
      const band: Band | undefined = fresh ? [0, page.height] : findChange(before.page.placed, page.placed, shapes)
      painted.set(canvas, { page, width: canvas.width })
      if (band) paintBand(canvas, page, band, shapes)
    },
    /** Forgets what the pages do not use, when there is much of it. Only while no change is awaited. */
    tidy(pages: readonly DrawnPage[]) {
      if (shapes.size < manyParts) return
      const used = new Set(pages.flatMap(({ placed }) => placed.map(([id]) => id)))
      for (const id of shapes.keys()) if (!used.has(id)) shapes.delete(id)
    },
  }
}

function paintBand(
  canvas: HTMLCanvasElement,
  { width, placed }: DrawnPage,
  [top, bottom]: Band,
  shapes: Map<string, Shape>,
) {
  const pen = canvas.getContext('2d', { alpha: false })
  if (!pen) return
  const scale = canvas.width / width
  const [from, to] = [Math.floor(top * scale) - 1, Math.ceil(bottom * scale) + 1]
  pen.save()
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.beginPath()
  pen.rect(0, from, canvas.width, to - from)
  pen.clip()
  pen.fillStyle = '#fff'
  pen.fillRect(0, from, canvas.width, to - from)
  for (const [id, x, y] of placed) {
    const shape = shapes.get(id)
    if (!shape || (y + shape.bottom) * scale < from || (y + shape.top) * scale > to) continue
    pen.setTransform(scale, 0, 0, scale, x * scale, y * scale)
    drawShape(pen, shape)
  }
  pen.restore()
}

function drawShape(pen: CanvasRenderingContext2D, { part, path }: Shape) {
  if (part.fill) {
    pen.fillStyle = part.fill
    pen.fill(path)
  }
  if ('path' in part && part.stroke) {
    pen.strokeStyle = part.stroke
    pen.lineWidth = part.width ?? 1
    pen.miterLimit = 4
    pen.stroke(path)
  }
}

const samePlace = (a: Placed | undefined, b: Placed | undefined) =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1] && a[2] === b[2]

/** The band that holds everything that came or went; undefined when nothing did. */
function findChange(before: readonly Placed[], now: readonly Placed[], shapes: Map<string, Shape>): Band | undefined {
  let start = 0
  while (start < now.length && samePlace(before[start], now[start])) start++
  let end = 0
  while (end < Math.min(now.length, before.length) - start && samePlace(before.at(-1 - end), now.at(-1 - end))) end++
  const band: Band = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [id, , y] of [...before.slice(start, before.length - end), ...now.slice(start, now.length - end)]) {
    const { top, bottom } = shapes.get(id) ?? { top: 0, bottom: 0 }
    band[0] = Math.min(band[0], y + top)
    band[1] = Math.max(band[1], y + bottom)
  }
  return band[0] <= band[1] ? band : undefined
}

/** Lines and curves are given by points that they never reach beyond. */
function reachOf(path: string): Band {
  if (/[^MLCQZ\d\s.e-]/.test(path)) return [-2000, 2000]
  const heights = (path.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).filter((_, index) => index % 2 === 1).map(Number)
  return heights.length > 0 ? [Math.min(...heights), Math.max(...heights)] : [0, 0]
}

function readOutline(path: string): Outline {
  const [bottom, top] = reachOf(path)
  return { path: new Path2D(path), top, bottom }
}

function makeShape(part: Part, outlines: Map<string, Outline>): Shape {
  if ('path' in part) {
    const [top, bottom] = reachOf(part.path)
    const pen = part.stroke ? (part.width ?? 1) : 0
    return { part, path: new Path2D(part.path), top: top - pen, bottom: bottom + pen }
  }
  const { scale } = part
  const shape: Shape = { part, path: new Path2D(), top: 0, bottom: 0 }
  for (const letter of part.letters.split(' ')) {
    const [id = '', x = '0', y = '0'] = letter.split(',')
    const outline = outlines.get(id)
    if (!outline) continue
    // Faces count upwards, the screen downwards.
    shape.path.addPath(outline.path, { a: scale, b: 0, c: 0, d: -scale, e: Number(x) * scale, f: -Number(y) * scale })
    shape.top = Math.min(shape.top, -(outline.top + Number(y)) * scale)
    shape.bottom = Math.max(shape.bottom, -(outline.bottom + Number(y)) * scale)
  }
  return shape
}
