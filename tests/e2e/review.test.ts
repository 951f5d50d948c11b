// Reviewing what was read and writing what is new: fields beside their source or their pages, kept as drafts and versions.
import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { ada, signUp } from './support/accounts.ts'
import { findBarriers } from './support/check-access.ts'
import { openHouse } from './support/house.ts'
import { settled, watchLivePages } from './support/live-pages.ts'
import { bringResume } from './support/main-job.ts'
import { renderInventedResume } from './support/sample-files.ts'

const shots = process.env.SHOTS
const house = openHouse()

beforeAll(async () => {
  if (shots) mkdirSync(shots, { recursive: true })
})

/** No phone, and a line that no field takes. */
const oddText = `Ada Quintero
Platform engineer
ada@quintero.example
Welding torch; Morse code; Sextant

Experience
Senior engineer, Meridian Pay, 2020 - 2023
- Rebuilt settlement on an event log.

Education
BSc Computer Science, University of Porto, 2016
`

const picture = async (page: Page, name: string) => {
  if (!shots) return
  await page.waitForTimeout(300)
  await page.screenshot({ path: `${shots}/review-${name}.png` })
}

describe('reviewing a résumé', () => {
  it('begins from Home without a file, and takes a date as people write it', async () => {
    const { page, complaints, close } = await house.visit()
    await signUp(page, { ...ada, email: 'first@quintero.example' })
    await page.getByRole('button', { name: 'Write one here' }).click()
    await page.waitForURL(/\/resumes\/[0-9a-f-]{36}\/review$/)
    await page.getByRole('button', { name: 'Add a job' }).click()
    const from = page.getByLabel('From', { exact: true })
    const says = async (typed: string, kept: string) => {
      await from.fill(typed)
      await from.blur()
      await expect.poll(() => from.inputValue()).toBe(kept)
    }
    await says('March 2021', '2021-03')
    await says('soon', 'soon')
    await page.getByText('Write a year, or a year and month').waitFor()
    await says('09/2019', '2019-09')
    expect(await page.getByText('Write a year, or a year and month').count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  it('lights the source of a field, keeps the correction, and brings the first version back', async () => {
    const { page, complaints, close } = await house.signIn()
    const resume = await bringResume(page, await renderInventedResume())
    await page.goto(`${resume}/review`)
    const headline = page.getByLabel('Headline')
    await headline.focus()
    await page.locator('mark[data-lit]', { hasText: 'Platform engineer' }).first().waitFor()
    await picture(page, 'read')
    await headline.fill('Staff platform engineer')

    // What is typed survives a reload, and becomes a version when the page is left.
    await page.getByText('Kept as a draft').waitFor()
    await page.reload()
    await expect.poll(() => headline.inputValue()).toBe('Staff platform engineer')
    await page.getByRole('link', { name: 'Versions' }).click()
    await page.getByText('Saved as version 2').waitFor()
    await page.getByRole('button', { name: 'Changes' }).click()
    const dialog = page.getByRole('dialog', { name: 'What version 2 changed' })
    await dialog.locator('ins', { hasText: 'Staff' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Bring back' }).click()
    await page.getByText('Version 1 is back as version 3').waitFor()
    await page.getByRole('link', { name: 'Review' }).click()
    await expect.poll(() => headline.inputValue()).toBe('Platform engineer')
    expect(complaints).toEqual([])
    await close()
  })

  it('moves jobs and bullets with the keys, undoes a removal, and saves with the keys', async () => {
    const { page, complaints, close } = await house.visit()
    await signUp(page, { ...ada, email: 'ada.second@quintero.example' })
    const resume = await bringResume(page, await renderInventedResume())
    await page.goto(`${resume}/review`)
    const employer = page.getByLabel('Employer')
    await expect.poll(() => employer.first().inputValue()).toBe('Meridian Pay')
    await page.getByRole('button', { name: 'Move Job 1: drag, or press the arrow keys' }).press('ArrowDown')
    await expect.poll(() => employer.first().inputValue()).toBe('Harbour Labs')
    await page.getByText('Job 1: place 2 of 2').waitFor()
    // The focus went along: the other key brings it back.
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => employer.first().inputValue()).toBe('Meridian Pay')
    await page.keyboard.press('ArrowDown')
    // A moved job is still joined to its own place in the document.
    await employer.first().focus()
    await page.locator('mark[data-lit]', { hasText: 'Harbour Labs' }).first().waitFor()

    const bullet = page.getByLabel('Bullet 1', { exact: true }).first()
    await bullet.focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Wrote the second line.')
    await expect
      .poll(() => page.getByLabel('Bullet 2', { exact: true }).first().inputValue())
      .toBe('Wrote the second line.')
    await page.getByRole('button', { name: 'Remove Bullet 1', exact: true }).first().click()
    await expect.poll(() => bullet.inputValue()).toBe('Wrote the second line.')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => bullet.inputValue()).toBe('Owned the onboarding API used by 40 partner banks.')
    await page.getByLabel('From', { exact: true }).first().fill('soon')
    await page.keyboard.press('Control+s')
    await page.getByText('Use YYYY, YYYY-MM or YYYY-MM-DD.').waitFor()
    await page.getByLabel('From', { exact: true }).first().fill('2016-10')
    await page.keyboard.press('Control+s')
    await page.getByText('Saved as version 2').waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })
})

describe('reviewing on a phone', () => {
  it('leads to what was not found, folds what is sure, and puts lines that no field took where they belong', async () => {
    const { page, complaints, close } = await house.visit({ width: 390, height: 844 })
    await signUp(page, { ...ada, email: 'ada.phone@quintero.example' })
    const resume = await bringResume(page, { name: 'ada.txt', mimeType: 'text/plain', buffer: Buffer.from(oddText) })
    await page.goto(`${resume}/review`)
    await page.getByText('1 to look at').waitFor()
    expect(await page.getByLabel('Employer').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Next', exact: true }).tap()
    await page.locator('[data-doubt="/basics/phone"]:focus').waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type('+351 555 0142')
    await page.getByText('All looked at', { exact: true }).waitFor()

    const left = page.locator('summary', { hasText: 'Stands in no field' })
    await left.tap()
    await page.getByLabel('Welding torch; Morse code; Sextant').tap()
    await page.getByRole('button', { name: 'Put into' }).tap()
    await page.getByRole('menuitem', { name: 'Skills' }).tap()
    await left.waitFor({ state: 'detached' })
    await expect.poll(() => page.getByLabel('Skill 2', { exact: true }).inputValue()).toBe('Morse code')
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Save version' }).tap()
    await page.getByText('Saved as version 2').waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})

describe('writing a résumé', () => {
  it('draws the pages while typing, in the template chosen', async () => {
    const { page, complaints, close } = await house.visit()
    await signUp(page, { ...ada, email: 'ada.third@quintero.example' })
    await bringResume(page, await renderInventedResume())
    await page.goto('/resumes')
    await page.getByRole('button', { name: 'Write one' }).click()
    await page.getByRole('menuitem', { name: 'From the facts of my master' }).click()
    await page.waitForURL(/\/resumes\/[0-9a-f-]{36}\/review/)
    const live = watchLivePages(page)
    const pages = page.locator('[data-preview]')
    await pages.getByRole('img', { name: 'Page 1 of 1' }).waitFor()
    await picture(page, 'printed')
    await page.getByLabel('Headline').fill('Principal engineer')
    await settled(page)
    // Only what changed was drawn, and it is the page that the engine draws whole.
    await expect.poll(() => live.differs()).toBeLessThan(0.02)
    await page.getByLabel('Headline').pressSequentially(' for payments, typed in a hurry', { delay: 15 })
    await page.getByLabel('Summary').fill('One line.')
    await settled(page)
    await expect.poll(() => live.differs()).toBeLessThan(0.02)
    await page.setViewportSize({ width: 1100, height: 800 })
    await page.waitForTimeout(200)
    await expect.poll(() => live.differs()).toBeLessThan(0.02)
    await page.setViewportSize({ width: 1440, height: 900 })
    const inMeridian = page.waitForRequest((request) => request.postData()?.includes('"meridian"') ?? false)
    await page.getByLabel('Template').selectOption('meridian')
    await inMeridian
    await settled(page)
    await expect.poll(() => live.differs()).toBeLessThan(0.02)
    await picture(page, 'meridian')
    // A gap in the line: the pages stay, and follow again by themselves.
    await page.context().setOffline(true)
    await page.getByLabel('Headline').fill('Principal engineer, away')
    const gap = page.getByText('The pages could not be drawn just now.')
    await gap.waitFor()
    await page.context().setOffline(false)
    await gap.waitFor({ state: 'hidden' })
    await settled(page)
    await expect.poll(() => live.differs()).toBeLessThan(0.02)
    complaints.splice(0, complaints.length, ...complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED')))
    await page.getByRole('button', { name: 'Save version' }).click()
    await page.getByText('Saved as version 2').waitFor()
    await page.getByRole('link', { name: 'Machine’s view' }).click()
    await page.getByText('Principal engineer').first().waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})
