// Pictures of what to do and what not to do: parts of real pages, and the same parts with one rule broken.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { ada, signUp } from '../../tests/e2e/support/accounts.ts'
import { bringPosting, bringResume } from '../../tests/e2e/support/main-job.ts'
import { startProgram } from '../../tests/e2e/support/program.ts'
import { postingText, renderInventedResume } from '../../tests/e2e/support/sample-files.ts'
import { openVisitor } from '../../tests/e2e/support/visitor.ts'
import { photograph } from './photograph.ts'

type Pair = {
  name: string
  path: string
  part: (page: Page) => Locator
  width?: number
  spoil: (part: Element) => void
}

/** Opens the real program, cuts out each part as it is, breaks its rule in the page, and cuts it out again. */
export async function drawDoDont(browser: Browser, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const program = await startProgram()
  const owner = await openVisitor(browser, { url: program.url, width: 1280 })
  const stranger = await openVisitor(browser, { url: program.url, width: 1280 })
  try {
    const { page } = owner
    await signUp(page, ada)
    const resume = await bringResume(page, await renderInventedResume())
    await bringPosting(page, postingText)
    for (const { name, path, part, most, visitor, spoil } of pairs(resume)) {
      const shown = visitor ? stranger.page : page
      await shown.goto(path)
      const place = part(shown)
      await place.waitFor()
      await shown.evaluate(() => document.fonts.ready)
      await save(shown, place, most, `${name}-do`)
      await place.evaluate(spoil)
      await save(shown, place, most, `${name}-dont`)
    }
  } finally {
    await owner.close()
    await stranger.close()
    await program.stop()
  }

  async function save(shown: Page, place: Locator, most: number, name: string) {
    const box = await place.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const room = 22
      return { x: x + scrollX - room, y: y + scrollY - room, width: width + 2 * room, height: height + 2 * room }
    })
    const clip = { x: box.x, y: box.y, width: box.width, height: Math.min(most, box.height) }
    const picture = (await shown.screenshot({ clip, animations: 'disabled', fullPage: true })).toString('base64')
    const width = Math.ceil(clip.width)
    const html = `<img src="data:image/png;base64,${picture}" width="${width}">`
    writeFileSync(join(folder, `${name}.webp`), await photograph(browser, html, { width, quality: 82 }))
  }
}

const pairs = (resume: string): Pair[] => [
  {
    name: 'mark',
    path: '/example',
    part: (page) => page.locator('article').first(),
    most: 400,
    spoil(part) {
      for (const line of part.querySelectorAll('div')) {
        if (!line.querySelector('.mark')) continue
        line.style.background = 'var(--mark)'
        line.style.color = 'var(--mark-ink)'
      }
    },
  },
  {
    name: 'button',
    path: `${resume}/score`,
    part: (page) => page.locator('main header').first(),
    most: 130,
    spoil(part) {
      const colours = ['#2563eb', '#16a34a', '#dc2626']
      const buttons = [...part.querySelectorAll<HTMLElement>('button')].filter((button) => button.offsetWidth > 0)
      buttons.forEach((button, index) => {
        button.style.background = colours[index % colours.length]!
        button.style.borderColor = 'transparent'
        button.style.color = '#fff'
      })
    },
  },
  {
    name: 'points',
    path: '/example',
    part: (page) =>
      page.locator('section', { has: page.getByRole('heading', { name: 'What would win points' }) }).first(),
    most: 430,
    spoil(part) {
      for (const points of part.querySelectorAll<HTMLElement>('.font-mono.text-good')) points.textContent = '12 %'
      for (const reason of part.querySelectorAll<HTMLElement>('li p')) reason.textContent = 'Needs improvement!'
      for (const link of part.querySelectorAll<HTMLElement>('li a')) link.style.visibility = 'hidden'
    },
  },
  {
    name: 'serif',
    path: '/sign-in',
    part: (page) => page.locator('main'),
    most: 470,
    visitor: true,
    spoil(part) {
      for (const each of part.querySelectorAll<HTMLElement>('label, button, input, p, a'))
        Object.assign(each.style, { fontFamily: 'var(--font-display)', fontSize: '17px' })
    },
  },
  {
    name: 'doubt',
    path: '/imprint',
    part: (page) => page.locator('.prose').first(),
    most: 330,
    visitor: true,
    spoil(part) {
      for (const mark of part.querySelectorAll<HTMLElement>('.mark'))
        Object.assign(mark.style, {
          background: '#dc2626',
          color: '#fff',
          textDecoration: 'none',
          borderRadius: '6px',
          padding: '2px 6px',
        })
    },
  },
]
