// The studio through the front door: write, compile, find the error, go back, take the project out and in.
import { randomBytes } from 'node:crypto'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, fileForm, startApp, type TestApp } from '../../../tests/support/app.ts'
import { findTex } from './compile/find-tex.ts'

const { engines } = await findTex()
const hasTex = engines.some(({ engine }) => engine === 'pdflatex')
if (!hasTex) console.warn('No pdflatex here: the studio is tested without compiling. npm run setup:tex installs it.')

let app: TestApp
let person: Client
beforeAll(async () => {
  app = await startApp()
  person = await app.signUp()
})
afterAll(() => app?.close())

const small = (body: string) => `\\documentclass{article}\n\\begin{document}\n${body}\n\\end{document}\n`
const make = async (source: string) => (await person.post('/studio/documents', { title: 'A test', source })).body
const compile = async (id: string, edits: object[] = []) =>
  (await person.post(`/studio/documents/${id}/compile`, { edits, wait: 10 })).body

test('every sample is there, and a résumé goes into the studio through each way of making a document', async () => {
  const { items } = (await person.get('/studio/samples')).body
  expect(items.length).toBeGreaterThanOrEqual(6)
  for (const { id } of items) {
    const { body, status } = await person.post('/studio/documents', { sample: id })
    expect(status).toBe(201)
    expect(body.source).toContain('\\begin{document}')
    expect(body.version).toBe(1)
  }
  expect((await person.post('/studio/documents', { sample: 'nothing' })).status).toBe(422)
})

test('versions: kept when something changed, compared, brought back without losing what stood there', async () => {
  const { id } = await make(small('First'))
  await person.request('PUT', `/studio/documents/${id}/text`, { path: 'main.tex', content: small('Second') })
  const kept = (await person.post(`/studio/documents/${id}/versions`, {})).body
  expect(kept.version).toBe(2)
  expect((await person.post(`/studio/documents/${id}/versions`, {})).body.version).toBe(2)
  await person.request('PUT', `/studio/documents/${id}/text`, { path: 'main.tex', content: small('Third') })
  const restored = (await person.post(`/studio/documents/${id}/versions/1/restore`, {})).body
  expect(restored.source).toContain('First')
  const { items } = (await person.get(`/studio/documents/${id}/versions`)).body
  expect(items.map((each: { reason: string }) => each.reason)).toEqual(['restored', 'saved', 'saved', 'made'])
  const before = (await person.get(`/studio/documents/${id}/versions/3/text?path=main.tex`)).body
  expect(before.content).toContain('Third')
})

// Broke once: as JSON it was larger than a request might be.
test('a source just under 1 MB goes in by every way; one above it is refused in words', async () => {
  const line = '%\\"é\t\n'
  const full = `${small('Full')}${line.repeat(Math.floor(((1 << 20) - 80) / Buffer.byteLength(line)))}`
  const { id, files } = await make(full)
  expect(files[0].bytes).toBe(Buffer.byteLength(full))
  const save = (content: string) => person.request('PUT', `/studio/documents/${id}/text`, { path: 'main.tex', content })
  expect((await save(`${full}% `)).status).toBe(200)
  if (hasTex) expect(await compile(id, [{ path: 'main.tex', content: `${full}%` }])).toMatchObject({ state: 'done' })
  const above = await save(`${full}${line.repeat(20)}`)
  expect([above.status, above.body.detail]).toEqual([413, expect.stringContaining('larger than 1 MB')])
  const farAbove = await save(full.repeat(2))
  expect([farAbove.status, farAbove.body.detail]).toEqual([422, expect.stringContaining('at most 1 MB')])
  const request = await save(full.repeat(9))
  expect([request.status, request.body.detail]).toEqual([413, expect.stringContaining('Send less at once')])
})

test('a second tab does not overwrite the first one unseen', async () => {
  const { id, files } = await make(small('One'))
  const seen = files[0].sha256
  const save = (content: string) =>
    person.request('PUT', `/studio/documents/${id}/text`, { path: 'main.tex', content: small(content), basedOn: seen })
  expect((await save('Two')).status).toBe(200)
  const refused = await save('Three')
  expect(refused.status).toBe(409)
  expect(refused.body.detail).toContain('changed elsewhere')
})

test('the workspace speaks of any line: found, moved along, closed to guests and to strangers', async () => {
  const { id } = await make(small('One\n\nTwo'))
  const about = { kind: 'studio_document', recordId: id }
  const say = (more: object) => person.post('/share-comments', { ...about, body: 'Say more', ...more })
  const onLine = (await say({ place: 'main.tex:3' })).body
  expect(onLine).toMatchObject({ place: 'main.tex:3', quote: 'One', shareId: null, fromOwner: true, mine: true })
  const inPreamble = (await say({ place: 'main.tex:1' })).body
  expect(inPreamble.quote).toBe('\\documentclass{article}')
  expect((await say({})).body).toMatchObject({ place: null, quote: null })
  const nowhere = await say({ place: 'main.tex:400' })
  expect([nowhere.status, nowhere.body.detail]).toEqual([409, expect.stringContaining('not there any more')])

  const move = (change: object) => person.request('PATCH', `/share-comments/${onLine.id}`, change)
  expect((await move({ place: 'main.tex:5' })).body).toMatchObject({
    place: 'main.tex:5',
    quote: 'One',
    resolved: false,
  })
  expect((await move({ place: 'gone.tex:5' })).status).toBe(409)
  expect((await move({})).status).toBe(422)

  const share = (await person.post('/shares', { ...about, permission: 'comment' })).body
  const seen = await app.visit().get(`/shared/${share.url.split('/s/')[1]}/comments`)
  expect(seen.body.items).toEqual([])
  const stranger = await app.signUp('The stranger')
  expect((await stranger.post('/share-comments', { ...about, body: 'Mine now' })).status).toBe(404)
})

test('files: a zip brings everything in it along, and the main file can be called otherwise', async () => {
  const { id } = await make(small('\\input{parts/one}'))
  const zip = zipSync({ 'more/parts/one.tex': Buffer.from('One'), 'more/tidy.cls': Buffer.from('% class') })
  const put = (path: string, bytes: Uint8Array) =>
    person.request('PUT', `/studio/documents/${id}/file`, fileForm(path, new Uint8Array(bytes), { path }))
  const { files } = (await put('more.zip', zip)).body
  expect(files.map((file: { path: string }) => file.path)).toEqual(['main.tex', 'parts/one.tex', 'tidy.cls'])
  const outside = await put('out.zip', zipSync({ 'a.tex': Buffer.from('x'), '../b.tex': Buffer.from('x') }))
  expect([outside.status, outside.body.detail]).toEqual([422, expect.stringContaining('outside the project')])
  const move = (from: string, to: string) => person.post(`/studio/documents/${id}/move-file`, { from, to })
  expect((await move('main.tex', 'cv.tex')).body).toMatchObject({
    mainFile: 'cv.tex',
    source: small('\\input{parts/one}'),
  })
  expect((await move('cv.tex', 'cv.png')).status).toBe(409)
  expect((await move('parts/one.tex', 'cv.tex')).status).toBe(409)
  if (hasTex) expect(await compile(id)).toMatchObject({ state: 'done', problems: [] })
})

describe('importing', () => {
  const zip = (entries: Record<string, string>) =>
    new Uint8Array(
      zipSync(
        Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, new TextEncoder().encode(text)])),
      ),
    )
  test('a zip of a folder becomes a project with its main file found', async () => {
    const bytes = zip({
      'cv/cv.tex': small('\\input{part}'),
      'cv/part.tex': 'Here',
      'cv/cv.aux': 'x',
      '__MACOSX/a': '',
    })
    const { body, status } = await person.post('/studio/import', fileForm('my_cv.zip', bytes))
    expect(status).toBe(201)
    expect(body).toMatchObject({ title: 'my cv', mainFile: 'cv.tex' })
    expect(body.files.map((file: { path: string }) => file.path)).toEqual(['cv.tex', 'part.tex'])
    const out = await person.get(`/studio/documents/${body.id}/zip`)
    expect(out.headers.get('content-type')).toContain('application/zip')
  })
  const noise = (bytes: number) => Buffer.from(randomBytes(bytes).toString('base64').slice(0, bytes))
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`part-${i}.tex`, String(i)]))
  const main = { 'main.tex': small('x') }
  const packed = (entries: Record<string, Uint8Array>, level: 0 | 6 = 6) =>
    new Uint8Array(zipSync({ 'main.tex': Buffer.from(main['main.tex']), ...entries }, { level }))

  test.each<[string, () => Uint8Array, string]>([
    [
      'a name that leaves the folder',
      () => zip({ 'a/cv.tex': small('x'), 'a/../../evil.tex': 'x' }),
      'outside the project',
    ],
    ['a name from the root', () => zip({ ...main, '/etc/cron.d/x.tex': 'x' }), 'outside the project'],
    ['a name with a drive', () => zip({ ...main, 'C:/x.tex': 'x' }), 'outside the project'],
    ['a name with backslashes', () => zip({ ...main, 'a\\..\\evil.tex': 'x' }), 'outside the project'],
    ['a name no system likes', () => zip({ ...main, 'what?.tex': 'x' }), 'not allowed'],
    ['too many files', () => zip({ ...main, ...many(300) }), 'more than 300 files'],
    [
      'too much once unpacked',
      () => packed({ 'a.png': noise(12 << 20), 'b.png': noise(9 << 20) }, 6),
      'more than 20 MB',
    ],
    ['a bomb', () => packed({ 'zeros.png': new Uint8Array(19 << 20) }), 'times its size'],
    ['a source too long', () => packed({ 'long.tex': noise((1 << 20) + 1) }), 'long.tex is larger than 1 MB'],
    ['no main file', () => zip({ 'notes.txt': 'x' }), 'documentclass'],
    ['not a zip', () => new TextEncoder().encode('PK is not enough'), 'damaged'],
    ['neither .tex nor zip', () => new Uint8Array([0, 1, 2, 3, 0, 9]), 'neither'],
    ['an empty file', () => new Uint8Array(), 'empty'],
  ])('%s is refused in words of its own', async (_, make, words) => {
    const { status, body } = await person.post('/studio/import', fileForm('x.zip', make()))
    expect([413, 422]).toContain(status)
    expect(JSON.stringify(body)).toContain(words)
  })

  test('an entry that says it is small and is not brings nothing in', async () => {
    const bytes = packed({ 'lie.png': new Uint8Array(900_000) })
    // The size stands in the local header and in the directory: 900,000 becomes 9 in both.
    const said = Buffer.alloc(4)
    said.writeUInt32LE(900_000)
    const lied = Buffer.from(bytes)
    for (let at = lied.indexOf(said); at >= 0; at = lied.indexOf(said, at + 1)) lied.writeUInt32LE(9, at)
    const { status, body } = await person.post('/studio/import', fileForm('lie.zip', new Uint8Array(lied)))
    if (status === 201) expect(body.files.find((file: { path: string }) => file.path === 'lie.png').bytes).toBe(9)
    else expect(JSON.stringify(body)).toContain('damaged')
  })

  test('a file more than 20 MB is not taken at all', async () => {
    const { status, body } = await person.post('/studio/import', fileForm('big.zip', new Uint8Array((20 << 20) + 4096)))
    expect([413, 422]).toContain(status)
    expect(JSON.stringify(body)).toMatch(/20 MB|too large/i)
  })

  test('a project that is full takes no further file, and keeps what it has', async () => {
    const { body } = await person.post('/studio/import', fileForm('full.zip', zip({ ...main, ...many(299) })))
    expect(body.files).toHaveLength(300)
    const form = fileForm('more.tex', new TextEncoder().encode('x'), { path: 'more.tex' })
    const refused = await person.request('PUT', `/studio/documents/${body.id}/file`, form)
    expect([refused.status, refused.body.detail]).toEqual([413, expect.stringContaining('more than 300 files')])
    expect((await person.get(`/studio/documents/${body.id}`)).body.files).toHaveLength(300)
  })
})

describe.runIf(hasTex)('compiling', () => {
  test('source → PDF, the same source again from the cache, an edit by a warm process', async () => {
    const { id } = await make(small('Hello'))
    const first = await compile(id)
    expect(first).toMatchObject({ state: 'done', engine: 'pdflatex', pages: 1, failure: null })
    const pdf = await person.get(`/studio/compiles/${first.id}/pdf`)
    expect(Buffer.from(pdf.bytes).toString('latin1', 0, 4)).toBe('%PDF')
    const listed = (await person.get('/studio/documents')).body.items.find((each: { id: string }) => each.id === id)
    expect(listed.pictured).toBe(first.id)
    const picture = await person.get(`/studio/compiles/${first.id}/picture`)
    expect(Buffer.from(picture.bytes).toString('latin1', 1, 4)).toBe('PNG')
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect(await compile(id)).toMatchObject({ state: 'done', way: 'cached', hash: first.hash })
    const edited = await compile(id, [{ path: 'main.tex', content: small('Hello again') }])
    expect(edited).toMatchObject({ state: 'done', passes: 1 })
    expect(edited.hash).not.toBe(first.hash)
  })

  test('the pages of a version can be had while they are kept', async () => {
    const { id } = await make(small('First'))
    await compile(id)
    await compile(id, [{ path: 'main.tex', content: small('Second') }])
    await person.post(`/studio/documents/${id}/versions`, {})
    const [first, second] = await Promise.all(
      [1, 2].map((version) => person.get(`/studio/documents/${id}/versions/${version}/pdf`)),
    )
    expect(Buffer.from(first!.bytes).toString('latin1', 0, 4)).toBe('%PDF')
    expect(Buffer.from(second!.bytes).equals(Buffer.from(first!.bytes))).toBe(false)
    await person.request('PUT', `/studio/documents/${id}/text`, { path: 'main.tex', content: small('Never set') })
    await person.post(`/studio/documents/${id}/versions`, {})
    const third = await person.get(`/studio/documents/${id}/versions/3/pdf`)
    expect([third.status, third.body.detail]).toEqual([410, expect.stringContaining('Bring it back')])
  })

  test('an error is told with file, line, meaning and fix; mending it mends the PDF', async () => {
    const { id } = await make(small('Fine\n\\href{https://a.example}{link}'))
    const wrong = await compile(id)
    const [problem] = wrong.problems
    expect(problem).toMatchObject({ severity: 'error', path: 'main.tex', line: 4, code: 'undefined_command' })
    expect(problem.fix).toContain('hyperref')
    const again = await compile(id, [{ path: 'main.tex', content: small('Fine\n\nstill fine\n\\hreff{x}') }])
    expect(again.problems[0], 'the line is right in a warm process too').toMatchObject({ line: 6, path: 'main.tex' })
    const right = await compile(id, [{ path: 'main.tex', content: small('Fine') }])
    expect(right).toMatchObject({ state: 'done', problems: [] })
  })

  test('a missing package is named with the Debian package that has it', async () => {
    const { id } = await make(
      '\\documentclass{article}\n\\usepackage{chemfig-not-here}\n\\begin{document}x\\end{document}',
    )
    const unknown = (await compile(id)).problems[0]
    expect(unknown).toMatchObject({
      code: 'missing_package',
      missing: { file: 'chemfig-not-here.sty', debianPackage: null },
    })
  })

  test('a place in the PDF leads to its line and back, also after an edit', async () => {
    const { id } = await make(small('Alpha\n\nBeta\n\nGamma'))
    await compile(id)
    const { id: run } = await compile(id, [{ path: 'main.tex', content: small('Alpha\n\nBeta\n\nGamma delta') }])
    const places = (await person.get(`/studio/compiles/${run}/places?path=main.tex&line=5`)).body.items
    expect(places.length).toBeGreaterThan(0)
    const { page, x, y, width, height } = places[0]
    const back = (
      await person.get(`/studio/compiles/${run}/source?page=${page}&x=${x + width / 8}&y=${y + height / 2}`)
    ).body
    expect(back).toEqual({ path: 'main.tex', line: 5 })
  })

  test('an endless loop is stopped by the person; what was there before stays', async () => {
    const { id } = await make(small('\\def\\loopy{\\loopy}\\loopy'))
    const started = (await person.post(`/studio/documents/${id}/compile`, {})).body
    const stopped = (await person.post(`/studio/compiles/${started.id}/cancel`, {})).body
    expect(stopped.state).toBe('cancelled')
    expect((await compile(id, [{ path: 'main.tex', content: small('Calm') }])).state).toBe('done')
  })

  test('asked twice for the same text, by two tabs or after a lost answer: one compile answers both', async () => {
    const { id } = await make(small('\\def\\loopy{\\loopy}\\loopy'))
    const first = (await person.post(`/studio/documents/${id}/compile`, {})).body
    const second = (await person.post(`/studio/documents/${id}/compile`, {})).body
    expect(second.id).toBe(first.id)
    expect((await person.post(`/studio/compiles/${first.id}/cancel`, {})).body.state).toBe('cancelled')
  })

  // Broke once: the job counted as done, the compile stayed "running", and the desk waited for it for ever.
  test('a program that is stopped in the middle of a compile takes it up again', async () => {
    const { id } = await make(small('\\def\\loopy{\\loopy}\\loopy'))
    const started = (await person.post(`/studio/documents/${id}/compile`, {})).body
    await person.until(`/studio/compiles/${started.id}`, ({ state }) => state === 'running')
    await app.restartWorkers()
    const job = await person.until(
      `/jobs/${started.jobId}`,
      ({ attempts, state }) => attempts > 1 || state === 'succeeded',
    )
    expect(job.state).toBe('running')
    expect((await person.post(`/studio/compiles/${started.id}/cancel`, {})).body.state).toBe('cancelled')
  })

  test('a newer compile takes the place of a waiting one', async () => {
    const { id } = await make(small('\\def\\loopy{\\loopy}\\loopy'))
    const old = (await person.post(`/studio/documents/${id}/compile`, {})).body
    expect((await compile(id, [{ path: 'main.tex', content: small('New') }])).state).toBe('done')
    expect((await person.get(`/studio/compiles/${old.id}`)).body).toMatchObject({
      state: 'cancelled',
      failure: { code: 'superseded' },
    })
  })

  test('a LaTeX résumé becomes a profile, and a profile a LaTeX document that compiles', async () => {
    const { id } = (await person.post('/studio/documents', { sample: 'plain-article' })).body
    const { resumeId } = (await person.post(`/studio/documents/${id}/resume`, {})).body
    await person.until(`/resumes/${resumeId}`, (resume) => resume.state === 'read')
    const { profile } = (await person.get(`/resumes/${resumeId}/content`)).body
    expect(profile.basics).toMatchObject({ name: 'Marta Lindqvist', email: 'marta@lindqvist.example' })
    expect(profile.work.map((work: { name: string }) => work.name)).toEqual([
      expect.stringContaining('Sundvik Water'),
      expect.stringContaining('Torsund Dairy'),
    ])
    const made = (await person.post('/studio/documents', { resume: { resumeId } })).body
    expect(await compile(made.id)).toMatchObject({ state: 'done', pages: 1 })
  })
})
