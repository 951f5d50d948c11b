// Every page, at a size and in a theme: no barrier that axe knows, no complaint of the browser, no sideways scroll.
import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ada, signUp } from './accounts.ts'
import { findBarriers } from './check-access.ts'
import { bringPosting, bringResume, saveAndTrack, tailor, writeLetter } from './main-job.ts'
import { type Program, startProgram } from './program.ts'
import { postingText, renderInventedResume } from './sample-files.ts'
import { commentOn, shareResume } from './share-resume.ts'
import { openBrowser, openVisitor, type Visitor } from './visitor.ts'

type State = Awaited<ReturnType<Awaited<ReturnType<typeof openVisitor>>['context']['storageState']>>

export type Look = { width: number; height: number; theme: 'light' | 'dark' }

/** Pictures are taken when a folder for them is named: `SHOTS=/tmp/shots npm run e2e`. */
const shots = process.env.SHOTS

const visitorPages = {
  welcome: '/',
  example: '/example',
  'how-scores-work': '/how-scores-work',
  pricing: '/pricing',
  'self-host': '/self-host',
  help: '/help',
  'help-article': '/help/truth-check',
  'stored-data': '/stored-data',
  privacy: '/privacy',
  terms: '/terms',
  imprint: '/imprint',
  status: '/status',
  'sign-in': '/sign-in',
  'sign-up': '/sign-up',
  forgot: '/forgot-password',
  'check-mail': '/check-mail?for=ada%40quintero.example',
  reset: '/reset-password?token=none',
  shared: '',
  'shared-locked': '',
  goodbye: '/goodbye?until=2027-01-20',
  'undo-deletion': '/undo-deletion?token=none',
}
const ownPages = {
  home: '/home',
  resumes: '/resumes',
  'upload-dialog': '/resumes?upload=1',
  'resume-review': '',
  'resume-score': '',
  'resume-match': '',
  'resume-machine': '',
  'resume-versions': '',
  'resume-compare': '',
  'resume-comments': '',
  'resume-written': '',
  'resumes-beside': '',
  postings: '/postings',
  'capture-dialog': '/postings?capture=1',
  posting: '',
  tailoring: '',
  templates: '/templates',
  'template-dialog': '/templates?template=aside&accent=24564a',
  letters: '/letters',
  'letter-dialog': '/letters?write=1',
  letter: '',
  board: '/applications',
  list: '/applications?view=list',
  'calendar-month': '/applications?view=calendar&show=month',
  'calendar-agenda': '/applications?view=calendar&show=agenda',
  outcomes: '/applications/outcomes',
  offers: '/applications/offers',
  import: '/applications/import',
  duplicates: '/applications/duplicates',
  application: '',
  studio: '/studio',
  'studio-new': '/studio?new=1',
  activity: '/activity',
  learn: '/learn',
  'settings-profile': '/settings/profile',
  'settings-wishes': '/settings/wishes',
  'settings-security': '/settings/security',
  'settings-tokens': '/settings/tokens',
  'settings-appearance': '/settings/appearance',
  'settings-data': '/settings/data',
  'admin-users': '/admin/users',
  'admin-queues': '/admin/queues',
  'admin-weights': '/admin/weights',
  'admin-mail': '/admin/mail',
  'admin-audit': '/admin/audit',
  'not-found': '/nothing-here',
}

/** One program with one person's work for all looks of a test file. */
export function testPages(looks: Look[]) {
  const paths: Record<string, string> = {}
  let program: Program
  let browser: Browser
  let state: State

  beforeAll(async () => {
    if (shots) mkdirSync(shots, { recursive: true })
    ;[program, browser] = await Promise.all([startProgram(), openBrowser()])
    const { page, context, close } = await openVisitor(browser, { url: program.url })
    await signUp(page, ada)
    const resume = await bringResume(page, await renderInventedResume())
    paths.posting = await bringPosting(page, postingText)
    paths.tailoring = await tailor(page, 'Aggressive')
    paths.application = await saveAndTrack(page)
    const second = (await (await context.request.post('/api/v1/resumes/composed', { data: {} })).json()).id
    const resumeId = resume.split('/').at(-1)!
    paths['resume-written'] = `/resumes/${second}/review`
    const tailored = (await (await context.request.get('/api/v1/resumes?kind=tailored')).json()).items[0].id
    paths['resumes-beside'] = `/resumes/compare?a=${resumeId}&b=${tailored}`
    paths.shared = await shareResume(context, resumeId, { permission: 'comment' })
    await commentOn(context, paths.shared)
    paths['shared-locked'] = await shareResume(context, resumeId, { password: 'Quiet harbour' })
    for (const tab of ['review', 'score', 'match', 'machine', 'versions', 'compare', 'comments'])
      paths[`resume-${tab}`] = `${resume}/${tab}`
    paths.letter = await writeLetter(page, paths.posting)
    state = await context.storageState()
    await close()
  })
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })

  describe.for(looks)('at $width px, $theme', (look) => {
    let stranger: Visitor
    let owner: Visitor
    beforeAll(async () => {
      stranger = await openVisitor(browser, { url: program.url, ...look })
      owner = await openVisitor(browser, { url: program.url, ...look, storageState: state })
    })
    afterAll(async () => {
      await stranger?.close()
      await owner?.close()
    })

    const check = async (visitor: Visitor, name: string, path: string) => {
      const { page, complaints } = visitor
      complaints.length = 0
      await page.goto(path)
      await settle(page)
      if (shots) await page.screenshot({ path: `${shots}/${name}-${look.width}-${look.theme}.png` })
      expect(await findBarriers(page)).toEqual([])
      // Held against the screen: a phone widens its own view to take in what sticks out.
      const overflow = (await page.evaluate(() => document.documentElement.scrollWidth)) - look.width
      expect(overflow, 'pixels that stick out sideways').toBeLessThanOrEqual(0)
      expect(complaints).toEqual([])
    }
    it.for(Object.entries(visitorPages))('%s for visitors', ([name, path]) =>
      check(stranger, name, path || paths[name]!),
    )
    it.for(Object.entries(ownPages))('%s', ([name, path]) => check(owner, name, path || paths[name]!))
  })
}

/** Waits until nothing on the page says that it is still loading. */
async function settle(page: Page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForFunction(() => !document.querySelector('[role=status][aria-label^=Loading], .animate-breathe'))
  await page.evaluate(() => document.fonts.ready)
}
