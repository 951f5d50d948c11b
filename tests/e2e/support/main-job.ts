// The steps of the main job as a person takes them, each ending when the page shows its outcome.
import type { Locator, Page } from 'playwright-core'

/** From Home of somebody new: drops the file, waits until it is read and scored. Returns the résumé's path. */
export async function bringResume(page: Page, file: Parameters<Locator['setInputFiles']>[0]): Promise<string> {
  await page.locator('input[type=file]').first().setInputFiles(file)
  if (page.url().endsWith('/home')) await page.getByRole('button', { name: 'Go on with the résumé' }).click()
  await page.waitForURL(/\/resumes\/[0-9a-f-]{36}/)
  await page.getByRole('img', { name: /^Score: \d+ of 100$/ }).waitFor()
  return new URL(page.url()).pathname.replace(/\/score$/, '')
}

/** Pastes a posting and waits until its requirements are listed. Returns the posting's path. */
export async function bringPosting(page: Page, text: string): Promise<string> {
  await page.goto('/postings?capture=1')
  await page.getByLabel('Text of the posting').fill(text)
  await page.getByRole('button', { name: 'Read the posting' }).click()
  await page.waitForURL(/\/postings\/[0-9a-f-]{36}/)
  await page.getByRole('heading', { name: 'What it asks for' }).waitFor()
  return new URL(page.url()).pathname
}

/** From a posting: starts tailoring and waits for the changes. Returns the tailoring's path. */
export async function tailor(page: Page, level: 'Conservative' | 'Balanced' | 'Aggressive'): Promise<string> {
  await page.getByRole('button', { name: 'Tailor a résumé' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(level).check()
  await dialog.getByRole('button', { name: 'Tailor', exact: true }).click()
  await page.waitForURL(/\/tailorings\/[0-9a-f-]{36}/)
  await page.getByRole('heading', { name: /^\d+ changes?/ }).waitFor()
  await page.getByRole('img', { name: /^Page 1 of/ }).waitFor()
  return new URL(page.url()).pathname
}

/** From a posting: drafts a letter. Returns the letter's path. */
export async function writeLetter(page: Page, posting: string): Promise<string> {
  await page.goto(posting)
  await page.getByRole('button', { name: 'Write a letter' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Draft it' }).click()
  await page.waitForURL(/\/letters\/[0-9a-f-]{36}/)
  await page.getByLabel('Text of the letter').waitFor()
  return new URL(page.url()).pathname
}

/** From the tailoring: accepts everything that stands on facts, saves, tracks. Returns the application's path. */
export async function saveAndTrack(page: Page): Promise<string> {
  const acceptAll = page.getByRole('button', { name: 'Accept all' })
  if (await acceptAll.isVisible()) await acceptAll.click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Track the application' }).click()
  await page.waitForURL(/\/applications\/[0-9a-f-]{36}/)
  await page.getByRole('heading', { name: 'Exact documents' }).waitFor()
  return new URL(page.url()).pathname
}
