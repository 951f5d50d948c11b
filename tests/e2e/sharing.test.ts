// Sharing with somebody who has no account: the link, its password, comments in both directions, and its end.
import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { ada, signUp } from './support/accounts.ts'
import { findBarriers } from './support/check-access.ts'
import { openHouse } from './support/house.ts'
import { bringResume } from './support/main-job.ts'
import { renderInventedResume } from './support/sample-files.ts'

const shots = process.env.SHOTS
const bullet = 'Mentored four engineers; two now lead their own teams.'
const house = openHouse()

beforeAll(async () => {
  if (shots) mkdirSync(shots, { recursive: true })
})

it('shares with a password, hears the guest, answers, and closes the link', async () => {
  const owner = await house.signIn()
  const resume = await bringResume(owner.page, await renderInventedResume())
  const url = await makeLink(owner.page, 'Quiet harbour')
  await look(owner.page, 'share-dialog')
  await owner.page.keyboard.press('Escape')

  const guest = await house.visit({ width: 390, height: 844, theme: 'dark' })
  const page = guest.page
  const answer = await page.goto(url)
  expect(answer?.headers()).toMatchObject({
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'referrer-policy': 'no-referrer',
  })
  await page.getByRole('heading', { name: 'This is for you, behind a password' }).waitFor()
  await look(page, 'guest-locked')
  await page.getByLabel('Password', { exact: true }).fill('Loud harbour')
  await page.getByRole('button', { name: 'Open' }).click()
  await page.getByText('This is not the password.').waitFor()
  guest.complaints.length = 0 // the browser says so of every refused request
  await page.getByLabel('Password', { exact: true }).fill('Quiet harbour')
  await page.getByRole('button', { name: 'Open' }).click()
  await page.getByRole('heading', { name: 'Ada Quintero — shared with you' }).waitFor()
  await look(page, 'guest-sheet')
  await expect.poll(() => page.getByRole('article').textContent()).not.toContain('quintero.example')

  await page.getByText(bullet).click()
  const dialog = page.getByRole('dialog', { name: 'Say what you think' })
  await dialog.getByLabel('Your name').fill('Sam Reader')
  await dialog.getByLabel('Your comment').fill('How long did that take?')
  await look(page, 'guest-comment')
  await dialog.getByRole('button', { name: 'Comment', exact: true }).click()
  await page.locator('mark, .mark-button').filter({ hasText: bullet }).waitFor()

  // The owner hears of it without reloading, and answers beside the very line.
  const tab = owner.page.getByRole('link', { name: 'Comments 1 open' })
  await tab.click()
  await owner.page.getByText('How long did that take?').waitFor()
  await owner.page.locator('.mark-button').filter({ hasText: bullet }).waitFor()
  await owner.page.getByRole('button', { name: 'Answer' }).click()
  await owner.page.getByLabel('Your answer').fill('A year and a half.')
  await owner.page.getByRole('button', { name: 'Answer' }).click()
  await owner.page.getByText('A year and a half.').waitFor()
  await look(owner.page, 'owner-comments')
  await page.reload()
  await page.getByText('A year and a half.').waitFor()
  await look(page, 'guest-thread')
  await owner.page.getByRole('button', { name: 'Done' }).click()
  await owner.page.getByText('Every comment is done.').waitFor()

  await owner.page.getByRole('button', { name: 'Share', exact: true }).click()
  await owner.page.getByText('Opened once').waitFor()
  await owner.page.getByRole('button', { name: 'What to do with “Sam, for a second look”' }).click()
  await owner.page.getByRole('menuitem', { name: 'Close the link' }).click()
  await owner.page.getByText('Link closed').waitFor()
  expect(owner.complaints).toEqual([])
  expect(guest.complaints).toEqual([])
  await page.reload()
  await page.getByRole('heading', { name: 'This link does not lead anywhere' }).waitFor()
  await look(page, 'guest-closed')
  expect(new URL(resume, house.url()).pathname).toMatch(/^\/resumes\//)
  await guest.close()
  await owner.close()
})

it('shows the printed pages to those who only read, and lets them take the file', async () => {
  const owner = await house.visit()
  await signUp(owner.page, { ...ada, email: 'ada.second@quintero.example' })
  await bringResume(owner.page, await renderInventedResume())
  await owner.page.getByRole('button', { name: 'Share', exact: true }).click()
  await owner.page.getByRole('button', { name: 'Make the link' }).click()
  const url = await owner.page.getByLabel('Address of the link').inputValue()
  const { page, complaints, close } = await house.visit()
  await page.goto(url)
  await page.getByRole('img', { name: 'Page 1 of 1' }).waitFor()
  await look(page, 'guest-pages')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download PDF' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('Ada Quintero.pdf')
  await page.getByText('Text', { exact: true }).click()
  await page.getByRole('article', { name: 'Ada Quintero' }).getByText(bullet).waitFor()
  await look(page, 'guest-text')
  expect(complaints).toEqual([])
  await close()
  await owner.close()
})

async function makeLink(page: Page, password: string): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.getByLabel('For whom').fill('Sam, for a second look')
  await dialog.getByText('Read and comment').click()
  await dialog.getByLabel('How long').selectOption('7')
  await dialog.getByLabel('Hide phone and e-mail').check()
  await dialog.getByLabel('Ask for a password').check()
  await dialog.getByLabel('Password', { exact: true }).fill(password)
  await look(page, 'share-form')
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  return dialog.getByLabel('Address of the link').inputValue()
}

async function look(page: Page, name: string) {
  await page.waitForTimeout(250) // what slides in has arrived
  if (shots) await page.screenshot({ path: `${shots}/sharing-${name}.png` })
  expect(await findBarriers(page), name).toEqual([])
}
