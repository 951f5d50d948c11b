// Every page, at a size and in a theme: no barrier that axe knows, no complaint of the browser, no sideways scroll,
// and nothing that moves by itself while the page arrives.
import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBarriers } from './check-access.ts'
import { makeWork, ownPages, visitorPages } from './pages.ts'
import { type Program, startProgram } from './program.ts'
import { openBrowser, openVisitor, type Visitor } from './visitor.ts'
import { delayAnswers, readShifts, watchQuestions, watchShifts } from './watch-shifts.ts'

type Watched = Visitor & { quiet: () => Promise<void> }
type State = Awaited<ReturnType<Awaited<ReturnType<typeof openVisitor>>['context']['storageState']>>

export type Look = {
  width: number
  height: number
  theme: 'light' | 'dark'
  /** Nothing new is left to axe where it has seen the same width in another theme, or the widths on both sides. */
  axe?: 'all' | 'colours'
  /** Answers come late, as on a slow line: what stands meanwhile must have the shape of what comes. */
  slow?: boolean
}

/** Pictures are taken when a folder for them is named: `SHOTS=/tmp/shots npm run e2e`. */
const shots = process.env.SHOTS

/** Beyond this a person sees a page jump; half of what browsers call good. */
const mostShift = 0.05

/** One program with one person's work for all looks of a test file. */
export function testPages(looks: Look[]) {
  let paths: Record<string, string>
  let program: Program
  let browser: Browser
  let state: State

  beforeAll(async () => {
    if (shots) mkdirSync(shots, { recursive: true })
    ;[program, browser] = await Promise.all([startProgram(), openBrowser()])
    const { page, context, close } = await openVisitor(browser, { url: program.url })
    paths = await makeWork(page)
    state = await context.storageState()
    await close()
  })
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })

  describe.for(looks)('at $width px, $theme', (look) => {
    let stranger: Watched
    let owner: Watched
    const open = async (storageState?: State): Promise<Watched> => {
      const visitor = await openVisitor(browser, { url: program.url, ...look, storageState })
      await watchShifts(visitor.page)
      if (look.slow) await delayAnswers(visitor.page, 350)
      return { ...visitor, quiet: watchQuestions(visitor.page) }
    }
    beforeAll(async () => {
      stranger = await open()
      owner = await open(state)
    })
    afterAll(async () => {
      await stranger?.close()
      await owner?.close()
    })

    const check = async (visitor: Watched, name: string, path: string) => {
      const { page, complaints, quiet } = visitor
      complaints.length = 0
      await page.goto(path)
      await settle(page)
      await quiet()
      await settle(page)
      const { sum, moved } = await readShifts(page)
      expect.soft(sum, `shift of the layout; moved: ${moved.join('; ')}`).toBeLessThan(mostShift)
      if (shots) await page.screenshot({ path: `${shots}/${name}-${look.width}-${look.theme}.png` })
      if (look.axe) expect(await findBarriers(page, look.axe === 'colours' ? 'colours' : undefined)).toEqual([])
      // Held against the screen: a phone widens its own view to take in what sticks out.
      const overflow = (await page.evaluate(() => document.documentElement.scrollWidth)) - look.width
      expect(overflow, 'pixels that stick out sideways').toBeLessThanOrEqual(0)
      expect(complaints).toEqual([])
    }
    it.for(Object.entries(visitorPages))('%s for visitors', ([name, path]) =>
      check(stranger, name, path || paths[name]!),
    )
    it.for(Object.entries(ownPages))('%s', ([name, path]) => check(owner, name, path || paths[name]!))
  })
}

/** Waits until nothing on the page says that it is still loading. */
async function settle(page: Page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const quiet = () =>
    page.waitForFunction(() => !document.querySelector('[role=status][aria-label^=Loading], .animate-breathe'))
  await quiet()
  // Between one part's arrival and the next one's question nothing says so: looked at twice, longer for a picture.
  await page.waitForTimeout(shots ? 600 : 60)
  await quiet()
  await page.evaluate(() => document.fonts.ready)
}
