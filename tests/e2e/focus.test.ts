// Where the focus is: every dialog gives it back to what opened it, and wherever it stands it can be seen.
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openHouse } from './support/house.ts'
import { makeWork } from './support/pages.ts'
import type { Visitor } from './support/visitor.ts'

const house = openHouse()
let visitor: Visitor
let page: Page
let paths: Record<string, string>

beforeAll(async () => {
  visitor = await house.visit()
  page = visitor.page
  paths = await makeWork(page)
})

/** Page, the button, and the entry of its menu when the button opens one. */
const openers: [page: string, button: string, entry?: string][] = [
  ['resume-score', 'Share'],
  ['resume-score', 'Tailor'],
  ['resume-score', 'More', 'Title and tags'],
  ['resumes', 'Upload'],
  ['postings', 'Capture'],
  ['posting', 'Tailor a résumé'],
  ['letters', 'Write a letter'],
  ['letter', 'More', 'Versions'],
  ['studio', 'New document'],
  ['board', 'Add'],
  ['board', 'More', 'Columns'],
  ['board', 'More', 'Calendar address'],
  ['application', 'Interview'],
  ['application', 'Attach a résumé'],
]
const addresses: Record<string, string> = {
  resumes: '/resumes',
  postings: '/postings',
  letters: '/letters',
  studio: '/studio',
  board: '/applications',
}

describe('dialogs', () => {
  it.for(openers)('%s: “%s” gets the focus back from the dialog that it opens', async ([name, label, entry]) => {
    await page.goto(addresses[name] ?? paths[name]!)
    const opener = page.locator('main').getByRole('button', { name: label, exact: true }).first()
    await opener.press('Enter')
    if (entry) await page.getByRole('menuitem', { name: entry }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await expect.poll(() => dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    // Tab never leads behind the dialog: out of the last control it goes to the browser itself, then to the first.
    for (let press = 0; press < 25; press++) {
      await page.keyboard.press('Tab')
      const behind = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))
      const inside = await dialog.evaluate((element) => element.contains(document.activeElement))
      expect(behind && !inside).toBe(false)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('the palette and the sheet of keys give it back, too', async () => {
    await page.goto('/resumes')
    const upload = page.getByRole('button', { name: 'Upload', exact: true })
    for (const [key, name] of [
      ['Control+k', 'Search or jump to'],
      ['?', 'Keyboard'],
    ] as const) {
      await upload.focus()
      await page.keyboard.press(key)
      await page.getByRole('dialog', { name }).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await expect.poll(() => upload.evaluate((element) => element === document.activeElement)).toBe(true)
    }
  })
})

describe('the ring', () => {
  const walked = ['home', 'resume-score', 'posting', 'board', 'settings-appearance']
  it.for(['light', 'dark'] as const)('is seen at every stop of the Tab key, in %s', async (theme) => {
    await page.emulateMedia({ colorScheme: theme })
    for (const name of walked) {
      await page.goto(
        { home: '/home', board: '/applications', 'settings-appearance': '/settings/appearance' }[name] ?? paths[name]!,
      )
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForFunction(() => !document.querySelector('[role=status][aria-label^=Loading]'))
      const unseen: string[] = []
      for (let press = 0; press < 40; press++) {
        await page.keyboard.press('Tab')
        const trouble = await page.evaluate(lookAtFocus)
        if (trouble) unseen.push(trouble)
      }
      expect(unseen, name).toEqual([])
    }
  })
})

/** What has the focus and shows nothing of it, itself or by the label that stands for it. */
function lookAtFocus(): string | undefined {
  const element = document.activeElement
  if (!element || element === document.body) return undefined
  const shows = (one: Element | null) => {
    if (!one) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
  }
  if (shows(element) || shows(element.closest('label'))) return undefined
  return `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`
}
