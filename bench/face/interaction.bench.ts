// How soon the screen answers: from an event to the paint after it, by the browser's own Event Timing.
import type { Page } from 'playwright-core'
import { openVisitor } from '../../tests/e2e/support/visitor.ts'
import { quantile } from '../measure.ts'
import type { Report } from '../report.ts'
import { openFace } from './seed.ts'
import { timeInteraction, watchPage } from './watch-page.ts'

const aim = '<200'

export async function bench(report: Report): Promise<void> {
  const face = await openFace()
  const { page, close } = await openVisitor(face.browser, { url: face.url, storageState: face.state })
  const all: number[] = []
  const say = (name: string, times: number[]) => {
    all.push(...times)
    report.row({ name, value: quantile(times, 0.75), unit: 'ms', aim, note: `${times.length} times, p75` })
  }
  try {
    await watchPage(page)
    say('switch tabs of a résumé', await switchTabs(page, face.paths.resume))
    say('open a part of the score', await openParts(page, face.paths.resume))
    say('open the palette and type', await askPalette(page))
    say('accept or reject a change', await decide(page, face.paths.tailoring))
    say('move a card by key', await moveByKey(page))
    say('drag a card', await drag(page))
    say('go to a page by two keys', await goByKeys(page))
    report.row({ name: 'all of them', value: quantile(all, 0.75), unit: 'ms', aim, note: `${all.length} times, p75` })
    report.row({ name: 'all of them, slowest', value: Math.max(...all), unit: 'ms' })
  } finally {
    await close()
    await face.close()
  }
}

async function repeat(times: number, act: (round: number) => Promise<number>): Promise<number[]> {
  const found: number[] = []
  for (let round = 0; round < times; round++) found.push(await act(round))
  return found
}

async function switchTabs(page: Page, resume: string): Promise<number[]> {
  await page.goto(`${resume}/score`)
  await page.getByRole('img', { name: /^Score/ }).waitFor()
  const tabs = ['Review', 'Match', 'Versions', 'Score'] as const
  return repeat(12, (round) =>
    timeInteraction(page, async () => {
      await page.getByRole('link', { name: tabs[round % tabs.length], exact: true }).click()
      await page.waitForTimeout(250)
    }),
  )
}

async function openParts(page: Page, resume: string): Promise<number[]> {
  await page.goto(`${resume}/score`)
  const parts = page.locator('main details > summary')
  await parts.first().waitFor()
  return repeat(8, (round) => timeInteraction(page, () => parts.nth(round % 7).click()))
}

async function askPalette(page: Page): Promise<number[]> {
  await page.goto('/home')
  await page.getByRole('heading', { level: 1 }).waitFor()
  return repeat(8, () =>
    timeInteraction(page, async () => {
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog', { name: 'Search or jump to' }).waitFor()
      await page.keyboard.type('staff')
      await page.waitForTimeout(300)
      await page.keyboard.press('Escape')
    }),
  )
}

async function decide(page: Page, tailoring: string): Promise<number[]> {
  await page.goto(tailoring)
  await page.getByRole('heading', { name: /^\d+ changes?/ }).waitFor()
  await page.getByRole('img', { name: /^Page 1 of/ }).waitFor()
  return repeat(10, (round) =>
    timeInteraction(page, async () => {
      await page.keyboard.press('j')
      await page.keyboard.press(round % 2 ? 'r' : 'a')
      await page.waitForTimeout(500)
    }),
  )
}

async function openBoard(page: Page) {
  await page.goto('/applications')
  await page
    .getByRole('link', { name: /Engineer 1\b/ })
    .first()
    .waitFor()
}

async function moveByKey(page: Page): Promise<number[]> {
  await openBoard(page)
  await page
    .getByRole('link', { name: /Engineer 1\b/ })
    .first()
    .focus()
  return repeat(8, (round) =>
    timeInteraction(page, async () => {
      await page.keyboard.press(round % 2 ? '[' : ']')
      await page.waitForTimeout(250)
    }),
  )
}

async function drag(page: Page): Promise<number[]> {
  await openBoard(page)
  return repeat(6, async (round) => {
    const card = page.locator('[draggable=true]', { hasText: `Engineer ${4 * round + 5}` }).first()
    const goal = page.locator('[draggable=true]', { hasText: `Engineer ${4 * round + 6}` }).first()
    return timeInteraction(page, () => card.dragTo(goal))
  })
}

async function goByKeys(page: Page): Promise<number[]> {
  const places = [
    ['r', '**/resumes'],
    ['p', '**/postings'],
    ['h', '**/home'],
  ] as const
  return repeat(9, (round) =>
    timeInteraction(page, async () => {
      const [key, url] = places[round % places.length]!
      await page.keyboard.press('g')
      await page.keyboard.press(key)
      await page.waitForURL(url)
      await page.waitForTimeout(250)
    }),
  )
}
