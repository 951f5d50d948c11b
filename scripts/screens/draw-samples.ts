// Pictures of the studio's samples: each compiled as in the studio, its first page drawn, packed as WebP by the browser.
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium as browserType } from 'playwright-core'
import { openCompiler } from '../../src/features/studio/compile/compiler.ts'
import { findTex } from '../../src/features/studio/compile/find-tex.ts'
import { standardLimits } from '../../src/features/studio/compile/limits.ts'
import { openRooms } from '../../src/features/studio/compile/rooms.ts'
import { probeWalls } from '../../src/features/studio/compile/walls.ts'
import { drawPages } from '../../src/features/studio/page-images/draw-worker.ts'
import { samples } from '../../src/features/studio/samples/samples.ts'
import { photograph } from './photograph.ts'

/** Twice what the gallery shows, for sharp screens. */
const width = 520
const folder = join(import.meta.dirname, '../../src/features/studio/samples')

const [tex, { walls }] = await Promise.all([findTex(), probeWalls()])
if (!tex.engines.length) throw new Error('No TeX here. npm run setup:tex installs it.')
const base = mkdtempSync(join(tmpdir(), 'shortlist-samples-'))
chmodSync(base, 0o755)
const rooms = await openRooms({
  scratch: join(base, 'rooms'),
  preambles: join(base, 'preambles'),
  fontCache: join(base, 'fonts'),
  limits: standardLimits,
  walls,
  tex,
})
const compiler = await openCompiler(rooms, { spares: 0 })
const browser = await browserType.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const drawnFrom: Record<string, string> = {}
mkdirSync(join(folder, 'pictures'), { recursive: true })
try {
  for (const { id, engine } of samples) {
    const bytes = readFileSync(join(folder, `${id}.tex`))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const files = new Map([['main.tex', { bytes, sha256 }]])
    const { pdf, failure } = await compiler.compile({ key: id, engine, mainFile: 'main.tex', files })
    if (!pdf) throw new Error(`${id}: ${failure?.message}`)
    const [page] = await drawPages(pdf)
    const picture = Buffer.from(page!).toString('base64')
    const html = `<img width="${width}" src="data:image/svg+xml;base64,${picture}">`
    const packed = await photograph(browser, html, { width, quality: 78 })
    writeFileSync(join(folder, 'pictures', `${id}.webp`), packed)
    drawnFrom[id] = sha256
    console.log(`${id}: ${Math.round(packed.length / 1024)} kB`)
  }
  writeFileSync(join(folder, 'pictures', 'drawn-from.json'), `${JSON.stringify(drawnFrom, null, 2)}\n`)
} finally {
  await browser.close()
  await compiler.close()
  await rooms.remove()
  rmSync(base, { recursive: true, force: true })
}
