// Contact sheets of all pages, four pictures for the README, and the do and do-not of docs/design.md.
// Which pages there are is said in one place, tests/e2e/support/pages.ts: it opens them, and takes the pictures.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../tests/e2e/support/visitor.ts'
import { drawDoDont } from './do-dont.ts'
import { photograph } from './photograph.ts'
import { takeReadmePictures } from './readme-pictures.ts'

const root = join(import.meta.dirname, '../..')
const target = join(root, 'docs/screens')
const mostBytes = 3_000_000

const sheets = [
  { look: '1440-light', name: 'wide-light', width: 440, height: 275, columns: 6, ground: '#e7e2d4', ink: '#1c1b17' },
  { look: '1440-dark', name: 'wide-dark', width: 440, height: 275, columns: 6, ground: '#0b0a08', ink: '#f1ede0' },
  { look: '390-light', name: 'narrow-light', width: 200, height: 433, columns: 12, ground: '#e7e2d4', ink: '#1c1b17' },
  { look: '390-dark', name: 'narrow-dark', width: 200, height: 433, columns: 12, ground: '#0b0a08', ink: '#f1ede0' },
]

const option = (name: string) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)

const wanted = (part: string) => (option('only') ?? part) === part

const browser = await openBrowser()
try {
  mkdirSync(target, { recursive: true })
  if (wanted('readme')) await takeReadmePictures(browser, target)
  if (wanted('design')) await drawDoDont(browser, join(target, 'design'))
  if (wanted('sheets')) await makeSheets(browser)
} finally {
  await browser.close()
}

async function makeSheets(chromium: Browser) {
  const given = option('from')
  const folder = given ?? mkdtempSync(join(tmpdir(), 'shortlist-screens-'))
  if (!given) await takePictures(folder)
  for (const quality of [80, 70, 60, 50]) {
    for (const sheet of sheets) await drawSheet(chromium, folder, sheet, quality)
    const bytes = sizeOf(target)
    console.log(`docs/screens: ${(bytes / 1e6).toFixed(2)} MB at quality ${quality}`)
    if (bytes <= mostBytes) break
  }
  if (!given) rmSync(folder, { recursive: true })
}

function takePictures(folder: string): Promise<void> {
  // Only the looks that a sheet shows.
  const shown = [...new Set(sheets.map(({ look }) => look.split('-')[0]))].join('|')
  const args = ['run', '--project', 'e2e', 'tests/e2e/pages-', '-t', `at (${shown}) px`]
  const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SHOTS: folder },
  })
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      if (code) console.warn('Some pages failed their test; their pictures are taken all the same.')
      if (readdirSync(folder).length === 0) reject(new Error('No picture was taken.'))
      else resolve()
    })
  })
}

type SheetLook = (typeof sheets)[number]

async function drawSheet(chromium: Browser, folder: string, sheet: SheetLook, quality: number) {
  const { look, width, height, columns, ground, ink } = sheet
  const files = readdirSync(folder).filter((file) => file.endsWith(`-${look}.png`))
  const cells = files
    .map((file) => ({ file, name: basename(file, `-${look}.png`), taken: statSync(join(folder, file)).mtimeMs }))
    .sort((a, b) => a.taken - b.taken)
    .map(
      ({ file, name }) =>
        `<figure><img src="file://${join(folder, file)}"><figcaption>${name.replaceAll('-', ' ')}</figcaption></figure>`,
    )
  const gap = 14
  const html = `<style>
    body { margin: 0; padding: ${gap}px; background: ${ground}; color: ${ink}; font: 12px system-ui, sans-serif;
      display: grid; grid-template-columns: repeat(${columns}, ${width}px); gap: ${gap}px; width: max-content }
    figure { margin: 0 } img { width: ${width}px; height: ${height}px; object-fit: cover; object-position: top; border-radius: 4px; display: block }
    figcaption { padding-top: 4px; opacity: 0.75 }
  </style>${cells.join('')}`
  const whole = columns * (width + gap) + gap
  writeFileSync(join(target, `${sheet.name}.webp`), await photograph(chromium, html, { width: whole, quality }))
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
