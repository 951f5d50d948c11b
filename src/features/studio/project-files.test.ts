// Files of a project through the front door: brought in, renamed, and what an archive may not hold.
import { randomBytes } from 'node:crypto'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, fileForm, startApp, type TestApp } from '../../../tests/support/app.ts'

let app: TestApp
let person: Client
beforeAll(async () => {
  app = await startApp()
  person = await app.signUp()
})
afterAll(() => app?.close())

const small = (body: string) => `\\documentclass{article}\n\\begin{document}\n${body}\n\\end{document}\n`
const make = async (source: string) => (await person.post('/studio/documents', { title: 'A test', source })).body

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

  test('a link is plain text: where it points is not read', async () => {
    const link = { os: 3, attrs: 0o120777 << 16 } as const
    const bytes = zipSync({
      'main.tex': Buffer.from(small('\\input{host.txt}')),
      'host.txt': [Buffer.from('/etc/hostname'), link],
    })
    const { body, status } = await person.post('/studio/import', fileForm('linked.zip', new Uint8Array(bytes)))
    expect(status).toBe(201)
    const file = body.files.find(({ path }: { path: string }) => path === 'host.txt')
    expect(file.bytes).toBe('/etc/hostname'.length)
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
