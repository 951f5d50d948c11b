// Whether anything moves by itself while a page arrives: every page at three widths, answers of the API late.
import { makeWork, ownPages, visitorPages } from '../../tests/e2e/support/pages.ts'
import { startProgram } from '../../tests/e2e/support/program.ts'
import { openBrowser, openVisitor } from '../../tests/e2e/support/visitor.ts'
import {
  delayAnswers,
  readShifts,
  type Shifts,
  watchQuestions,
  watchShifts,
} from '../../tests/e2e/support/watch-shifts.ts'
import type { Report } from '../report.ts'

const screens = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
]
const late = 400

/** `--page=word`: only pages with it in their name. `--errors`: what moved. `--pages`: a line for each page. */
export async function bench(report: Report): Promise<void> {
  const [program, browser] = await Promise.all([startProgram(), openBrowser()])
  const wanted = report.option('page') ?? ''
  try {
    const maker = await openVisitor(browser, { url: program.url })
    const paths = await makeWork(maker.page)
    const state = await maker.context.storageState()
    await maker.close()
    const pages = [
      ...Object.entries(visitorPages).map(([name, path]) => ({ name, path, own: false })),
      ...Object.entries(ownPages).map(([name, path]) => ({ name, path, own: true })),
    ].filter(({ name }) => name.includes(wanted))
    for (const screen of screens) {
      const sums: number[] = []
      for (const { name, path, own } of pages) {
        const { sum, moved } = await open(path || paths[name]!, screen, own)
        sums.push(sum)
        if (report.flag('pages')) report.print(`${screen.width} px, ${name}: ${sum.toFixed(3)}`)
        if (report.flag('errors') && sum > 0.002)
          report.print(`${screen.width} px, ${name}: ${sum.toFixed(3)}\n  ${moved.join('\n  ')}`)
      }
      const note = `${sums.length} pages, answers ${late} ms late`
      report.row({ name: `${screen.width} px: layout shift, worst page`, value: Math.max(...sums), aim: '<0.05', note })
    }

    async function open(path: string, screen: { width: number; height: number }, own: boolean): Promise<Shifts> {
      const visit = { url: program.url, ...screen, storageState: own ? state : undefined }
      const { page, close } = await openVisitor(browser, visit)
      await watchShifts(page)
      await delayAnswers(page, late)
      const quiet = watchQuestions(page)
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await quiet(300)
      await page.evaluate(() => document.fonts.ready)
      const shifts = await readShifts(page)
      await close()
      return shifts
    }
  } finally {
    await browser.close()
    await program.stop()
  }
}
