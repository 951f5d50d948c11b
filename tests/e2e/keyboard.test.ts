// The whole of it without a mouse: skip link, palette, menus, dialogs, the board, marks and their cards.
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openHouse } from './support/house.ts'
import { bringPosting, bringResume, tailor } from './support/main-job.ts'
import { postingText, renderInventedResume } from './support/sample-files.ts'
import type { Visitor } from './support/visitor.ts'

const house = openHouse()
let visitor: Visitor
let page: Page
let resume: string
let posting: string

beforeAll(async () => {
  visitor = await house.signIn()
  page = visitor.page
  resume = await bringResume(page, await renderInventedResume())
  posting = await bringPosting(page, postingText)
})

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
const home = async () => {
  await page.goto('/home')
  await page.getByRole('heading', { level: 1 }).waitFor()
}

describe('by keyboard alone', () => {
  it('skips to the page', async () => {
    await home()
    await press('Tab')
    await expect.poll(focused).toBe('Skip to the page')
    await press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
  })

  it('finds a record with the palette', async () => {
    await home()
    await press('Control+k')
    await page.getByRole('dialog', { name: 'Search or jump to' }).waitFor()
    await page.keyboard.type('staff eng')
    await page
      .getByRole('option', { name: /Staff Engineer/ })
      .first()
      .waitFor()
    await press('Enter')
    await page.waitForURL(`**${posting}`)
  })

  it('goes to pages by two letters, and shows the keys', async () => {
    await home()
    await press('g', 'r')
    await page.waitForURL('**/resumes')
    await press('?')
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor()
    await press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  it('opens a menu, walks it, and gives the focus back', async () => {
    await page.goto(`${resume}/score`)
    const more = page.getByRole('button', { name: 'More' })
    await more.focus()
    await press('Enter')
    await page.getByRole('menuitem', { name: 'Title and tags' }).waitFor()
    await expect.poll(focused).toBe('Title and tags')
    await press('ArrowDown')
    await expect.poll(focused).toBe('Mark as favourite')
    await press('Escape')
    await expect.poll(() => page.getByRole('menuitem').count()).toBe(0)
    await expect.poll(() => more.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('goes from a mark to its card and back', async () => {
    await page.goto(posting)
    const mark = page.locator('article a.mark').first()
    await mark.focus()
    await expect.poll(() => mark.getAttribute('data-lit')).toBe('true')
    await press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^card-/)
    await press('Tab', 'Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^mark-/)
  })

  it('walks what a posting asks through both documents', async () => {
    await page.goto(`${resume}/match`)
    const found = page.getByRole('button', { name: /^Found/ })
    await found.press('Enter')
    // The next key walks what the filter left, however soon it comes.
    await press('j')
    await page.waitForURL('**show=found')
    const lit = (side: string) => page.locator(`[data-side=${side}] [data-lit]`).first()
    const litMark = (side: string) => expect.poll(() => lit(side).getAttribute('data-mark'))
    const first = await lit('posting').getAttribute('data-mark')
    await litMark('resume').toBe(first)
    await press('j')
    await litMark('posting').not.toBe(first)
    await press('k')
    await litMark('posting').toBe(first)
    // A click on a mark leads to its answer in the other document.
    await lit('posting').press('Enter')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-side]')?.getAttribute('data-side')))
      .toBe('resume')
  })

  it('decides on changes, and takes a decision back', async () => {
    await page.goto(posting)
    await tailor(page, 'Aggressive')
    await press('j', 'r')
    await page.getByText('1 decided', { exact: true }).waitFor()
    await press('a')
    await page.getByText('2 decided', { exact: true }).waitFor()
    await press('u')
    await page.getByText('1 decided', { exact: true }).waitFor()
  })

  it('moves an application over the board, and takes it back', async () => {
    await page.goto(posting)
    await page.getByRole('button', { name: 'Track it' }).press('Enter')
    await page.waitForURL('**/applications/**')
    await page.goto('/applications')
    const card = page.getByRole('link', { name: /Staff Engineer/ })
    await card.focus()
    await press(']')
    await page.getByRole('region', { name: 'Drafting, 1' }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await page.getByRole('region', { name: 'Saved, 1' }).waitFor()
  })

  it('left nothing to complain about', () => {
    expect(visitor.complaints).toEqual([])
  })
})
