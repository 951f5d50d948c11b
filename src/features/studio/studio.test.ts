// The studio through the front door: write, compile, find the error, go back, take the project out and in.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, startApp, type TestApp } from '../../../tests/support/app.ts'
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
const compile = async (id: string, edits: object[] = []) => {
  let { body } = await person.post(`/studio/documents/${id}/compile`, { edits, wait: 10 })
  while (body.state === 'queued' || body.state === 'running')
    body = (await person.get(`/studio/compiles/${body.id}?wait=10`)).body
  return body
}

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
