// More than a thousand jobs and hundreds of résumés: lists that scroll, find, choose and change without ever holding all rows.
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { findBarriers } from './support/check-access.ts'
import { openHouse } from './support/house.ts'
import type { Visitor } from './support/visitor.ts'

const many = 1100
/** Résumés are copied one by one. */
const resumes = 320
const patient = { timeout: 60_000 }

const house = openHouse()
let visitor: Visitor
let page: Page

beforeAll(async () => {
  visitor = await house.signIn()
  page = visitor.page
  await seed(page)
})

const boxes = () => page.getByRole('checkbox', { name: /^Choose (Copy of|Job) / })
const rowsDrawn = () => page.locator('main li:visible, main tbody tr').count()

it('résumés: the oldest by scrolling or by a word, a hundred chosen by range, deleted and brought back', async () => {
  await page.goto('/resumes')
  await page.getByRole('checkbox', { name: 'Choose The newest' }).waitFor()
  await scrollTo(page.getByRole('checkbox', { name: 'Choose The oldest' }))
  await expect.poll(rowsDrawn).toBeLessThan(120)
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('searchbox', { name: 'Search résumés' }).fill('oldest')
  await page.getByRole('checkbox', { name: 'Choose The oldest' }).waitFor()
  await expect.poll(() => boxes().count(), patient).toBe(0)
  await page.getByRole('searchbox', { name: 'Search résumés' }).fill('copy number')
  await boxes().first().check()
  await scrollTo(boxes().nth(99))
  await boxes()
    .nth(99)
    .click({ modifiers: ['Shift'] })
  await page.getByText('100 chosen').waitFor()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByText('100 résumés deleted').waitFor()
  const standing = () =>
    page.evaluate(async () => (await (await fetch('/api/v1/resumes?deleted=true&limit=100')).json()).items.length)
  await expect.poll(standing).toBe(100)
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(standing, patient).toBe(0)
})

it('postings: the oldest is reached by scrolling and found by two words', async () => {
  await page.goto('/postings')
  const oldest = page.getByRole('link', { name: 'Job 0000', exact: true })
  await page.getByRole('link', { name: /^Job / }).first().waitFor()
  await scrollTo(oldest)
  await expect.poll(rowsDrawn).toBeLessThan(120)
  // Keys reach what is in sight, and what follows is drawn as the focus comes near.
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.getByRole('link', { name: 'Job 1099', exact: true }).focus()
  for (let i = 0; i < 90; i++) await page.keyboard.press('Tab')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('li')?.textContent))
    .toMatch(/^CJob 10[67]\d/)
  await page.getByRole('searchbox').first().fill('0042 company 42')
  await expect.poll(() => page.getByRole('link', { name: /^Job / }).count(), patient).toBe(1)
  await page.getByRole('link', { name: 'Job 0042', exact: true }).waitFor()
})

it('applications: sorted, scrolled, chosen by range, moved and brought back', async () => {
  await page.goto('/applications?view=list&sort=title')
  await boxes().first().waitFor()
  await scrollTo(page.getByRole('checkbox', { name: 'Choose Job 1099' }))
  await expect.poll(rowsDrawn).toBeLessThan(120)
  expect(await findBarriers(page)).toEqual([])
  const all = page.getByRole('checkbox', { name: 'Choose all that are shown' })
  await page.evaluate(() => window.scrollTo(0, 0))
  await all.click()
  await page.getByText(`${many} applications`).waitFor()
  await page.getByRole('button', { name: 'Move', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Screening' }).click()
  await page.getByText('Moved to Screening').waitFor(patient)
  const standing = () => page.evaluate(async () => (await (await fetch('/api/v1/home')).json()).pipeline.stages)
  await expect.poll(standing).toEqual({ screening: many })
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(standing, patient).toEqual({ saved: 600, applied: 300, rejected: 200 })
})

it('the board: a column of six hundred scrolls to its end, cards walk and move by key', async () => {
  await page.goto('/applications')
  const saved = page.getByRole('region', { name: 'Saved, 600' })
  const cards = saved.getByRole('link')
  await cards.first().waitFor()
  // The column scrolls within itself, and its next cards come for as long as its end is near: also for somebody who is at
  // the new end before the browser has looked, as on a slow machine. Then no observer sees anything change.
  const last = saved.locator('li').nth(599)
  await saved.locator('ul').evaluate((list) => {
    const column = list.parentElement!
    const toEnd = () => column.scrollTo(0, column.scrollHeight)
    new MutationObserver(toEnd).observe(list, { childList: true })
    toEnd()
  })
  await last.waitFor()
  const card = last.getByRole('link')
  const title = (await card.locator('span').first().textContent())!
  await card.focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(title)
  await page.keyboard.press('Shift+ArrowRight')
  await page.getByRole('region', { name: 'Drafting, 1' }).waitFor()
  await page.getByText(`${title} moved to Drafting.`).waitFor()
  await page.getByRole('searchbox').first().fill('job 0300')
  await page.getByRole('region', { name: 'Saved, 1' }).waitFor(patient)
  await expect.poll(() => page.locator('[data-board]').getByRole('link').count()).toBe(1)
})

it('a picker finds one of a thousand by typing, by key alone, and brings more as one walks', async () => {
  await page.goto('/postings')
  await page.getByRole('link', { name: 'Job 1099', exact: true }).click()
  await page.getByRole('button', { name: 'Tailor a résumé' }).click()
  const dialog = page.getByRole('dialog')
  const field = dialog.getByRole('combobox', { name: 'For' })
  await expect.poll(() => field.inputValue()).toBe('Job 1099, Company 1099')
  await field.click()
  const options = page.getByRole('option')
  await options.nth(29).waitFor()
  for (let i = 0; i < 5; i++) await page.keyboard.press('PageDown')
  await expect.poll(() => options.count(), patient).toBeGreaterThan(55)
  expect(await findBarriers(page)).toEqual([])
  // Escape closes the list and nothing else.
  await page.keyboard.press('Escape')
  await expect.poll(() => field.getAttribute('aria-expanded')).toBe('false')
  await dialog.waitFor()
  await field.fill('company 7 0007')
  await expect.poll(() => options.count(), patient).toBe(1)
  await page.keyboard.press('Enter')
  await expect.poll(() => field.inputValue()).toBe('Job 0007, Company 7')
  await dialog.waitFor()
  await field.fill('nobody advertises this')
  await page.getByRole('option', { name: 'Nothing fits these words.' }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => field.inputValue()).toBe('Job 0007, Company 7')
  const from = dialog.getByRole('combobox', { name: 'From' })
  await from.fill('the oldest')
  await expect.poll(() => options.count(), patient).toBe(1)
  await page.keyboard.press('Enter')
  await expect.poll(() => from.inputValue()).toBe('The oldest')
  if (process.env.SHOTS) await shoot(field)
  expect(visitor.complaints).toEqual([])
})

/** Turns the wheel until it is in sight: what follows comes as the end comes near. */
async function scrollTo(target: Locator) {
  const turn = async () => {
    if (await target.isVisible()) return true
    await page.mouse.wheel(0, 4000)
    return false
  }
  await expect.poll(turn, { interval: 25 }).toBe(true)
}

/** Pictures of the open picker, for people. */
async function shoot(field: Locator) {
  for (const [width, scheme] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: scheme })
    await field.click()
    await page.getByRole('option').nth(5).waitFor()
    await page.screenshot({ path: `${process.env.SHOTS}/picker-${width}-${scheme}.png` })
    await page.keyboard.press('Escape')
  }
}

/** A list of jobs brought in as a file, and copies of a résumé, the first and the last of them with names of their own. */
const seed = (target: Page) =>
  target.evaluate(
    async ([count, copies]) => {
      const ask = async (path: string, method: string, body: object) => {
        const headers: HeadersInit = body instanceof FormData ? {} : { 'content-type': 'application/json' }
        const answer = await fetch(`/api/v1${path}`, {
          method,
          headers,
          body: body instanceof FormData ? body : JSON.stringify(body),
        })
        if (!answer.ok) throw new Error(await answer.text())
        return answer.json()
      }
      const rows = Array.from({ length: count }, (_, i) => {
        const stage = i < 600 ? 'Saved' : i < 900 ? 'Applied' : 'Rejected'
        return `Job ${String(i).padStart(4, '0')},Company ${i},${stage}`
      })
      const form = new FormData()
      form.append('file', new File([['Title,Company,Status', ...rows].join('\n')], 'jobs.csv', { type: 'text/csv' }))
      await ask('/imports', 'POST', form)
      const { id } = await ask('/resumes/composed', 'POST', { title: 'Number', from: 'blank' })
      const copy = () => ask(`/resumes/${id}/duplicate`, 'POST', {})
      const name = async (title: string) => ask(`/resumes/${(await copy()).id}`, 'PATCH', { title })
      await name('The oldest')
      let left = copies - 2
      const copySome = async () => {
        while (left-- > 0) await copy()
      }
      await Promise.all(Array.from({ length: 8 }, copySome))
      await name('The newest')
    },
    [many, resumes] as const,
  )
