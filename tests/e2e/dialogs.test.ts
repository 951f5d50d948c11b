// What is asked in between: the dialogs and questions that no other walk passes, each seen and answered.
import { mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { launchPostgres } from '#platform/postgres/launch-postgres.ts'
import { ada, signUp } from './support/accounts.ts'
import { findBarriers } from './support/check-access.ts'
import { openHouse } from './support/house.ts'
import { bringPosting, bringResume } from './support/main-job.ts'
import { postingText, renderInventedResume } from './support/sample-files.ts'
import type { Visitor } from './support/visitor.ts'

const shots = process.env.SHOTS
let database: Client
let visitor: Visitor
let page: Page
let resume: string

// A server of the test's own: one question is only asked of accounts without a password, which the database makes.
const house = openHouse(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-dialogs-'))
  const log = { info: () => {}, warn: (message: string) => console.warn(message) }
  const postgres = await launchPostgres({ dataDir: folder, log, throwaway: true })
  database = new Client({ connectionString: postgres.url })
  await database.connect()
  const stop = async () => {
    await database.end()
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { settings: { DATABASE_URL: postgres.url }, stop }
})

beforeAll(async () => {
  if (shots) mkdirSync(shots, { recursive: true })
  visitor = await house.signIn()
  page = visitor.page
})

const dialog = (name: string) => page.getByRole('dialog', { name })
const menuItem = (name: string) => page.getByRole('menuitem', { name })

it('walks the tour to its second step and back', async () => {
  await page.getByRole('button', { name: 'Show me around' }).click()
  await dialog('Two papers start everything').getByRole('button', { name: 'Next' }).click()
  await dialog('The pages').getByText('2 of 6').waitFor()
  await seen('tour')
  await dialog('The pages').getByRole('button', { name: 'Back' }).click()
  await dialog('Two papers start everything').getByText('1 of 6').waitFor()
  await page.keyboard.press('Escape')
  await dialog('Two papers start everything').waitFor({ state: 'detached' })
})

it('gives a résumé another title and tags', async () => {
  resume = await bringResume(page, await renderInventedResume())
  await page.goto(resume)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await menuItem('Title and tags').click()
  await dialog('Title and tags').getByLabel('Title').fill('Ada, for platform teams')
  await dialog('Title and tags').getByLabel('Tags').fill('platform, remote')
  await seen('rename')
  await dialog('Title and tags').getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ada, for platform teams' }).waitFor()
  await page.goto('/resumes')
  await page.getByText('platform', { exact: true }).first().waitFor()
})

it('closes a shared link, keeps it in sight, and opens it again', async () => {
  await page.goto(resume)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const share = dialog('Share')
  await share.getByLabel('For whom').fill('Sam')
  await share.getByRole('button', { name: 'Make the link' }).click()
  await share.getByLabel('Address of the link').waitFor()
  await share.getByRole('button', { name: 'What to do with “Sam”' }).click()
  await menuItem('Close the link').click()
  const closed = share.getByRole('region', { name: 'Closed' })
  await closed.getByText('Never opened').waitFor()
  await share.getByText('No link is open now').waitFor()
  await seen('closed-links')
  await closed.getByRole('button', { name: 'Open again' }).click()
  await closed.waitFor({ state: 'detached' })
  await share.getByText('Not opened yet').waitFor()
  await page.keyboard.press('Escape')
})

it('notices a posting that was saved before, merges the two, and takes that back', async () => {
  const first = await bringPosting(page, postingText)
  const again = await bringPosting(page, `${postingText}\n\nApply by Friday.`)
  const note = page.getByText(/^You saved this /)
  await note.waitFor()
  await page.goto('/postings')
  await page.getByRole('link', { name: /^Compare .* with the one saved before$/ }).waitFor()
  await page.goto(again)
  await page.getByRole('button', { name: 'Merge the two' }).click()
  await page.waitForURL(`**${first}`)
  await page.getByRole('button', { name: /^Read the text of/ }).click()
  await page.getByText('One line marked: not in the text of this posting.').waitFor()
  await seen('other-text')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('heading', { name: 'Also captured' }).waitFor({ state: 'detached' })
  await page.goto('/postings/duplicates')
  await page.getByRole('button', { name: 'Keep both' }).click()
  await page.getByText('No two look alike').waitFor()
})

it('keeps a search, uses it, renames it, forgets it and brings it back', async () => {
  await page.goto('/postings?remote=hybrid')
  await page.getByRole('button', { name: 'Keep this search' }).click()
  await dialog('Keep this search').getByLabel('Name').fill('Near home')
  await seen('keep-search')
  await dialog('Keep this search').getByRole('button', { name: 'Keep' }).click()
  await page.getByRole('button', { name: /^Near home/, pressed: true }).waitFor()
  await page.goto('/postings')
  await page.getByRole('button', { name: /^Near home/ }).click()
  await page.waitForURL('**/postings?remote=hybrid')
  await page.getByRole('button', { name: 'What to do with “Near home”' }).click()
  await menuItem('Rename').click()
  await dialog('Rename this search').getByLabel('Name').fill('Two days at home')
  await dialog('Rename this search').getByRole('button', { name: 'Keep' }).click()
  await page.getByRole('button', { name: 'What to do with “Two days at home”' }).click()
  await menuItem('Forget').click()
  await page.getByText('Search forgotten').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: /^Two days at home/ }).waitFor()
})

it('asks how a file writes its dates', async () => {
  await page.goto('/applications/import')
  const csv = 'Title,Company,Applied\nClerk,Northwind Ledger,03/04/2026\nCook,Harbour Labs,05/06/2026'
  await page.setInputFiles('input[type=file]', { name: 'jobs.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await page.getByText('How does this file write dates?').waitFor()
  const bring = page.getByRole('button', { name: /^Bring in 2 applications/ })
  expect(await bring.isDisabled()).toBe(true)
  await seen('dates')
  await page.getByText('Day first', { exact: true }).click()
  await page.getByText('3 April 2026').first().waitFor()
  await bring.click()
  await page.getByRole('link', { name: 'Clerk' }).waitFor()
})

it('drafts a version of the weights', async () => {
  await page.goto('/admin/weights')
  await page.getByRole('button', { name: 'What to do with 2026-11', exact: true }).click()
  await menuItem('New version from it').click()
  const weights = dialog('A new version of the weights')
  await weights.getByLabel('Version').fill('2026-12')
  await weights.getByLabel('Achievements').fill('1')
  await weights.getByText('% are still to be given.').waitFor()
  await seen('weight-set')
  await page.keyboard.press('Escape')
  await weights.waitFor({ state: 'detached' })
})

it('deletes an account without a password by a mailed code', async () => {
  const other = await house.visit()
  page = other.page
  const person = { ...ada, email: 'grace@quintero.example', name: 'Grace Quintero' }
  await signUp(page, person)
  // As somebody stands there who came by another way in.
  await database.query('update login set password = null where user_id = (select id from app_user where email = $1)', [
    person.email,
  ])
  await page.goto('/settings/data')
  await page.getByRole('button', { name: 'Delete my account' }).click()
  const leave = dialog('Delete your account')
  await leave.getByRole('button', { name: 'Mail me a code' }).click()
  await leave.getByText(`Mailed to ${person.email}.`).waitFor()
  await seen('code')
  const { rows } = await database.query(
    `select subject from mail where "to" = $1 and template = 'deletion_code' order by id desc limit 1`,
    [person.email],
  )
  await leave.getByLabel('Code from the mail').fill(/^\d{6}/.exec(rows[0].subject)![0])
  await leave.getByRole('button', { name: 'Delete my account' }).click()
  await page.getByRole('heading', { name: 'Your account is gone' }).waitFor()
  expect(other.complaints).toEqual([])
  expect(visitor.complaints).toEqual([])
  await other.close()
})

/** Held against axe as it stands; with a folder for pictures, taken wide and narrow, light and dark. */
async function seen(name: string) {
  expect(await findBarriers(page), name).toEqual([])
  if (!shots) return
  for (const width of [1440, 390])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
      await page.emulateMedia({ colorScheme })
      await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, colorScheme)
      await page.screenshot({ path: `${shots}/dialog-${name}-${width}-${colorScheme}.png` })
    }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
}
