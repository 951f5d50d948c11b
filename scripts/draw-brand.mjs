// npm run brand: draws what is made of the mark and the faces: icons, the wordmark as outlines, the picture for links.
// Run it after the mark or a colour has changed; what it writes is kept in src/web/static.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { chromium } from 'playwright-core'
import { root } from './ground.mjs'

const to = (name) => join(root, 'src/web/static', name)
const mark = readFileSync(to('favicon.svg'), 'utf8')
const ink = '#1c1b17'
const paper = '#faf8f2'
const yellow = '#fbe64d'

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
})
mkdirSync(to('brand'), { recursive: true })

/** The mark in a square; `inset` is the share of ground on each side, `ground` fills the corners. */
async function drawIcon(size, { inset = 0, ground } = {}) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const edge = Math.round(size * inset)
  const body = ground ? mark.replace('rx="7"', 'rx="0"') : mark
  await page.setContent(
    `<style>*{margin:0}body{background:${ground ?? 'transparent'}}svg{display:block;position:absolute;left:${edge}px;top:${edge}px;width:${size - 2 * edge}px;height:${size - 2 * edge}px}</style>${body}`,
  )
  const bytes = await page.screenshot({ omitBackground: true })
  await page.close()
  return bytes
}

/** PNG pictures in one .ico: 6 bytes of head, 16 of directory for each, then the pictures. */
function packIco(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  pictures.forEach(({ size, bytes }, index) => {
    const at = 6 + 16 * index
    head[at] = head[at + 1] = size
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(bytes.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += bytes.length
  })
  return Buffer.concat([head, ...pictures.map(({ bytes }) => bytes)])
}

/** The name as outlines, so that it needs no font: the second half run over by the marker. */
function drawWordmark(colour) {
  const compiler = NodeCompiler.create({
    workspace: root,
    fontArgs: [{ fontPaths: [join(root, 'src/features/rendering/fonts')] }],
  })
  const source = `#set page(width: auto, height: auto, margin: (x: 6pt, y: 7pt), fill: none)
#set text(font: "Instrument Serif", size: 50pt, fill: rgb("${colour}"), tracking: -0.01em)
Short#h(-1pt)#box({
  place(dx: 0pt, dy: -1.5pt, polygon(fill: rgb("${yellow}"), (1.5pt, 1pt), (62.5pt, 0pt), (61.5pt, 46pt), (0pt, 47pt)))
  box(inset: (x: 5pt), text(fill: rgb("${ink}"))[list])
})`
  const svg = compiler.plainSvg({ mainFileContent: source })
  return svg.replace(/(<svg[^>]*>)/, '$1<title>Shortlist</title>').replace(/\n\s*/g, '')
}

const linkPicture = readFileSync(join(import.meta.dirname, 'brand/link-picture.html'), 'utf8')
  .replaceAll('FONTS', `file://${join(root, 'src/features/rendering/fonts')}`)
  .replaceAll('MARK', mark)

try {
  const sizes = [16, 32, 48]
  const small = await Promise.all(sizes.map(async (size) => ({ size, bytes: await drawIcon(size) })))
  writeFileSync(to('favicon.ico'), packIco(small))
  writeFileSync(to('apple-touch-icon.png'), await drawIcon(180, { ground: ink }))
  writeFileSync(to('brand/icon-192.png'), await drawIcon(192))
  writeFileSync(to('brand/icon-512.png'), await drawIcon(512))
  writeFileSync(to('brand/maskable-512.png'), await drawIcon(512, { inset: 0.1, ground: ink }))
  writeFileSync(to('brand/wordmark.svg'), drawWordmark(ink))
  writeFileSync(to('brand/wordmark-on-dark.svg'), drawWordmark(paper))
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
  const file = join(root, 'node_modules/.cache/link-picture.html')
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, linkPicture)
  await page.goto(`file://${file}`)
  await page.evaluate(() => document.fonts.ready)
  writeFileSync(to('brand/link-picture.png'), await page.screenshot())
} finally {
  await browser.close()
}
