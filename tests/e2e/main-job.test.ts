// The main job in a real browser: from sign-up to a tracked application with the exact document. As a service runs it: files
// in S3, mail through a server.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ada, signUp } from './support/accounts.ts'
import { openHouse } from './support/house.ts'
import { bringPosting, bringResume, saveAndTrack, tailor } from './support/main-job.ts'
import { findRealResume, hasRealResumes, postingText, renderInventedResume } from './support/sample-files.ts'
import { type ServiceParts, startServiceParts } from './support/service-parts.ts'

let parts: ServiceParts
const house = openHouse(async () => {
  parts = await startServiceParts()
  return parts
})

const trades = ['ACCOUNTANT', 'INFORMATION-TECHNOLOGY', 'TEACHER']
const files: [name: string, find: () => Promise<string | undefined>][] = [
  ['an invented person', renderInventedResume],
  ...trades.map((trade): [string, () => Promise<string | undefined>] => [
    `a real ${trade}`,
    async () => findRealResume(trade),
  ]),
]

describe('from sign-up to a tracked application', () => {
  it.for(files)('with the résumé of %s', async ([name, find], { skip }) => {
    const file = await find()
    if (!file)
      return skip(
        hasRealResumes ? `No file for ${name}.` : 'The collection of real résumés is not beside this repository.',
      )
    const { page, complaints, close } = await house.visit()
    const email = `${name.replace(/\W+/g, '-')}@quintero.example`.toLowerCase()
    await signUp(page, { ...ada, email })
    const resume = await bringResume(page, file)
    expect(resume).toMatch(/^\/resumes\//)
    await bringPosting(page, postingText)
    await tailor(page, 'Balanced')
    await saveAndTrack(page)

    const row = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Download / }) })
    const shortHash = await row.locator('[title^="SHA-256"]').textContent()
    const download = page.waitForEvent('download')
    await row.getByRole('button', { name: /^Download / }).click()
    const bytes = readFileSync(await (await download).path())
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(createHash('sha256').update(bytes).digest('hex')).toMatch(new RegExp(`^${shortHash}`))

    await page.getByRole('button', { name: 'Applied' }).click()
    await page.goto('/applications')
    const column = page.getByRole('region', { name: 'Applied, 1' })
    await expect.poll(() => column.getByRole('link').textContent()).toContain('Staff Engineer')
    expect(complaints).toEqual([])
    await close()
  })

  it('confirms the address by mail, and takes everything along in one archive', async () => {
    const { page, complaints, close } = await house.visit()
    const email = 'away@quintero.example'
    await signUp(page, { ...ada, email })
    await page.goto(await readLink(email))
    await page.getByRole('heading', { name: 'Your address is confirmed' }).waitFor()
    await page.goto('/home')
    await bringResume(page, await renderInventedResume())
    await page.goto('/settings/data')
    await page.getByRole('button', { name: 'Pack everything' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download', exact: true }).click()
    const archive = await download
    expect(archive.suggestedFilename()).toMatch(/^shortlist-.*\.zip$/)
    expect(readFileSync(await archive.path()).includes('ada-quintero.pdf')).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })
})

/** Where the link leads that the newest mail to the address carries. */
async function readLink(email: string): Promise<string> {
  const found = () => parts.mails.findLast(({ to }) => to?.some(({ address }) => address === email))
  await expect.poll(found).toBeDefined()
  return /https?:\/\/\S+/.exec(found()?.text ?? '')?.[0] ?? ''
}
