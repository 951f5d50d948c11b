// HTML → PDF by printing in the system's Chromium.
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const executablePath =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
let starting: Promise<Browser> | undefined
/** Opening a page costs more than printing it. */
const idle: Page[] = []

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
  const page = idle.pop() ?? (await (await starting).newPage())
  await page.setContent(html)
  const pdf = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true })
  idle.push(page)
  return pdf
}

export async function closeBrowser(): Promise<void> {
  await (await starting?.catch(() => undefined))?.close()
  starting = undefined
  idle.length = 0
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
