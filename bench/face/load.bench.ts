// How soon pages stand, whether anything jumps, and how much script they bring. Cold cache, the real program, Chromium.
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { openVisitor } from '../../tests/e2e/support/visitor.ts'
import { quantile } from '../measure.ts'
import type { Report } from '../report.ts'
import { type Face, openFace } from './seed.ts'
import { readWatch, type Watched, watchPage } from './watch-page.ts'

const rounds = 5
const kB = (bytes: number) => bytes / 1000

export async function bench(report: Report): Promise<void> {
  const face = await openFace()
  try {
    const { resume, posting, tailoring } = face.paths
    const visitors = { landing: '/', example: '/example', 'how scores work': '/how-scores-work', help: '/help' }
    const own = {
      home: '/home',
      'résumé score': `${resume}/score`,
      'résumé match': `${resume}/match`,
      posting,
      board: '/applications',
      tailoring,
    }
    for (const [name, path] of Object.entries({ ...visitors, 'sign-in': '/sign-in' })) await load(name, path, false)
    for (const [name, path] of Object.entries(own)) await load(name, path, true)
    await weigh()
  } finally {
    await face.close()
  }

  async function load(name: string, path: string, signedIn: boolean) {
    const seen: Watched[] = []
    for (let round = 0; round < rounds; round++) seen.push(await openOnce(face, path, signedIn))
    const worst = seen.toSorted((a, b) => b.cls - a.cls)[0]!
    if (report.flag('errors'))
      report.print(`${name}: largest is ${seen[0]!.lcpOf}; shifts: ${worst.shifted.join(', ') || 'none'}`)
    const lcp = quantile(
      seen.map((one) => one.lcp),
      0.75,
    )
    report.row({ name: `${name}: largest paint, p75`, value: lcp, unit: 'ms', aim: '<1500' })
    report.row({ name: `${name}: layout shift, worst`, value: worst.cls, unit: '', aim: '<0.05' })
  }

  async function weigh() {
    const landing = await scriptsOf(face, '/', false)
    report.row({ name: 'landing: script', value: kB(landing.all), unit: 'kB gz', aim: '≤60' })
    const home = await scriptsOf(face, '/home', true)
    report.row({ name: 'signed-in shell: script', value: kB(home.shell), unit: 'kB gz', aim: '≤150' })
    report.row({ name: 'Home with its page: script', value: kB(home.all), unit: 'kB gz' })
  }
}

const visit = (face: Face, signedIn: boolean) =>
  openVisitor(face.browser, { url: face.url, storageState: signedIn ? face.state : undefined })

async function openOnce(face: Face, path: string, signedIn: boolean): Promise<Watched> {
  const { page, close } = await visit(face, signedIn)
  await watchPage(page)
  await page.goto(path)
  await settle(page)
  const watched = await readWatch(page)
  await close()
  return watched
}

async function settle(page: Page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForFunction(() => !document.querySelector('[role=status][aria-label^=Loading], .animate-breathe'))
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(400)
}

/** Bytes of script after gzip: all that the page brought, and those that its document names. */
async function scriptsOf(face: Face, path: string, signedIn: boolean): Promise<{ all: number; shell: number }> {
  const { page, close } = await visit(face, signedIn)
  const bodies = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.set(new URL(response.url()).pathname, response.body())
  })
  await page.goto(path)
  await settle(page)
  const html = await (await page.request.get(path)).text()
  let all = 0
  let shell = 0
  for (const [name, body] of bodies) {
    const bytes = gzipSync(await body, { level: 9 }).length
    all += bytes
    if (html.includes(name)) shell += bytes
  }
  await close()
  return { all, shell }
}
