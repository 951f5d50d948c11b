// Every page, at sizes and in themes: no barrier that axe knows, no complaint of the browser, no sideways scroll, and
// nothing that moves by itself while the page arrives. A page is loaded once; its other looks are put on as it stands.
import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, type ExpectStatic, it } from 'vitest'
import { findBarriers } from './check-access.ts'
import { openHouse } from './house.ts'
import { makeWork, ownPages, visitorPages } from './pages.ts'
import type { Visitor } from './visitor.ts'
import { delayAnswers, readShifts, watchQuestions, watchShifts } from './watch-shifts.ts'

type Watched = Visitor & { quiet: () => Promise<void> }
type State = Awaited<ReturnType<Visitor['context']['storageState']>>

export type Look = {
  width: number
  height: number
  theme: 'light' | 'dark'
  /** Nothing new is left to axe where it has seen the same width in another theme, or the widths on both sides. */
  axe?: 'all' | 'colours'
}

/** Pictures are taken when a folder for them is named: `SHOTS=/tmp/shots npm run e2e`. */
export const shots = process.env.SHOTS

/** Beyond this a person sees a page jump; half of what browsers call good. */
const mostShift = 0.05

/**
 * One program with one person's work for a test file. Each page is loaded in the first look; `slow`: answers come late,
 * as on a slow line, and what stands meanwhile must have the shape of what comes.
 */
export function testPages(looks: [Look, ...Look[]], { slow = false } = {}) {
  const [first, ...others] = looks
  let paths: Record<string, string>
  const house = openHouse()
  let state: State

  beforeAll(async () => {
    if (shots) mkdirSync(shots, { recursive: true })
    const { page, context, close } = await house.visit()
    paths = await makeWork(page)
    state = await context.storageState()
    await close()
  })

  const open = async (storageState?: State): Promise<Watched> => {
    const visitor = await house.visit({ ...first, storageState })
    await watchShifts(visitor.page)
    if (slow) await delayAnswers(visitor.page, 350)
    return { ...visitor, quiet: watchQuestions(visitor.page) }
  }
  // Several are looked at side by side: while one waits for answers another one draws.
  const strangers: Watched[] = []
  const owners: Watched[] = []
  const check = async (free: Watched[], name: string, path: string, expect: ExpectStatic) => {
    const visitor = free.pop() ?? (await open(free === owners ? state : undefined))
    try {
      const { page, complaints, quiet } = visitor
      complaints.length = 0
      await putOn(page, first)
      await page.goto(path)
      await settle(page)
      await quiet()
      await settle(page)
      const { sum, moved } = await readShifts(page)
      expect.soft(sum, `shift of the layout; moved: ${moved.join('; ')}`).toBeLessThan(mostShift)
      await lookAt(page, first, name, expect)
      for (const look of others) {
        await putOn(page, look)
        await quiet()
        await settle(page)
        await lookAt(page, look, name, expect)
      }
      expect(complaints).toEqual([])
    } finally {
      free.push(visitor)
    }
  }
  const spoken = looks.map(({ width, theme }) => `${width} px, ${theme}`).join('; ')
  describe.concurrent(`at ${spoken}`, () => {
    it.for(Object.entries(visitorPages))('%s for visitors', ([name, path], { expect }) =>
      check(strangers, name, path || paths[name]!, expect),
    )
    it.for(Object.entries(ownPages))('%s', ([name, path], { expect }) =>
      check(owners, name, path || paths[name]!, expect),
    )
  })
}

async function putOn(page: Page, { width, height, theme }: Look) {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme: theme })
}

async function lookAt(page: Page, { width, theme, axe }: Look, name: string, expect: ExpectStatic) {
  const look = `${width} px, ${theme}`
  await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, theme)
  if (shots) await page.screenshot({ path: `${shots}/${name}-${width}-${theme}.png` })
  if (axe) expect.soft(await findBarriers(page, axe === 'colours' ? 'colours' : undefined), look).toEqual([])
  // Held against the screen: a phone widens its own view to take in what sticks out.
  const overflow = (await page.evaluate(() => document.documentElement.scrollWidth)) - width
  expect.soft(overflow, `pixels that stick out sideways at ${look}`).toBeLessThanOrEqual(0)
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
