// Nothing moves that need not: no motion for who wants none, no jump on the way back, no strip that pushes the page.
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { ada, signUp } from './support/accounts.ts'
import { openHouse } from './support/house.ts'
import { bringPosting, bringResume } from './support/main-job.ts'
import { postingText, renderInventedResume } from './support/sample-files.ts'
import type { Visitor } from './support/visitor.ts'
import { delayAnswers, readShifts, watchQuestions, watchShifts } from './support/watch-shifts.ts'

const house = openHouse()
let visitor: Visitor
let page: Page
let resume: string
let posting: string

beforeAll(async () => {
  visitor = await house.visit()
  page = visitor.page
  await watchShifts(page)
  await signUp(page, ada)
  resume = await bringResume(page, await renderInventedResume())
  posting = await bringPosting(page, postingText)
})

/** What is in motion for longer than an eye can see. */
const motions = () =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter((each) => Number(each.effect?.getComputedTiming().duration ?? 0) > 20)
      .map((each) => (each as CSSTransition).transitionProperty ?? (each as CSSAnimation).animationName),
  )

describe('motion', () => {
  it('is left out for who wants none: on pages, over them, and when the page scrolls by itself', async () => {
    await delayAnswers(page, 300)
    await page.goto('/home')
    expect(await motions()).toEqual([])
    await page.unroute(/\/api\/v1\/(?!events)/)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    expect(await motions()).toEqual([])
    await page.goto(posting)
    await page.setViewportSize({ width: 1440, height: 500 })
    const mark = page.locator('article a.mark').last()
    await mark.press('Enter')
    const at = () => page.evaluate(() => scrollY)
    const first = await at()
    await page.waitForTimeout(250)
    expect(await at()).toBe(first)
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('is there for everybody else', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await delayAnswers(page, 60_000)
    await page.goto('/home', { waitUntil: 'commit' })
    await page.locator('.animate-breathe').first().waitFor()
    await expect.poll(motions).toContain('breathe')
    await page.unroute(/\/api\/v1\/(?!events)/)
    await page.emulateMedia({ reducedMotion: 'reduce' })
  })
})

describe('the way back', () => {
  it('shows at once what was there', async () => {
    await page.goto('/postings')
    await page.getByRole('link', { name: /Staff Engineer/ }).click()
    await page.getByRole('heading', { name: 'What it asks for' }).waitFor()
    await page.goto(`${resume}/score`)
    await page.getByRole('img', { name: /^Score/ }).waitFor()
    for (const name of ['Match', 'Versions']) await page.getByRole('link', { name, exact: true }).click()
    await page.getByRole('heading', { name: 'Score of each version' }).waitFor()
    // What had not come yet when the page was left is no memory.
    const skeletons = () => page.locator('.animate-breathe').count()
    await expect.poll(skeletons).toBe(0)
    await page.getByRole('link', { name: 'Home', exact: true }).click()
    await page.getByRole('heading', { name: 'Next', exact: true }).waitFor()
    await expect.poll(skeletons).toBe(0)
    // From here on the server is slow: what is seen comes out of memory.
    await delayAnswers(page, 60_000)
    for (const [going, seen] of [
      ['back', 'Score of each version'],
      ['forward', 'Next'],
    ] as const) {
      await (going === 'back' ? page.goBack() : page.goForward())
      await page.getByRole('heading', { name: seen, exact: true }).waitFor({ timeout: 45_000 })
      expect(await skeletons()).toBe(0)
    }
    await page.unroute(/\/api\/v1\/(?!events)/)
  })
})

describe('what comes over a page', () => {
  it('leaves it where it is when the network goes', async () => {
    const quiet = watchQuestions(page)
    await page.goto('/resumes')
    await page.getByRole('link', { name: /Ada Quintero/ }).waitFor()
    await quiet()
    const before = (await readShifts(page)).sum
    await visitor.context.setOffline(true)
    await page.getByText('You are offline').waitFor()
    await visitor.context.setOffline(false)
    await page.getByText('You are offline').waitFor({ state: 'detached' })
    expect((await readShifts(page)).sum - before).toBe(0)
  })

  it.for([360, 390, 768, 1440])('takes one line in the demo at %i px', async (width) => {
    const other = await house.visit({ width, height: 844, storageState: await visitor.context.storageState() })
    await other.context.request.post('/api/v1/demo')
    await other.page.goto('/learn')
    const strip = other.page.getByRole('region', { name: 'Demo' })
    await strip.waitFor()
    expect((await strip.boundingBox())!.height).toBeLessThan(56)
    for (const name of ['Back to my work', 'Remove the demo'])
      await expect.poll(() => strip.getByRole('button', { name }).isVisible()).toBe(true)
    await other.context.request.post('/api/v1/demo/leave')
    await other.close()
  })
})

describe('the theme', () => {
  it('follows the system while it is open, and keeps a choice', async () => {
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
    await page.goto('/settings/appearance')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(theme).toBe('dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await expect.poll(theme).toBe('light')
    await page.keyboard.press('t')
    await page.keyboard.press('t')
    await expect.poll(theme).toBe('dark')
    // Known before the app's own script has run.
    await page.route(/\/assets\/.*\.js$/, (route) => route.abort())
    await page.goto('/home', { waitUntil: 'commit' })
    await page.waitForFunction(() => document.body)
    await expect.poll(theme).toBe('dark')
    await page.unroute(/\/assets\/.*\.js$/)
  })
})
