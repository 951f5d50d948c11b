// The foreign-workspace walk: every operation of the OpenAPI document is tried with ids of another workspace, and must
// answer 404. A new route is covered by being in the document; one that takes an unknown kind of id fails the walk.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, fileForm, startApp, type TestApp } from '../support/app.ts'
import { samplePosting, sampleResume } from '../support/samples.ts'

let app: TestApp
let owner: Client
let stranger: Client
let operations: { method: string; path: string }[]
/** First path segment → an id of the owner's. */
const ids: Record<string, string> = {}

beforeAll(async () => {
  app = await startApp()
  await app.signUp('The admin')
  owner = await app.signUp('The owner')
  stranger = await app.signUp('The stranger')
  const resume = (await owner.post('/resumes', fileForm('ada.txt', sampleResume))).body
  await owner.until(`/resumes/${resume.id}`, (r) => r.state === 'read')
  const posting = (await owner.post('/postings', { text: samplePosting })).body
  const tailoring = (await owner.post('/tailorings', { resumeId: resume.id, postingId: posting.id })).body
  await owner.until(`/tailorings/${tailoring.id}`, (t) => t.state === 'ready')
  const application = (await owner.post('/applications', { postingId: posting.id, attach: { resumeId: resume.id } }))
    .body
  const letter = (await owner.post('/letters', { resumeId: resume.id, postingId: posting.id })).body
  const share = (await owner.post('/shares', { kind: 'resume', recordId: resume.id, permission: 'comment' })).body
  const shared = `/shared/${share.url.split('/s/')[1]}`
  const comment = (await app.visit().post(`${shared}/comments`, { name: 'Sam', body: 'Good' })).body
  const { todos } = (await owner.post(`/applications/${application.id}/todos`, { text: 'Write' })).body
  const { people } = (await owner.post(`/applications/${application.id}/people`, { name: 'Sam' })).body
  const when = { startsAt: '2027-03-28T08:30:00Z', timeZone: 'UTC' }
  const interview = (await owner.post(`/applications/${application.id}/interviews`, when)).body
  const twin = (await owner.post('/applications', { postingId: posting.id })).body
  const { mergeId } = (await owner.post(`/applications/${application.id}/merge`, { otherId: twin.id })).body
  const again = (await owner.post('/postings', { text: samplePosting })).body
  const postingMerge = (await owner.post(`/postings/${posting.id}/merge`, { otherId: again.id })).body
  const imported = (await owner.post('/imports', fileForm('jobs.csv', 'Title,Company\nClerk,Elsewhere'))).body
  const hidden = (await owner.post('/hidden-companies', { name: 'Nightshade Holdings' })).body
  const archive = (await owner.post('/exports')).body
  const search = (await owner.post('/saved-searches', { name: 'Mine', filter: {} })).body
  const token = (await owner.post('/tokens', { name: 'cli', scopes: ['read'] })).body
  const session = (await owner.get('/sessions')).body.items[0]
  const studio = (await owner.post('/studio/documents', { title: 'Mine' })).body
  const compile = (await owner.post(`/studio/documents/${studio.id}/compile`, {})).body
  Object.assign(ids, {
    'studio/documents': studio.id,
    // Without a TeX engine there is no compile: then an id of another record stands in for it.
    'studio/compiles': compile.id ?? studio.id,
    exports: archive.id,
    resumes: resume.id,
    postings: posting.id,
    tailorings: tailoring.id,
    applications: application.id,
    documents: application.documents[0].id,
    todos: todos[0].id,
    interviews: interview.id,
    merges: mergeId,
    'posting-merges': postingMerge.mergeId,
    imports: imported.id,
    people: people[0].id,
    letters: letter.id,
    tokens: token.id,
    sessions: session.id,
    jobs: resume.jobId,
    match: resume.id,
    mails: resume.id,
    'dead-letters': resume.jobId,
    versions: '1',
    shares: share.id,
    'share-comments': comment.id,
    comments: comment.id,
    // An address nobody was given: the right one would, rightly, open.
    shared: 'A'.repeat(43),
    'comment-mail': 'A'.repeat(43),
    'hidden-companies': hidden.id,
    'saved-searches': search.id,
    weights: '2026-11',
    against: '2026-11',
    'weight-experiments': resume.id,
  })
  const document = (await owner.get('/api/openapi.json')).body
  operations = Object.entries(document.paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
  )
})
afterAll(() => app?.close())

/** Not ids of anybody's. */
const publicKinds = new Set(['versions', 'weights', 'against'])

/** `/postings/{postingId}/match/{resumeId}` → with the owner's ids. */
function fill(path: string): string {
  const parts = path.split('/')
  return parts
    .map((part, i) => {
      if (!part.startsWith('{')) return part
      const id = ids[parts.slice(i - 2, i).join('/')] ?? ids[parts[i - 1]!]
      if (!id) throw new Error(`The walk knows no id for ${path}. Make one in its beforeAll.`)
      return id
    })
    .join('/')
}

const evenWeights = {
  compatibility: 0.1,
  keywords: 0.1,
  achievements: 0.2,
  formatting: 0.1,
  progression: 0.1,
  completeness: 0.2,
  fit: 0.2,
}
// Enough of a body that validation passes and the id decides.
const bodies: Record<string, unknown> = {
  'PUT /resumes/{id}/profile': { profile: {} },
  'PATCH /resumes/{id}': { title: 'Mine now' },
  'PATCH /saved-searches/{id}': { name: 'Mine now' },
  'PATCH /postings/{id}': { title: 'Mine now' },
  'PATCH /applications/{id}': { notes: 'Mine now' },
  'POST /applications/{id}/todos': { text: 'Mine now' },
  'POST /applications/{id}/people': { name: 'Mine now' },
  'POST /applications/{id}/interviews': { startsAt: '2027-03-28T08:30:00Z', timeZone: 'UTC' },
  'PUT /applications/{id}/offer': { currency: 'EUR', base: 1 },
  'POST /applications/{id}/timeline': { text: 'Mine now' },
  'POST /applications/{id}/merge': { otherId: '019e0000-0000-7000-8000-000000000000' },
  'POST /postings/{id}/merge': { otherId: '019e0000-0000-7000-8000-000000000000' },
  'POST /postings/{id}/keep-both': { otherId: '019e0000-0000-7000-8000-000000000000' },
  'POST /applications/{id}/keep-both': { otherId: '019e0000-0000-7000-8000-000000000000' },
  'PATCH /tailorings/{id}': { decisions: {} },
  'PATCH /letters/{id}': { text: 'Mine now' },
  'PUT /resumes/{id}/draft': { basedOn: 1, profile: {} },
  'PATCH /share-comments/{id}': { resolved: true },
  'POST /share-comments/{id}/answers': { body: 'Mine now' },
  'POST /shared/{token}/unlock': { password: 'Mine now' },
  'POST /shared/{token}/comments': { name: 'Mallory', body: 'Mine now' },
  'PUT /studio/documents/{id}/text': { path: 'main.tex', content: 'Mine now' },
  'POST /studio/documents/{id}/remove-file': { path: 'main.tex' },
  'POST /studio/documents/{id}/move-file': { from: 'main.tex', to: 'mine.tex' },
  'POST /admin/weights': { version: 'mine', parts: evenWeights },
  'POST /admin/weight-experiments': { challenger: '2026-11-evidence', share: 1 },
}
const queries: Record<string, string> = {
  'GET /studio/documents/{id}/file': '?path=main.tex',
  'PUT /studio/documents/{id}/file': '?path=main.tex',
  'GET /studio/documents/{id}/versions/{version}/text': '?path=main.tex',
  'GET /studio/compiles/{id}/source': '?page=1&x=1&y=1',
  'GET /studio/compiles/{id}/places': '?path=main.tex&line=1',
}
const body = (key: string) => {
  if (key === 'PUT /studio/documents/{id}/file') return fileForm('main.tex', 'Mine now', { path: 'main.tex' })
  if (key.includes('/applications/{id}/documents')) return { resumeId: ids.resumes }
  if (key.includes('/applications/{id}/letters')) return { letterId: ids.letters }
  return bodies[key] ?? {}
}

test('every operation that takes an id answers 404 to a stranger', async () => {
  const withId = operations.filter(({ path }) => path.includes('{'))
  expect(withId.length).toBeGreaterThan(25)
  const wrong: string[] = []
  for (const { method, path } of withId) {
    const answer = await stranger.request(
      method,
      fill(path) + (queries[`${method} ${path}`] ?? ''),
      method === 'GET' || method === 'DELETE' ? undefined : body(`${method} ${path}`),
    )
    if (answer.status !== 404) wrong.push(`${method} ${path} → ${answer.status} ${JSON.stringify(answer.body)}`)
  }
  expect(wrong).toEqual([])
})

test('ids in bodies of a stranger do not reach the owner either', async () => {
  const tries: [string, object][] = [
    ['/tailorings', { resumeId: ids.resumes, postingId: ids.postings }],
    ['/applications', { postingId: ids.postings }],
    ['/letters', { resumeId: ids.resumes, postingId: ids.postings }],
    ['/applications', { postingId: ids.postings, attach: { resumeId: ids.resumes } }],
    ['/board/move', { moves: [{ id: ids.applications, column: 'offer' }] }],
    ['/resumes/changes', { ids: [ids.resumes], deleted: true }],
    ['/resumes/archive', { ids: [ids.resumes] }],
    ['/shares', { kind: 'resume', recordId: ids.resumes }],
  ]
  for (const [path, input] of tries) expect((await stranger.post(path, input)).status, path).toBe(404)
})

test("a stranger's own lists show nothing of the owner", async () => {
  for (const { method, path } of operations.filter(
    ({ method, path }) =>
      method === 'GET' && !path.includes('{') && !path.startsWith('/admin') && path !== '/templates',
  )) {
    const answer = await stranger.request(method, path)
    const text = JSON.stringify(answer.body)
    for (const [kind, id] of Object.entries(ids))
      if (!publicKinds.has(kind)) expect(text, `${path} shows ${kind}`).not.toContain(id)
  }
})

test('admin operations do not exist for others, and nothing exists for the anonymous', async () => {
  const visitor = app.visit()
  const open = ['GET /me', 'GET /templates', 'GET /studio/samples', 'POST /trial']
  for (const { method, path } of operations) {
    const input = method === 'GET' || method === 'DELETE' ? undefined : body(`${method} ${path}`)
    if (path.startsWith('/admin')) expect((await stranger.request(method, fill(path), input)).status, path).toBe(404)
    if (open.includes(`${method} ${path}`)) continue
    const answer = await visitor.request(method, fill(path), input)
    if (path.startsWith('/shared/') || path.startsWith('/comment-mail/{')) {
      // Made for people without an account: an address that leads nowhere is all there is to tell.
      expect(answer.status, path).toBe(404)
      continue
    }
    // A body that does not fit is refused before the caller is looked at.
    expect([401, 422], `${method} ${path} → ${answer.status}`).toContain(answer.status)
  }
})

test('after the walk everything of the owner is as it was', async () => {
  expect((await owner.get(`/resumes/${ids.resumes}`)).body.title).not.toBe('Mine now')
  expect((await owner.get(`/postings/${ids.postings}`)).body.title).not.toBe('Mine now')
  expect((await owner.get('/tokens')).body.items).toHaveLength(1)
  const shares = (await owner.get(`/shares?kind=resume&recordId=${ids.resumes}`)).body.items
  expect(shares).toMatchObject([{ state: 'open', permission: 'comment' }])
  expect((await owner.get(`/share-comments?kind=resume&recordId=${ids.resumes}`)).body.items).toHaveLength(1)
  expect((await owner.get('/sessions')).body.items).toHaveLength(1)
})

test('row-level security stands on every workspace table, and without context there is nothing', async () => {
  const { pool } = app.platform.database
  const { rows } =
    await pool.query(`select c.relname, c.relrowsecurity and c.relforcerowsecurity as forced, (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`)
  expect(rows.length).toBeGreaterThan(10)
  for (const row of rows) {
    expect(row, row.relname).toMatchObject({ forced: true, policies: 1 })
    expect((await pool.query(`select count(*)::int as n from ${row.relname}`)).rows[0].n, row.relname).toBe(0)
  }
  const { rows: role } = await pool.query(
    'select rolsuper or rolbypassrls as bypasses from pg_roles where rolname = current_user',
  )
  expect(role[0].bypasses).toBe(false)
})
