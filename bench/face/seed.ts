// The program with the work of one invented person in it: what the pages are measured with.
import type { Page } from 'playwright-core'
import { ada, signUp } from '../../tests/e2e/support/accounts.ts'
import { bringPosting, bringResume, saveAndTrack, tailor } from '../../tests/e2e/support/main-job.ts'
import { startProgram } from '../../tests/e2e/support/program.ts'
import { postingText, renderInventedResume } from '../../tests/e2e/support/sample-files.ts'
import { openBrowser, openVisitor } from '../../tests/e2e/support/visitor.ts'

const columns = ['saved', 'applied', 'screening', 'interviewing'] as const
const applications = 40

export type Face = Awaited<ReturnType<typeof openFace>>

/** Starts the program and the browser, signs up, and does the main job once; a board of 40 stands beside it. */
export async function openFace() {
  const [program, browser] = await Promise.all([startProgram(), openBrowser()])
  const visitor = await openVisitor(browser, { url: program.url })
  const { page } = visitor
  await signUp(page, ada)
  const resume = await bringResume(page, await renderInventedResume())
  const posting = await bringPosting(page, postingText)
  await fillBoard(page)
  const tailoring = await tailor(page, 'Aggressive')
  await page.goto(posting)
  const untouched = await tailor(page, 'Aggressive')
  await page.goto(tailoring)
  await saveAndTrack(page)
  const state = await visitor.context.storageState()
  await visitor.close()
  return {
    url: program.url,
    browser,
    state,
    paths: { resume, posting, tailoring: untouched },
    async close() {
      await browser.close()
      await program.stop()
    },
  }
}

async function fillBoard(page: Page) {
  const made = await page.evaluate(
    async ({ count, places }) => {
      let ok = 0
      for (let i = 0; i < count; i++) {
        const body = { title: `Engineer ${i + 1}`, company: `Firm ${i + 1}`, column: places[i % places.length] }
        const answer = await fetch('/api/v1/applications/add', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
        if (answer.ok) ok++
      }
      return ok
    },
    { count: applications, places: [...columns] },
  )
  if (made !== applications) throw new Error(`Only ${made} of ${applications} applications could be made.`)
}
