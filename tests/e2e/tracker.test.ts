// The tracker as a person uses it: add, move by keyboard and by pointer, to-do, interview, calendar, out and in again.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openHouse } from './support/house.ts'
import type { Visitor } from './support/visitor.ts'

const house = openHouse()
let visitor: Visitor
let page: Page

beforeAll(async () => {
  visitor = await house.signIn()
  page = visitor.page
})

const column = (name: string) => page.getByRole('region', { name })
const card = (title: string) => page.getByRole('link', { name: new RegExp(`^${title}`) })
const patient = { timeout: 60_000 }
const focusedId = () => page.evaluate(() => document.activeElement?.id)
const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('en-CA')

async function add(title: string, company: string) {
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: 'Add an application' })
  await dialog.getByLabel('Link or job title').fill(title)
  await dialog.getByLabel('Company').fill(company)
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await card(title).waitFor()
}

describe('the tracker', () => {
  it('adds by title and company, from the empty page on', async () => {
    await page.goto('/applications')
    await page.getByRole('button', { name: 'Add an application' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add an application' })
    await dialog.getByLabel('Link or job title').fill('Staff engineer')
    await dialog.getByLabel('Company').fill('Northwind Ledger')
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await column('Saved, 1').waitFor()
    await add('Data engineer', 'Harbour Labs')
    await add('Designer', 'Umbra Studio')
    await column('Saved, 3').waitFor()
  })

  it('moves a card by keyboard, keeps the focus on it, says so, and takes it back', async () => {
    await card('Staff engineer').focus()
    const id = await focusedId()
    await page.keyboard.press('Shift+ArrowRight')
    await column('Drafting, 1').waitFor()
    await page.getByText('Staff engineer moved to Drafting.').waitFor()
    await expect.poll(focusedId, patient).toBe(id)
    await page.getByRole('button', { name: 'Undo' }).first().press('Enter')
    await column('Saved, 3').waitFor()
    // Its place is the one it had.
    await expect.poll(() => titlesOf('Saved'), patient).toEqual(['Designer', 'Data engineer', 'Staff engineer'])
    await card('Staff engineer').focus()
    await page.keyboard.press('Shift+ArrowUp')
    await expect.poll(() => titlesOf('Saved'), patient).toEqual(['Designer', 'Staff engineer', 'Data engineer'])
    await page.keyboard.press('m')
    await page.getByRole('dialog', { name: 'Move to' }).getByRole('button', { name: 'Applied' }).press('Enter')
    await column('Applied, 1').waitFor()
  })

  it('moves a card by pointer to the place where it is let go', async () => {
    const kept = page.waitForResponse((answer) => Boolean(answer.request().postData()?.includes('"above"')))
    await card('Designer').dragTo(card('Staff engineer'), { targetPosition: { x: 40, y: 55 } })
    await column('Applied, 2').waitFor()
    await expect.poll(() => titlesOf('Applied'), patient).toEqual(['Staff engineer', 'Designer'])
    // It is shown before it is kept.
    await kept
    await page.reload()
    await expect.poll(() => titlesOf('Applied'), patient).toEqual(['Staff engineer', 'Designer'])
  })

  it('arranges columns of one’s own', async () => {
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Columns' }).click()
    const dialog = page.getByRole('dialog', { name: 'Columns' })
    await dialog.getByRole('button', { name: 'Add a column' }).click()
    await dialog.locator('input:invalid').fill('Final round')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await column('Final round, 0').waitFor()
  })

  it('keeps to-dos, an interview and an offer with the application', async () => {
    await card('Staff engineer').click()
    await page.getByRole('heading', { name: 'To do' }).waitFor()
    await page.getByLabel('New to-do').fill('Send the references')
    await page.getByLabel('Due', { exact: true }).fill(soon(-1))
    await page.getByRole('button', { name: 'Add', exact: true }).first().click()
    await page.getByText('was due yesterday').waitFor()

    await page.getByRole('button', { name: 'Interview', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Plan an interview' })
    await dialog.getByLabel('Starts').fill(`${soon(2)}T10:30`)
    await dialog.getByLabel('People').fill('Sam Rivers, Hiring manager')
    await dialog.getByRole('button', { name: 'Plan', exact: true }).click()
    await page.getByText('Sam Rivers, Hiring manager').waitFor()

    await page.getByRole('button', { name: 'Offer', exact: true }).click()
    await page.getByRole('button', { name: 'Write it down' }).click()
    const offer = page.getByRole('dialog', { name: 'The offer' })
    await offer.getByLabel('Base pay').fill('6000')
    await offer.getByLabel('A', { exact: true }).selectOption('month')
    await offer.getByLabel('Times a year').fill('14')
    await offer.getByText('€84,000').waitFor()
    await offer.getByRole('button', { name: 'Save' }).click()
    await page.getByText('6,000 a month × 14').waitFor()
    await page.getByText('Offer: EUR 84,000 a year').waitFor()
  })

  it('shows the days, and walks them by keyboard', async () => {
    await page.goto('/applications?view=calendar&show=agenda')
    await page.getByText('Send the references').waitFor()
    await page.goto('/applications?view=calendar')
    const today = page.locator('[data-day][aria-current=date]')
    await today.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.day)).toBe(soon(1))
    await page.keyboard.press('ArrowRight')
    await page.getByText('Staff engineer, Northwind Ledger').first().waitFor()
  })

  it('finds by filters that stand in the address', async () => {
    await page.goto('/applications')
    await page.getByLabel('Search title, company or tag').fill('harbour')
    await column('Saved, 1').waitFor()
    await column('Applied, 0').waitFor()
    expect(page.url()).toContain('q=harbour')
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByRole('button', { name: 'Due', exact: true }).click()
    await column('Offer, 1').waitFor()
    await column('Saved, 0').waitFor()
    await page.getByRole('button', { name: 'Clear' }).click()
  })

  it('goes out as CSV and comes in again, with a look before and a way back', async () => {
    await page.goto('/applications')
    await page.getByRole('button', { name: 'More', exact: true }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Export as CSV' }).click(),
    ])
    const csv = await readFile(await download.path(), 'utf8')
    expect(csv.split('\r\n')[0]).toContain('Title,Company,Stage')

    // All three are here already.
    await page.goto('/applications/import')
    const choose = (content: string) =>
      page.setInputFiles('input[type=file]', { name: 'jobs.csv', mimeType: 'text/csv', buffer: Buffer.from(content) })
    await choose(csv)
    await page.getByText('You track Designer already.').waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Bring in 0 applications' }).isDisabled()).toBe(true)

    // Emptied, and brought in again.
    await page.goto('/applications?view=list')
    await page.getByLabel('Choose all that are shown').check()
    await page.getByRole('region', { name: 'Chosen applications' }).getByRole('button', { name: 'Delete' }).click()
    await page.getByText('Nothing in pursuit yet').waitFor()
    await page.goto('/applications/import')
    await choose(csv)
    // A column may be given to another field.
    await page.getByLabel('Column for Tags').selectOption('Source')
    await page.getByRole('button', { name: 'Bring in 3 applications' }).click()
    await page.getByRole('link', { name: 'Staff engineer' }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await page.getByText('Nothing in pursuit yet').waitFor()
  })

  it('left nothing to complain about', () => {
    expect(visitor.complaints).toEqual([])
  })
})

const titlesOf = (name: string) =>
  page
    .getByRole('region', { name: new RegExp(`^${name}, `) })
    .locator('a[id^=card-] > span:first-child')
    .allTextContents()
