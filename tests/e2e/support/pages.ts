// Every page there is, and the work of one invented person that fills them. A new page is added to a list here.
import type { Page } from 'playwright-core'
import { ada, signUp } from './accounts.ts'
import { bringPosting, bringResume, saveAndTrack, tailor, writeLetter } from './main-job.ts'
import { postingText, renderInventedResume } from './sample-files.ts'
import { commentOn, shareResume } from './share-resume.ts'

/** Name → address; an empty one is only known when the work is done. */
export const visitorPages = {
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
  'stop-mail': '/stop-mail?token=none',
}
export const ownPages = {
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
  'posting-duplicates': '/postings/duplicates',
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

/** Signs up, does the main job once, and says at which addresses the pages of its records stand. */
export async function makeWork(page: Page): Promise<Record<string, string>> {
  const context = page.context()
  const paths: Record<string, string> = {}
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
  return paths
}
