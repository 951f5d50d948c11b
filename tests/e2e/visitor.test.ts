// Before there is an account: the trial, signing up and in, and the links that come by mail.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ada, signUp } from './support/accounts.ts'
import { findBarriers } from './support/check-access.ts'
import { openHouse } from './support/house.ts'
import { openMail } from './support/open-mail.ts'
import { postingText, renderInventedResume } from './support/sample-files.ts'

const house = openHouse()

/** Opens the newest mail of the local mailbox that is to the address, and follows its link in the given page. */
async function followMail(admin: Page, page: Page, subject: RegExp) {
  await openMail(admin, subject)
  const href = await admin.locator('main a[href^="http"]').first().getAttribute('href')
  await page.goto(href ?? '')
}

describe('a visitor', () => {
  it('confirms the address, signs out and in, and sets a new password', async () => {
    const { page, complaints, close } = await house.signIn()
    await followMail(page, page, /confirm|verify/i)
    await page.getByRole('heading', { name: 'Your address is confirmed' }).waitFor()
    await page.getByRole('link', { name: 'Go on' }).click()
    await page.waitForURL('**/home')
    await expect.poll(() => page.getByText('with the link we sent there').count()).toBe(0)

    const second = await house.visit()
    await second.page.goto('/forgot-password')
    await second.page.getByLabel('E-mail').fill(ada.email)
    await second.page.getByRole('button', { name: 'Send the link' }).click()
    await second.page.getByRole('heading', { name: 'Check your mail' }).waitFor()
    await followMail(page, second.page, /password/i)
    await second.page.getByLabel('New password', { exact: true }).fill('Another-Horse-8')
    await second.page.getByRole('button', { name: 'Set the password' }).click()
    await second.page.getByRole('heading', { name: 'Your new password is set' }).waitFor()

    // Every other session has ended: the first browser is asked to sign in, and comes back to where it was.
    await page.goto('/resumes')
    await page.waitForURL('**/sign-in?next=%2Fresumes')
    await page.getByLabel('E-mail').fill(ada.email)
    await page.getByLabel('Password', { exact: true }).fill('Wrong-Horse-9')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('alert').waitFor()
    await page.getByLabel('Password', { exact: true }).fill('Another-Horse-8')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL('**/resumes')
    // The browser itself writes down the refused sign-in; nothing else may be there.
    expect(complaints.filter((line) => !/status of 401/.test(line))).toEqual([])
    await close()
    await second.close()
  })

  it('tries without an account and takes the work along', async () => {
    const { page, complaints, close } = await house.visit()
    await page.goto('/')
    await page.locator('input[type=file]').setInputFiles(await renderInventedResume())
    await page.getByPlaceholder('Paste the text of the job').fill(postingText)
    await page.getByRole('button', { name: 'Score it' }).click()
    await page.waitForURL(/\/try\//)
    await page.getByRole('img', { name: /^Score: \d+ of 100$/ }).waitFor()
    await page.getByRole('heading', { name: 'What would win points' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('link', { name: 'Keep it: make an account' }).click()
    await signUp(page, { ...ada, email: 'trial@quintero.example' })
    await page.goto('/resumes')
    await page.getByRole('link', { name: /ada.quintero/i }).waitFor()
    await page.goto('/postings')
    await page.getByRole('link', { name: /Staff Engineer/ }).waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it('is told why a posting cannot be taken, before a free try is spent', async () => {
    const { page, close } = await house.visit()
    await page.goto('/')
    await page.locator('input[type=file]').setInputFiles(await renderInventedResume())
    await page.getByText('ada-quintero.pdf').waitFor()
    await page.getByPlaceholder('Paste the text of the job').fill('https://www.linkedin.com/jobs/view/1')
    await page.getByRole('button', { name: 'Score it' }).click()
    await page.getByRole('alert').filter({ hasText: 'LinkedIn' }).waitFor()
    await expect
      .poll(() => page.evaluate(async () => (await (await fetch('/api/v1/me')).json()).trial))
      .toEqual({
        usesLeft: 3,
        usesTotal: 3,
      })
    await close()
  })

  it('sees mark and card light each other on a page without a framework', async () => {
    const { page, complaints, close } = await house.visit()
    await page.goto('/example')
    const mark = page.locator('article a.mark').first()
    await mark.focus()
    const card = await mark.getAttribute('href')
    await page.locator(`${card}[data-lit]`).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => `#${document.activeElement?.id}`)).toBe(card)
    expect(complaints).toEqual([])
    await close()
  })

  it('finds a way on where nothing is, and where an answer failed', async () => {
    const { page, close } = await house.visit()
    const missing = await page.goto('/nothing-here')
    expect(missing?.status()).toBe(404)
    await page.getByRole('heading', { name: 'Nothing is filed here' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('link', { name: 'Search the help' }).click()
    await page.getByRole('searchbox').waitFor()

    // A link to something that answers with an error shows a page, with the same status and the request to quote.
    const refused = await page.goto('/api/v1/resumes')
    expect(refused?.status()).toBe(401)
    await page.getByRole('heading', { name: 'Sign in first' }).waitFor()
    await expect.poll(() => page.getByText(/^Request [0-9a-f-]{36}$/).count()).toBe(1)
    expect(await findBarriers(page)).toEqual([])
    await close()
  })

  it('searches the help by keyboard and sees the words it looked for', async () => {
    const { page, complaints, close } = await house.visit()
    await page.goto('/help')
    await expect
      .poll(async () => {
        await page.keyboard.press('/')
        return page.evaluate(() => document.activeElement?.matches('[type=search]'))
      })
      .toBe(true)
    await page.keyboard.type('source claim')
    await page.getByRole('status').filter({ hasText: 'found' }).waitFor()
    await expect.poll(() => page.locator('[data-help-results] mark').count()).toBeGreaterThan(0)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'The truth check' }).waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it('reads what works at this moment', async () => {
    const { page, complaints, close } = await house.visit()
    await page.goto('/status')
    await page.getByRole('heading', { level: 1, name: 'Everything works' }).waitFor()
    await page.getByText('without a break').waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it('meets the chosen theme at the first paint, and keeps it', async () => {
    const { page, close } = await house.visit({ theme: 'dark' })
    await page.goto('/sign-in', { waitUntil: 'commit' })
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark')
    await page.evaluate(() => localStorage.setItem('shortlist.theme', 'light'))
    await page.reload({ waitUntil: 'domcontentloaded' })
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light')
    await close()
  })
})
