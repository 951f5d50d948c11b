// A library that has grown: found by its text, changed in many at once, scrolled through whatever its length.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ada, signUp } from './support/accounts.ts'
import { findBarriers } from './support/check-access.ts'
import { openHouse } from './support/house.ts'
import { bringResume } from './support/main-job.ts'
import { renderInventedResume } from './support/sample-files.ts'

const house = openHouse()

it('finds, marks and deletes many, and undoes it; keeps only what is in sight of a long list', async () => {
  const { page, complaints, close } = await house.signIn()
  await bringResume(page, await renderInventedResume())
  await grow(page, 230)
  await page.goto('/resumes')
  const boxes = page.getByRole('checkbox')
  await page.getByRole('checkbox', { name: 'Choose Ada Quintero, Platform engineer', exact: true }).waitFor()

  // The end is reached by scrolling alone, and only what is in sight is there.
  const last = page.getByRole('checkbox', { name: 'Choose Number 000' })
  const turn = async () => {
    if (await last.isVisible()) return true
    await page.mouse.wheel(0, 2500)
    return false
  }
  await expect.poll(turn, { interval: 60 }).toBe(true)
  await expect.poll(() => boxes.count()).toBeLessThan(80)
  expect(await findBarriers(page)).toEqual([])

  // A word out of the text finds it; what is asked for stands in the address.
  await page.getByRole('searchbox', { name: 'Search résumés' }).fill('number 22')
  await page.waitForURL(/search=number\+22/)
  await page.waitForFunction(() => document.querySelectorAll('input[type=checkbox]').length === 12)
  await boxes.first().check()
  await boxes.nth(11).click({ modifiers: ['Shift'] })
  await page.getByText('12 chosen').waitFor()
  await page.getByRole('button', { name: 'Tags', exact: true }).click()
  await page.getByLabel('New tags').fill('old, spring')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await page.getByRole('combobox', { name: 'Tag' }).selectOption('spring')
  await page.waitForURL(/tag=spring/)
  await page.getByRole('searchbox', { name: 'Search résumés' }).fill('')
  await page.waitForFunction(() => document.querySelectorAll('input[type=checkbox]').length === 12)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: 'Export' })
      .click()
      .then(() => page.getByRole('menuitem', { name: 'Plain text' }).click()),
  ])
  expect(download.suggestedFilename()).toMatch(/\.zip$/)
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByText('12 résumés deleted').waitFor()
  await page.getByText('No résumé fits what you asked for.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await boxes.nth(11).waitFor()
  expect(complaints).toEqual([])
  await close()
})

it('shows the library as first pages, and remembers that for the person', async () => {
  const { page, complaints, close } = await house.visit()
  await signUp(page, { ...ada, email: 'ada.third@quintero.example' })
  await bringResume(page, await renderInventedResume())
  await page.goto('/resumes')
  await page.getByRole('button', { name: 'As pages' }).click()
  const card = page.getByRole('listitem').filter({ hasText: 'Ada Quintero, Platform engineer' })
  const picture = card.locator('img')
  await picture.waitFor()
  await expect
    .poll(() => picture.evaluate((each: HTMLImageElement) => each.decode().then(() => each.naturalHeight > 0)))
    .toBe(true)
  await page.reload()
  await picture.waitFor()
  expect(await findBarriers(page)).toEqual([])
  await card.getByRole('checkbox').check()
  await page.getByText('1 chosen').waitFor()
  await page.getByRole('button', { name: 'As a list' }).click()
  await picture.waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
  await close()
})

it('takes a file that is dropped anywhere on the page', async () => {
  const { page, complaints, close } = await house.visit()
  await signUp(page, { ...ada, email: 'ada.second@quintero.example' })
  await page.goto('/resumes')
  await page.getByText('Start with the résumé you have').waitFor()
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(
      new File(['# Bo Lindqvist\n\nEngineer\n\n## Skills\n\nGo, Kafka\n'], 'bo.md', { type: 'text/markdown' }),
    )
    return transfer
  })
  await page.dispatchEvent('h1', 'dragover', { dataTransfer: data })
  await page.getByText('Let go to bring it in').waitFor()
  await page.dispatchEvent('h1', 'drop', { dataTransfer: data })
  await page.waitForURL(/\/resumes\/[0-9a-f-]{36}/)
  await page.getByRole('heading', { level: 1, name: /Bo Lindqvist/ }).waitFor()
  expect(complaints).toEqual([])
  await close()
})

/** Copies of the only résumé; number 0 is the oldest. */
const grow = (page: Page, count: number) =>
  page.evaluate(async (many) => {
    const ask = async (path: string, method = 'GET', body?: object) => {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) })
      return answer.json()
    }
    const first = (await ask('/resumes')).items[0].id
    const add = async (i: number) => {
      const { id } = await ask(`/resumes/${first}/duplicate`, 'POST', {})
      await ask(`/resumes/${id}`, 'PATCH', { title: `Number ${String(i).padStart(3, '0')}` })
    }
    await add(0)
    let next = 1
    const addSome = async () => {
      while (next < many) await add(next++)
    }
    await Promise.all(Array.from({ length: 6 }, addSome))
  }, count)
