// From a key stroke to the page as it prints: the keydown's own time stamp until a frame with the new picture is painted.
// In Chromium, against the program as it runs, on the page where a résumé is written. --strokes=n: default 60.
import type { Page } from 'playwright-core'
import { ada, signUp } from '../../tests/e2e/support/accounts.ts'
import { bringResume } from '../../tests/e2e/support/main-job.ts'
import { startProgram } from '../../tests/e2e/support/program.ts'
import { renderInventedResume } from '../../tests/e2e/support/sample-files.ts'
import { openBrowser, openVisitor } from '../../tests/e2e/support/visitor.ts'
import { median, quantile } from '../measure.ts'
import type { Report } from '../report.ts'

/** The field that is typed in, and the frame that says which change was asked for and which one is drawn. */
const field = 'Headline'
const frame = '[data-preview]'
const words = 'principal engineer for payments and ledgers '

type Watched = Window & { strokes: number[]; waiting: { at: number; revision: number }[] }

export async function bench(report: Report): Promise<void> {
  const strokes = Number(report.option('strokes') ?? 60)
  const [program, browser] = await Promise.all([startProgram(), openBrowser()])
  const { page, close } = await openVisitor(browser, { url: program.url })
  try {
    await signUp(page, ada)
    await openWriting(page)
    await watchStrokes(page)
    await type(page, 12, 250)
    const alone = await type(page, strokes, 250)
    const requests = await readRequests(page)
    const fast = await type(page, strokes, 110)
    report.row({
      name: 'key stroke to screen, median',
      value: median(alone),
      unit: 'ms',
      note: `${alone.length} strokes`,
    })
    report.row({ name: 'key stroke to screen, 95th percentile', value: quantile(alone, 0.95), unit: 'ms', aim: '≤100' })
    report.row({
      name: 'of it the request, median',
      value: median(requests),
      unit: 'ms',
      note: 'as the browser saw it',
    })
    report.row({ name: 'nine keys a second, median', value: median(fast), unit: 'ms', note: `${fast.length} strokes` })
    report.row({ name: 'nine keys a second, 95th percentile', value: quantile(fast, 0.95), unit: 'ms' })
  } finally {
    await close()
    await browser.close()
    await program.stop()
  }
}

async function openWriting(page: Page): Promise<void> {
  await bringResume(page, await renderInventedResume())
  await page.goto('/resumes')
  await page.getByRole('button', { name: 'Write one' }).click()
  await page.getByRole('menuitem', { name: 'From the facts of my master' }).click()
  await page.waitForURL(/\/resumes\/[0-9a-f-]{36}\/review/)
  await page.locator(frame).getByRole('img').first().waitFor()
}

/** Two frames after the new picture stands in the document it has been painted. */
async function watchStrokes(page: Page): Promise<void> {
  await page.evaluate((selector) => {
    const watched = window as unknown as Watched
    watched.strokes = []
    watched.waiting = []
    const preview = document.querySelector<HTMLElement>(selector)!
    document.addEventListener(
      'keydown',
      (event) => watched.waiting.push({ at: event.timeStamp, revision: Number(preview.dataset.asked) + 1 }),
      true,
    )
    new MutationObserver(() => {
      const drawn = Number(preview.dataset.drawn)
      const done = watched.waiting.filter(({ revision }) => revision <= drawn)
      watched.waiting = watched.waiting.filter(({ revision }) => revision > drawn)
      if (done.length > 0)
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            for (const { at } of done) watched.strokes.push(performance.now() - at)
          }),
        )
    }).observe(preview, { attributes: true, attributeFilter: ['data-drawn'] })
  }, frame)
}

/** `count` letters, one every `pauseMs`; milliseconds until each was on the screen. */
async function type(page: Page, count: number, pauseMs: number): Promise<number[]> {
  await page.getByLabel(field).fill('')
  await page.waitForTimeout(500)
  await page.evaluate(() => {
    const watched = window as unknown as Watched
    watched.strokes = []
    watched.waiting = []
    performance.clearResourceTimings()
  })
  await page.getByLabel(field).focus()
  for (let index = 0; index < count; index++) {
    await page.keyboard.press(words[index % words.length]!)
    await page.waitForTimeout(pauseMs)
  }
  await page.waitForFunction((all) => (window as unknown as Watched).strokes.length >= all, count)
  return page.evaluate((all) => (window as unknown as Watched).strokes.slice(-all), count)
}

const readRequests = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/preview'))
      .map(({ duration }) => duration),
  )
