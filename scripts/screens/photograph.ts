import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'

/** HTML as one WebP picture, as wide as asked and as high as it gets. The browser packs it; no image library is needed. */
export async function photograph(
  browser: Browser,
  html: string,
  { width, quality }: { width: number; quality: number },
): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'shortlist-picture-'))
  const file = join(folder, 'page.html')
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><style>body{margin:0}img{display:block}</style>${html}`)
  const page = await browser.newPage({ viewport: { width, height: 20 } })
  try {
    await page.goto(`file://${file}`)
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())))
    const height = await page.evaluate(() => document.body.scrollHeight)
    const session = await page.context().newCDPSession(page)
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality,
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width, height, scale: 1 },
    })
    return Buffer.from(data, 'base64')
  } finally {
    await page.close()
    rmSync(folder, { recursive: true })
  }
}
