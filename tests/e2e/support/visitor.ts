import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags })

export type Visitor = { page: Page; context: BrowserContext; complaints: string[]; close: () => Promise<void> }

export type VisitorOptions = {
  url: string
  width?: number
  height?: number
  theme?: 'light' | 'dark'
  /** Cookies and storage of an earlier visit. */
  storageState?: Awaited<ReturnType<BrowserContext['storageState']>>
}

/** A person at a screen of a given size. Everything the browser complains about is written down in `complaints`. */
export async function openVisitor(browser: Browser, options: VisitorOptions): Promise<Visitor> {
  const { url, width = 1440, height = 900, theme = 'light', storageState } = options
  const small = width < 640
  const context = await browser.newContext({
    baseURL: url,
    storageState,
    viewport: { width, height },
    colorScheme: theme,
    hasTouch: small,
    isMobile: small,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })
  // Far beyond what anybody waits for: a busy machine is no failure of the page.
  context.setDefaultTimeout(90_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  return { page, context, complaints, close: () => context.close() }
}
