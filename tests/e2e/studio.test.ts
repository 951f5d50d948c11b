// The studio as a person uses it: write → error → fix → page → bring a version back → share → open as a guest.
import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findTex } from '../../src/features/studio/compile/find-tex.ts'
import { ada, signUp } from './support/accounts.ts'
import { findBarriers } from './support/check-access.ts'
import { type Program, startProgram } from './support/program.ts'
import { openBrowser, openVisitor, type Visitor } from './support/visitor.ts'

const { engines } = await findTex()
const hasTex = engines.some(({ engine }) => engine === 'pdflatex')
const shots = process.env.SHOTS
let program: Program
let browser: Browser
let visitor: Visitor

beforeAll(async () => {
  if (shots) mkdirSync(shots, { recursive: true })
  ;[program, browser] = await Promise.all([startProgram(), openBrowser()])
  visitor = await openVisitor(browser, { url: program.url })
  await signUp(visitor.page, ada)
})
afterAll(async () => {
  await visitor?.close()
  await browser?.close()
  await program?.stop()
})

it.runIf(hasTex)('writes, errs, mends, goes back, shares', async () => {
  const { page, complaints } = visitor
  const picture = async (name: string) => shots && (await page.screenshot({ path: `${shots}/studio-${name}.png` }))
  await page.goto('/studio')
  await page.getByRole('button', { name: 'New document' }).click()
  await picture('new')
  await page.getByRole('button', { name: /^Plain/ }).click()
  await page.waitForURL(/\/studio\/[0-9a-f-]{36}/)
  await page.locator('canvas[data-drawn="1"]').waitFor()
  await page.getByText('No problems.').waitFor()
  await picture('desk')

  const source = page.getByRole('textbox', { name: 'LaTeX source' })
  await source.press('ControlOrMeta+End')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.insertText('\\wronng{here}\n')
  const problem = page.getByRole('button', { name: /does not know the command/ })
  await problem.waitFor()
  await picture('error')
  await problem.click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+End')
  // Deleted first: Chromium carries the look of replaced text over as a style attribute, which the page refuses.
  await page.keyboard.press('Delete')
  await page.keyboard.insertText('A line that prints.')
  await page.getByText('No problems.').waitFor()

  await page.getByRole('button', { name: 'History' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('A line that prints.').waitFor()
  await picture('history')
  await dialog.getByRole('button', { name: 'Bring version 1 back' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('No problems.').waitFor()
  expect(await source.textContent()).not.toContain('A line that prints.')

  await page.getByRole('button', { name: 'Share' }).click()
  await dialog.getByRole('button', { name: /Make (the|a) link/ }).click()
  const address = await dialog.getByRole('textbox', { name: /link/i }).first().inputValue()
  await picture('share')
  const guest = await openVisitor(browser, { url: program.url })
  await guest.page.goto(address)
  await guest.page.getByRole('img', { name: /Page 1/ }).waitFor()
  if (shots) await guest.page.screenshot({ path: `${shots}/studio-guest.png` })
  await guest.page.getByText('Text', { exact: true }).click()
  await guest.page.getByText('Planned maintenance for 42 pumping stations').waitFor()
  expect(guest.complaints).toEqual([])
  await guest.close()
  expect(complaints).toEqual([])
  // Last: axe copies the sheets of the editor's shadow root into style elements, which the page refuses.
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await findBarriers(page)).toEqual([])
})

it.runIf(hasTex)('fits a phone: source, page and problems one at a time', async () => {
  const { page, context } = visitor
  await page.goto('/studio')
  const address = await page.getByRole('link', { name: 'Plain' }).getAttribute('href')
  const look = { width: 390, height: 844, theme: 'dark' as const }
  const phone = await openVisitor(browser, { url: program.url, ...look, storageState: await context.storageState() })
  await phone.page.goto(address!)
  await phone.page.getByRole('textbox', { name: 'LaTeX source' }).waitFor()
  if (shots) await phone.page.screenshot({ path: `${shots}/studio-phone-source.png` })
  await phone.page.getByText('Page', { exact: true }).click()
  await phone.page.locator('canvas[data-drawn="1"]').waitFor()
  if (shots) await phone.page.screenshot({ path: `${shots}/studio-phone-page.png` })
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth - screen.width)).toBeLessThanOrEqual(0)
  expect(phone.complaints).toEqual([])
  expect(await findBarriers(phone.page)).toEqual([])
  await phone.close()
})
