// What is on every page: the palette that finds records, the tour, help beside hard words, the start with two sheets.
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { ada, signUp } from './support/accounts.ts'
import { openHouse } from './support/house.ts'
import { bringPosting } from './support/main-job.ts'
import { openMail } from './support/open-mail.ts'
import { postingText, renderInventedResume } from './support/sample-files.ts'
import type { Visitor } from './support/visitor.ts'

const house = openHouse()
let visitor: Visitor
let page: Page

beforeAll(async () => {
  visitor = await house.signIn()
  page = visitor.page
})

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

describe('everywhere', () => {
  it('offers a tour once, walks it by keyboard alone, and remembers that it was seen', async () => {
    await page.goto('/home')
    await page.getByRole('button', { name: 'Show me around' }).press('Enter')
    await page.getByRole('dialog', { name: 'Two papers start everything' }).waitFor()
    await press('ArrowRight')
    await page.getByRole('dialog', { name: 'The pages' }).waitFor()
    await expect.poll(() => page.locator('[data-tour-lit]').getAttribute('data-tour')).toBe('navigation')
    await press('ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight')
    await page.getByRole('dialog', { name: 'Nothing is invented' }).waitFor()
    await press('ArrowRight')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Show me around' }).count()).toBe(0)
    await page.goto('/learn')
    await page.getByText('Shortlist in a minute, seen').waitFor()
    await page.getByRole('button', { name: 'Forget what I have seen' }).click()
    await page.goto('/home')
    await page.getByRole('button', { name: 'No, thank you' }).click()
    await page.getByRole('button', { name: 'Show me around' }).waitFor({ state: 'detached' })
  })

  it('starts with two sheets and leads to the comparison', async () => {
    await page.goto('/home')
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(await renderInventedResume())
    await page.getByLabel('Paste its text or its address').fill(postingText)
    await page.getByRole('button', { name: 'Read the posting' }).click()
    await page.getByRole('button', { name: 'Compare the two' }).click()
    await page.waitForURL(/\/resumes\/[0-9a-f-]+\/match\?posting=/)
    await page.getByRole('region', { name: 'Outcome' }).waitFor()
  })

  it('finds a record although a letter is missing, and does what it is told', async () => {
    await bringPosting(page, postingText.replaceAll('Northwind', 'Harbourlight'))
    await page.goto('/settings/profile')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await press('Control+k')
    await page.getByRole('dialog', { name: 'Search or jump to' }).waitFor()
    await page.keyboard.type('harborlight staff')
    await page.getByRole('option', { name: /Harbourlight/ }).waitFor()
    await press('Enter')
    await page.waitForURL(/\/postings\/[0-9a-f-]{36}/)
    await press('Control+k')
    await page.getByRole('dialog', { name: 'Search or jump to' }).waitFor()
    await page.keyboard.type('light and dark')
    await page.getByRole('option', { name: /Switch light and dark/ }).waitFor()
    await press('Enter')
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark')
    await page.reload()
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  })

  it('puts an insight away, and takes that back', async () => {
    await page.goto('/home')
    const feed = page.locator('[data-tour=insights] > li')
    const title = (await feed.first().locator('p').first().textContent()) ?? ''
    const before = await feed.count()
    await page.getByRole('button', { name: `Put away: ${title}` }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: `Put away: ${title}` }).waitFor()
    await expect.poll(() => feed.count()).toBe(before)
  })

  it('explains a hard word where it stands', async () => {
    await page.goto('/home')
    await page.getByRole('button', { name: 'What is this: Ready to apply' }).press('Enter')
    await page.getByRole('note', { name: 'Ready to apply' }).getByText('Read more').waitFor()
    await press('Escape')
    await page.getByRole('note', { name: 'Ready to apply' }).waitFor({ state: 'hidden' })
  })

  it('left nothing to complain about', () => {
    expect(visitor.complaints).toEqual([])
  })
})

describe('the demo', () => {
  it('comes with one press, shows an invented search, and goes with one press', async () => {
    const other = await house.visit()
    const { page: theirs } = other
    await signUp(theirs, { ...ada, email: 'demo@quintero.example', name: 'Dora Quintero' })
    await theirs.getByRole('button', { name: 'Or look around in a demo first' }).click()
    await theirs.getByRole('region', { name: 'Demo' }).waitFor()
    await theirs.getByRole('heading', { level: 1, name: /Mara/ }).waitFor()
    await theirs.getByText('Answer the offer', { exact: false }).first().waitFor()
    await theirs.getByRole('button', { name: 'Remove the demo' }).click()
    await theirs.getByRole('heading', { level: 1, name: 'Welcome, Dora' }).waitFor()
    await theirs.getByRole('button', { name: 'Undo' }).click()
    await theirs.getByRole('heading', { level: 1, name: /Mara/ }).waitFor()
    await theirs.getByRole('button', { name: 'Back to my work' }).click()
    await theirs.getByRole('heading', { level: 1, name: 'Welcome, Dora' }).waitFor()
    expect(other.complaints).toEqual([])
    await other.close()
  })
})

describe('leaving', () => {
  it('packs everything and lets it be fetched', async () => {
    await page.goto('/settings/data')
    await page.getByRole('button', { name: 'Pack everything' }).click()
    const fetched = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download' }).click()
    expect((await fetched).suggestedFilename()).toMatch(/^shortlist-.*\.zip$/)
  })

  it('deletes the account with the password, and the mailed link brings it back', async () => {
    const other = await house.visit()
    const person = { ...ada, email: 'grace@quintero.example', name: 'Grace Quintero' }
    await signUp(other.page, person)
    await other.page.goto('/settings/data')
    await other.page.getByRole('button', { name: 'Delete my account' }).click()
    const dialog = other.page.getByRole('dialog')
    await dialog.getByLabel('Your password', { exact: true }).fill(person.password)
    await dialog.getByRole('button', { name: 'Delete my account' }).click()
    await other.page.getByRole('heading', { name: 'Your account is gone' }).waitFor()
    await other.page.goto('/home')
    await other.page.waitForURL('**/sign-in**')
    // The admin's local mailbox holds what would have been sent.
    await openMail(page, 'Your account is being deleted')
    const link = await page
      .locator('main')
      .getByText(/undo-deletion\?token=/)
      .first()
      .textContent()
    const path = /\/undo-deletion\?token=[\w-]+/.exec(link ?? '')?.[0] ?? ''
    await other.page.goto(path)
    await other.page.getByRole('button', { name: 'Keep my account' }).click()
    await other.page.getByRole('heading', { name: 'Welcome back' }).waitFor()
    expect(other.complaints).toEqual([])
    await other.close()
  })
})
