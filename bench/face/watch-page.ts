// What the browser itself measures of a page: largest paint, shifts of the layout, events until their next paint.
import type { Page } from 'playwright-core'
import { readShifts, watchShifts } from '../../tests/e2e/support/watch-shifts.ts'

export type Watched = { lcp: number; lcpOf: string; cls: number; shifted: string[] }
type Seen = { lcp: number; lcpOf: string; events: { name: string; duration: number }[] }
type Marked = Window & { seen: Seen }

/** To be added before the page opens. Everything is kept in the page. */
export async function watchPage(page: Page): Promise<void> {
  await watchShifts(page)
  await page.addInitScript(() => {
    const seen: Seen = { lcp: 0, lcpOf: '', events: [] }
    ;(window as unknown as Marked).seen = seen
    const name = (node: Node | null | undefined) =>
      node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}`.slice(0, 60) : (node?.nodeName ?? '')
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { element?: Element })[]) {
        seen.lcp = entry.startTime
        seen.lcpOf = name(entry.element)
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.events.push({ name: entry.name, duration: entry.duration })
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  })
}

export async function readWatch(page: Page): Promise<Watched> {
  const { sum, moved } = await readShifts(page)
  const { lcp, lcpOf } = await page.evaluate(() => (window as unknown as Marked).seen)
  return { lcp, lcpOf, cls: sum, shifted: moved }
}

/** Events that count towards an interaction; others (moves of the pointer) are not answers to anything. */
const answers = ['keydown', 'keyup', 'click', 'pointerdown', 'pointerup', 'input', 'drop', 'change']

/**
 * Milliseconds from the slowest event of `act` to the paint after it. Event Timing rounds to 8 and leaves out what takes
 * less than 16, which counts as 16 here.
 */
export async function timeInteraction(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    ;(window as unknown as Marked).seen.events = []
  })
  await act()
  await page.waitForTimeout(180)
  const events = await page.evaluate(() => (window as unknown as Marked).seen.events)
  return Math.max(16, ...events.filter(({ name }) => answers.includes(name)).map(({ duration }) => duration))
}
