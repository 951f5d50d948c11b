// From a key stroke to the page as it prints: the trusted event's own time stamp until a second frame with the new page
// has begun. In Chromium, against the program as it runs, on the page where a résumé is written. --strokes=n: default 60.
// Beside it, in the same run: all pages fetched and drawn anew as pictures, as an editor does that knows nothing of changes.
import type { Page } from 'playwright-core'
import { ada, signUp } from '../../tests/e2e/support/accounts.ts'
import { settled, watchLivePages } from '../../tests/e2e/support/live-pages.ts'
import { bringResume } from '../../tests/e2e/support/main-job.ts'
import { startProgram } from '../../tests/e2e/support/program.ts'
import { renderInventedResume } from '../../tests/e2e/support/sample-files.ts'
import { openBrowser, openVisitor } from '../../tests/e2e/support/visitor.ts'
import { median, quantile } from '../measure.ts'
import type { Report } from '../report.ts'
import { drawWhole, readStrokes, type Stroke, watchFetches, watchStrokes } from './keystroke-page.ts'

const field = 'Headline'
const words = 'principal engineer for payments and ledgers, who writes it down '
/** As a person types, in milliseconds from key to key. */
const cadence = [130, 180, 120, 200, 150, 140, 190, 160]

export async function bench(report: Report): Promise<void> {
  const strokes = Number(report.option('strokes') ?? 60)
  const [program, browser] = await Promise.all([startProgram(), openBrowser()])
  const { page, close } = await openVisitor(browser, { url: program.url })
  try {
    await page.addInitScript(watchFetches)
    await signUp(page, ada)
    const live = await openWriting(page)
    await page.evaluate(watchStrokes)
    await type(page, 12, cadence)
    await begin(page)
    const anew: number[] = []
    for (let done = 0; done < strokes; done += 10) {
      await type(page, Math.min(10, strokes - done), cadence, done)
      // A word that was never drawn, so that nobody has it ready.
      anew.push(await page.evaluate(drawWhole, { question: live.last(), word: `${words.slice(0, done % 40)}§${done}` }))
    }
    const alone = await end(page, strokes, live.differs)
    await begin(page)
    await type(page, strokes, [35])
    const burst = await end(page, strokes, live.differs)
    say(report, alone, anew, burst)
  } finally {
    await close()
    await browser.close()
    await program.stop()
  }
}

function say(report: Report, alone: Stroke[], anew: number[], burst: Stroke[]): void {
  const totals = alone.map(({ painted }) => painted)
  const toSent = median(alone.map(({ sent }) => sent))
  const rows: [string, number[]][] = [
    ['key until the change is typed in and asked for', alone.map(({ sent }) => sent)],
    ['asked until answered', alone.map(({ sent, answered }) => answered - sent)],
    ['answered until drawn', alone.map(({ answered, drawn }) => drawn - answered)],
    ['drawn until a second frame begins', alone.map(({ drawn, painted }) => painted - drawn)],
  ]
  report.row({
    name: 'key stroke to screen, median',
    value: median(totals),
    unit: 'ms',
    baseline: toSent + median(anew),
    note: `${totals.length} strokes; baseline: all pages drawn anew`,
  })
  report.row({ name: 'key stroke to screen, 95th percentile', value: quantile(totals, 0.95), unit: 'ms', aim: '≤100' })
  for (const [name, times] of rows)
    report.row({
      name: `of it ${name}, median`,
      value: median(times),
      unit: 'ms',
      note: `95th percentile ${quantile(times, 0.95).toFixed(1)}`,
    })
  report.row({ name: 'answer, median', value: median(alone.map(({ bytes }) => bytes)), unit: 'bytes' })
  const fast = burst.map(({ painted }) => painted)
  report.row({ name: '28 keys a second, median', value: median(fast), unit: 'ms', note: `${fast.length} strokes` })
  report.row({ name: '28 keys a second, 95th percentile', value: quantile(fast, 0.95), unit: 'ms' })
}

async function openWriting(page: Page) {
  await bringResume(page, await renderInventedResume())
  await page.goto('/resumes')
  const live = watchLivePages(page)
  await page.getByRole('button', { name: 'Write one' }).click()
  await page.getByRole('menuitem', { name: 'From the facts of my master' }).click()
  await page.waitForURL(/\/resumes\/[0-9a-f-]{36}\/review/)
  await page.getByRole('img', { name: 'Page 1 of' }).waitFor()
  await settled(page)
  await page.getByLabel(field).focus()
  return live
}

async function begin(page: Page): Promise<void> {
  await page.getByLabel(field).fill('')
  await settled(page)
  await page.waitForTimeout(300)
  await page.getByLabel(field).focus()
  await page.evaluate(readStrokes)
}

async function type(page: Page, count: number, pauses: number[], from = 0): Promise<void> {
  for (let index = from; index < from + count; index++) {
    const start = performance.now()
    await page.keyboard.press(words[index % words.length]!)
    await page.waitForTimeout(Math.max(0, pauses[index % pauses.length]! - (performance.now() - start)))
  }
}

/** The strokes, when each is on the screen and what stands there is what the engine draws; throws otherwise. */
async function end(page: Page, count: number, differs: () => Promise<number>): Promise<Stroke[]> {
  await settled(page)
  await page.waitForTimeout(200)
  const strokes = await page.evaluate(readStrokes)
  if (strokes.length !== count) throw new Error(`${strokes.length} of ${count} strokes came to the screen.`)
  if (!strokes.every(({ trusted }) => trusted)) throw new Error('Not every key was a trusted event.')
  const share = await differs()
  if (share > 0.02)
    throw new Error(`The screen differs from the engine's page in ${(share * 100).toFixed(1)} % of its ink.`)
  return strokes
}
