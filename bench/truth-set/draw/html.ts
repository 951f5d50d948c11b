// HTML → PDF by printing in the system's Chromium.
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const executablePath =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
let starting: Promise<Browser> | undefined

export const hasBrowser = (): boolean => executablePath !== undefined

export async function drawHtml(html: string): Promise<Uint8Array> {
  starting ??= chromium.launch({
    executablePath: executablePath!,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const page = await (await starting).newPage()
  try {
    await page.setContent(html)
    return await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true })
  } finally {
    await page.close()
  }
}

export async function closeBrowser(): Promise<void> {
  await (await starting?.catch(() => undefined))?.close()
  starting = undefined
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
