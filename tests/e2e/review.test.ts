// Reviewing what was read: fields beside their source, corrections kept as versions, compared and brought back.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ada, signUp } from './support/accounts.ts'
import { findBarriers } from './support/check-access.ts'
import { bringResume } from './support/main-job.ts'
import { type Program, startProgram } from './support/program.ts'
import { renderInventedResume } from './support/sample-files.ts'
import { openBrowser, openVisitor } from './support/visitor.ts'

let program: Program
let browser: Browser

beforeAll(async () => {
  ;[program, browser] = await Promise.all([startProgram(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

describe('reviewing a résumé', () => {
  it('lights the source of a field, keeps the correction, and brings the first version back', async () => {
    const { page, complaints, close } = await openVisitor(browser, { url: program.url })
    await signUp(page, ada)
    const resume = await bringResume(page, await renderInventedResume())
    await page.goto(`${resume}/review`)
    const headline = page.getByLabel('Headline')
    await headline.focus()
    await page.locator('mark[data-lit]', { hasText: 'Platform engineer' }).first().waitFor()
    await headline.fill('Staff platform engineer')

    // Unsaved work is not lost by a wrong click.
    await page.getByRole('link', { name: 'Versions' }).click()
    await page.getByRole('dialog', { name: 'Leave without saving?' }).waitFor()
    await page.getByRole('button', { name: 'Stay' }).click()
    await page.getByRole('button', { name: 'Save corrections' }).click()
    await page.getByText('Saved as version 2').waitFor()
    await page.getByText('corrected', { exact: true }).waitFor()

    await page.getByRole('link', { name: 'Versions' }).click()
    await page.getByRole('button', { name: 'Changes' }).click()
    const dialog = page.getByRole('dialog', { name: 'What version 2 changed' })
    await dialog.locator('ins', { hasText: 'Staff' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Bring back' }).click()
    await page.getByText('Version 1 is back as version 3').waitFor()
    await page.goto(`${resume}/review`)
    expect(await page.getByLabel('Headline').inputValue()).toBe('Platform engineer')
    expect(complaints).toEqual([])
    await close()
  })
})
