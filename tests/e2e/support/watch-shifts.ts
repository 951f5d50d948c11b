// What moves on a page by itself while it arrives, as the browser counts it (Layout Instability), and late answers.
import { setTimeout } from 'node:timers/promises'
import type { Page, Request } from 'playwright-core'

export type Shifts = { sum: number; moved: string[] }
type Marked = Window & { shifts: Shifts }

/** To be added before the page opens; counts from the beginning of each page that is opened in it. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Shifts = { sum: 0, moved: [] }
    ;(window as unknown as Marked).shifts = seen
    type Source = { node?: Node; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }
    type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources?: Source[] }
    const name = (node: Node | undefined) =>
      node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}`.slice(0, 60) : (node?.nodeName ?? '')
    const place = ({ x, y }: DOMRectReadOnly) => `${Math.round(x)},${Math.round(y)}`
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        // What follows a press within half a second was asked for.
        if (entry.hadRecentInput) continue
        seen.sum += entry.value
        for (const { node, previousRect, currentRect } of entry.sources ?? [])
          seen.moved.push(`${name(node)} ${place(previousRect)} → ${place(currentRect)}, ${entry.value.toFixed(3)}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

export const readShifts = (page: Page): Promise<Shifts> =>
  page.evaluate(() => (window as unknown as Marked).shifts ?? { sum: 0, moved: [] })

const isQuestion = (request: Request) => /\/api\/v1\/(?!events)/.test(request.url())

/** Lets every answer of the API come late, as it does on a slow line. */
export async function delayAnswers(page: Page, milliseconds: number): Promise<void> {
  await page.route(/\/api\/v1\/(?!events)/, async (route) => {
    await setTimeout(milliseconds, undefined, { ref: false })
    // The page may be gone meanwhile.
    await route.continue().catch(() => undefined)
  })
}

/** Returns how to wait until nothing has been asked of the API for a moment. To be called before the page opens. */
export function watchQuestions(page: Page): (quietFor?: number) => Promise<void> {
  const open = new Set<Request>()
  let last = Date.now()
  page.on('request', (request) => {
    if (isQuestion(request)) open.add(request)
  })
  const end = (request: Request) => {
    if (open.delete(request)) last = Date.now()
  }
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  return async (quietFor = 200) => {
    const until = Date.now() + 60_000
    last = Date.now()
    while ((open.size > 0 || Date.now() - last < quietFor) && Date.now() < until) await page.waitForTimeout(50)
  }
}
