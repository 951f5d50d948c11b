// When the world is not as it should be: no network, a broken answer, an older version in the tab, live changes.
import { beforeAll, describe, expect, it } from 'vitest'
import { openHouse } from './support/house.ts'
import { bringPosting, bringResume } from './support/main-job.ts'
import { postingText, renderInventedResume } from './support/sample-files.ts'
import type { Visitor } from './support/visitor.ts'

const house = openHouse()
let visitor: Visitor

beforeAll(async () => {
  visitor = await house.signIn()
  await bringResume(visitor.page, await renderInventedResume())
})

describe('when something is amiss', () => {
  it('says that the network is gone, and goes on when it is back', async () => {
    const { page, context } = visitor
    await page.goto('/resumes')
    await page.getByRole('link', { name: /Ada Quintero/ }).waitFor()
    await context.setOffline(true)
    await page.getByText('You are offline').waitFor()
    await expect.poll(() => page.getByRole('link', { name: /Ada Quintero/ }).isVisible()).toBe(true)
    await context.setOffline(false)
    await page.getByText('You are offline').waitFor({ state: 'detached' })
  })

  it('stays, and says so, when a page cannot be fetched over the lost network', async () => {
    const { page, context } = visitor
    await page.goto('/resumes')
    await page.getByRole('link', { name: /Ada Quintero/ }).waitFor()
    await context.setOffline(true)
    await page.getByRole('link', { name: 'Learn' }).click()
    await page.getByRole('heading', { name: 'No connection' }).waitFor()
    expect(await page.getByRole('navigation', { name: 'Main' }).first().isVisible()).toBe(true)
    await context.setOffline(false)
    await page.getByRole('heading', { name: 'Learn', level: 1 }).waitFor()
  })

  it('keeps the app alive around a page whose data does not come', async () => {
    const { page } = visitor
    let broken = true
    const list = /\/api\/v1\/postings(\?|$)/
    await page.route(list, (route) =>
      broken
        ? route.fulfill({ status: 422, json: { code: 'invalid', detail: 'This list is out of order.' } })
        : route.continue(),
    )
    await page.goto('/postings')
    await page.getByText('This list is out of order.').waitFor()
    await expect.poll(() => page.getByRole('navigation', { name: 'Main' }).first().isVisible()).toBe(true)
    broken = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'Bring in a job you would like' }).waitFor()
    await page.unroute(list)
  })

  it('loads itself anew, once, when the server has a newer version', async () => {
    const { page } = visitor
    await page.goto('/home')
    await page.getByRole('heading', { level: 1 }).waitFor()
    let missing = 0
    await page.route('**/assets/activity-page-*.js', (route) =>
      missing++ === 0 ? route.fulfill({ status: 404, body: '' }) : route.continue(),
    )
    await page.getByRole('link', { name: 'Activity' }).click()
    await page.getByRole('heading', { name: 'Activity' }).waitFor()
    expect(missing).toBeGreaterThan(1)
    await page.unroute('**/assets/activity-page-*.js')
  })

  it('shows in one tab what changes in another, by itself', async () => {
    const { page, context } = visitor
    await page.goto('/postings')
    await page.getByRole('heading', { name: 'Bring in a job you would like' }).waitFor()
    const second = await context.newPage()
    await bringPosting(second, postingText)
    await page.getByRole('link', { name: /Staff Engineer/ }).waitFor()
    await second.close()
  })
})
