// Four pictures for the README: the real program with the work of an invented person, some weeks into a search.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { ada, signUp } from '../../tests/e2e/support/accounts.ts'
import { bringPosting, bringResume, tailor } from '../../tests/e2e/support/main-job.ts'
import { startProgram } from '../../tests/e2e/support/program.ts'
import { postingText, renderInventedResume } from '../../tests/e2e/support/sample-files.ts'
import { openVisitor } from '../../tests/e2e/support/visitor.ts'
import { photograph } from './photograph.ts'

/** Invented jobs of invented firms, by the column they stand in. */
const pursuits: Record<string, string[]> = {
  saved: ['Backend Engineer, Ledgers · Casa Tejo', 'Platform Engineer · Harbour Labs', 'Staff Engineer · Lumen Rail'],
  drafting: ['Senior Engineer, Payments · Sol & Sal', 'Data Platform Engineer · Northwind Maps'],
  applied: [
    'Site Reliability Engineer · Aurora Freight',
    'Backend Engineer, Go · Pine Street Books',
    'Engineer, Settlement · Meridian Pay',
  ],
  screening: ['Senior Backend Engineer · Bluefin Foods', 'Platform Lead · Orchard Health'],
  interviewing: ['Staff Engineer, Core · Tramway', 'Principal Engineer · Quiet Grid'],
  offer: ['Senior Engineer · Falcon Post'],
}

export async function takeReadmePictures(browser: Browser, folder: string): Promise<void> {
  const program = await startProgram()
  const stranger = await openVisitor(browser, { url: program.url })
  const owner = await openVisitor(browser, { url: program.url })
  try {
    const { page } = owner
    await signUp(page, ada)
    await confirmAddress(page)
    const resume = await bringResume(page, await renderInventedResume())
    await bringPosting(page, postingText)
    const tailoring = await tailor(page, 'Aggressive')
    await fillBoard(page)
    await take(stranger.page, '/', 'welcome')
    await take(page, `${resume}/score`, 'resume-score')
    await take(page, tailoring, 'tailoring')
    await take(page, '/applications', 'board')
  } finally {
    await stranger.close()
    await owner.close()
    await program.stop()
  }

  async function take(page: Page, path: string, name: string) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForFunction(() => !document.querySelector('[role=status][aria-label^=Loading], .animate-breathe'))
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(1200)
    const picture = (await page.screenshot({ animations: 'disabled' })).toString('base64')
    const html = `<img src="data:image/png;base64,${picture}" width="1440">`
    writeFileSync(join(folder, `${name}.webp`), await photograph(browser, html, { width: 1440, quality: 84 }))
  }
}

/** Without a mail server the link waits in the local mailbox, which the first account may read. */
async function confirmAddress(page: Page) {
  await page.goto('/admin/mail')
  await page
    .getByRole('link', { name: /confirm|verify/i })
    .first()
    .click()
  const link = await page.locator('main a[href^="http"]').first().getAttribute('href')
  await page.goto(link ?? '/')
  await page.getByRole('link', { name: 'Go on' }).click()
  await page.waitForURL('**/home')
}

async function fillBoard(page: Page) {
  const jobs = Object.entries(pursuits).flatMap(([column, titles]) =>
    titles.map((each) => {
      const [title, company] = each.split(' · ')
      return { title, company, column }
    }),
  )
  await page.evaluate(async (bodies) => {
    for (const body of bodies)
      await fetch('/api/v1/applications/add', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
  }, jobs)
}
