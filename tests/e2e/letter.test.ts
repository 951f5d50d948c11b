// A letter in a real browser: drafted from facts, an invented claim is warned of and taken out, approved, downloaded.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openHouse } from './support/house.ts'
import { bringPosting, bringResume, writeLetter } from './support/main-job.ts'
import { postingText, renderInventedResume } from './support/sample-files.ts'

const house = openHouse()

it('an invented claim is warned of, taken out, and the letter goes out with the application', async () => {
  const { page, complaints, close } = await house.signIn()
  await bringResume(page, await renderInventedResume())
  const path = await writeLetter(page, await bringPosting(page, postingText))
  const field = page.getByLabel('Text of the letter')
  const drafted = await field.inputValue()
  expect(drafted).toContain('Meridian Pay')
  await page.getByText('Nothing invented').waitFor()

  // Typed as a person does, at the end of the second paragraph.
  const [greeting = '', opening = ''] = drafted.split('\n\n')
  const at = greeting.length + 2 + opening.length
  await field.focus()
  await field.evaluate((element: HTMLTextAreaElement, place) => element.setSelectionRange(place, place), at)
  await page.keyboard.type(' I also led 250 people at Globex Corporation.')
  const warning = page.getByRole('heading', { name: /without a source/ })
  await warning.waitFor()
  // It looks switched off, and leads to the first claim.
  await page.getByRole('button', { name: 'Approve' }).click({ force: true })
  await expect
    .poll(() => field.evaluate((element: HTMLTextAreaElement) => document.activeElement === element))
    .toBe(true)
  await page.getByRole('region', { name: /has no source$/ }).waitFor()
  expect((await page.request.post(`/api/v1${path}/approve`, { data: {} })).status()).toBe(409)

  await page.getByRole('button', { name: 'Take the sentence out' }).first().click()
  await page.getByText('Nothing invented').waitFor()
  await expect.poll(() => field.inputValue()).toBe(drafted)
  await page.getByRole('button', { name: 'Approve' }).click()
  await page.getByRole('button', { name: 'Edit again' }).waitFor()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'PDF', exact: true }).click()
  const bytes = readFileSync(await (await download).path())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  await page.getByRole('button', { name: 'Attach to the application' }).click()
  await page.waitForURL(/\/applications\/[0-9a-f-]{36}/)
  await page.getByRole('button', { name: /^Download .*Cover letter/ }).waitFor()
  expect(complaints).toEqual([])
  await close()
})
