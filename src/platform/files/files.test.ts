import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { fastify } from 'fastify'
// @ts-expect-error: it has no types
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#shared/ids.ts'
import { openNode, type TestNode } from '../../../tests/ground/open-node.ts'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import { systemCtx } from '../context.ts'
import { contentDisposition } from './file-disk.ts'
import { addFileRoute } from './file-route.ts'
import type { FileStore } from './file-store.ts'
import { makeLinkSigner } from './sign-link.ts'
import { sweepOrphans } from './sweep-orphans.ts'

let database: TestDatabase
let bucketFolder: string
let s3: { close(): Promise<void>; run(): Promise<AddressInfo> }
const nodes: Record<string, TestNode> = {}
beforeAll(async () => {
  database = await createTestDatabase()
  bucketFolder = await mkdtemp(join(tmpdir(), 'shortlist-s3-'))
  s3 = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: bucketFolder,
    configureBuckets: [{ name: 'files', configs: [] }],
  })
  const { port } = await s3.run()
  nodes.local = await openNode({ url: database.url })
  nodes.s3 = await openNode({
    url: database.url,
    settings: {
      FILES: 's3',
      S3_BUCKET: 'files',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
      S3_FORCE_PATH_STYLE: 'true',
    },
  })
})
afterAll(async () => {
  for (const node of Object.values(nodes)) await node.close()
  await s3.close()
  await rm(bucketFolder, { recursive: true, force: true })
  await database.drop()
})

const storeOf = (name: string): FileStore => nodes[name]!.platform.files

describe.each(['local', 's3'])('files on %s', (name) => {
  it('are stored under their content and come back byte for byte', async () => {
    const files = storeOf(name)
    const workspaceId = newId()
    for (const bytes of [randomBytes(1), randomBytes(300_000), randomBytes(9_000_000), Buffer.from('Ünïcödé – text')]) {
      const stored = await files.put(bytes, { workspaceId })
      expect(stored.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
      expect(stored.bytes).toBe(bytes.byteLength)
      expect(Buffer.compare(await files.get(stored.key), bytes)).toBe(0)
      expect(Buffer.compare(await buffer(await files.getStream(stored.key)), bytes)).toBe(0)
    }
  })

  it('with the same content are one within a workspace, and two across workspaces', async () => {
    const files = storeOf(name)
    const [mine, hers] = [newId(), newId()]
    const bytes = randomBytes(1000)
    const stored = await Promise.all([1, 2, 3].map(() => files.put(bytes, { workspaceId: mine })))
    const other = await files.put(Readable.from([bytes.subarray(0, 10), bytes.subarray(10)]), { workspaceId: hers })
    expect(new Set(stored.map(({ key }) => key)).size).toBe(1)
    expect(other.key).not.toBe(stored[0]!.key)
    expect(other.sha256).toBe(stored[0]!.sha256)
    await files.delete(other.key)
    expect(await files.has(other.key)).toBe(false)
    expect(await files.has(stored[0]!.key)).toBe(true)
  })

  it('over the limit are refused, in one piece and as a stream that never ends', async () => {
    const files = storeOf(name)
    const options = { workspaceId: newId(), maxBytes: 2 * 1024 * 1024 }
    const refusal = { code: 'too_large', message: 'This file is too large. It may have 2 MB.' }
    await expect(files.put(new Uint8Array(options.maxBytes + 1), options)).rejects.toMatchObject(refusal)
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(65_536)
      })(),
    )
    await expect(files.put(endless, options)).rejects.toMatchObject(refusal)
    expect(endless.destroyed).toBe(true)
  })

  it('that are gone or were never ours are not found', async () => {
    const files = storeOf(name)
    const { key } = await files.put(randomBytes(10), { workspaceId: newId() })
    await files.delete(key)
    for (const wrong of [key, '../../etc/passwd', 'a/b/c', ''])
      await expect(files.get(wrong)).rejects.toMatchObject({ code: 'not_found' })
    await expect(files.getStream(key)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('of a workspace go together', async () => {
    const files = storeOf(name)
    const [workspaceId, other] = [newId(), newId()]
    const keys = await Promise.all([1, 2, 3].map(async () => (await files.put(randomBytes(50), { workspaceId })).key))
    const { key: kept } = await files.put(randomBytes(50), { workspaceId: other })
    await files.deleteWorkspace(workspaceId)
    for (const key of keys) expect(await files.has(key)).toBe(false)
    expect(await files.has(kept)).toBe(true)
  })

  it('that no row points to are swept when they are old', async () => {
    const node = nodes[name]!
    const workspaceId = newId()
    const ctx = systemCtx(node.platform, 'test')
    const put = async () => (await node.platform.files.put(randomBytes(60), { workspaceId })).key
    const [used, orphan, young] = [await put(), await put(), await put()]
    await node.line.query('create table if not exists thing (file_key text)')
    await node.line.query('grant all on thing to public')
    await node.line.query('insert into thing values ($1)', [used])
    await node.line.query("update stored_file set used_at = now() - interval '2 days' where key = any($1)", [
      [used, orphan],
    ])
    expect(await sweepOrphans(ctx)).toBe(1)
    const left = await Promise.all([used, orphan, young].map((key) => node.platform.files.has(key)))
    expect(left).toEqual([true, false, true])
  })

  it('are opened by a signed link, for a while', async () => {
    const files = storeOf(name)
    const bytes = Buffer.from('%PDF-1.7 not really')
    const { key } = await files.put(bytes, { workspaceId: newId() })
    const server = fastify()
    addFileRoute(server, files)
    const address = await server.listen({ port: 0, host: '127.0.0.1' })
    const link = await files.signedUrl(key, { fileName: 'Lebenslauf für Zoë.pdf', contentType: 'application/pdf' })
    const response = await fetch(link.replace('http://localhost:3000', address))
    expect(response.status).toBe(200)
    expect(Buffer.compare(Buffer.from(await response.arrayBuffer()), bytes)).toBe(0)
    if (name === 'local') {
      expect(response.headers.get('content-type')).toBe('application/pdf')
      expect(response.headers.get('content-disposition')).toContain(
        "filename*=UTF-8''Lebenslauf%20f%C3%BCr%20Zo%C3%AB.pdf",
      )
      expect(response.headers.get('content-security-policy')).toContain('sandbox')
      const forged = `${address}/files/${link.split('/').at(-1)!.slice(0, -3)}abc`
      expect((await fetch(forged)).status).not.toBe(200)
    }
    await server.close()
  })
})

describe('local files', () => {
  it('are private, and a broken or half-written one is never taken for the real one', async () => {
    const { platform } = nodes.local!
    const folder = join(platform.env.DATA_DIR, 'files')
    const workspaceId = newId()
    const bytes = randomBytes(4000)
    const { key } = await platform.files.put(bytes, { workspaceId })
    expect((await stat(join(folder, key))).mode & 0o777).toBe(0o600)
    expect((await stat(join(folder, workspaceId))).mode & 0o777).toBe(0o700)
    expect(await readdir(join(folder, 'drafts'))).toEqual([])
    await writeFile(join(folder, key), bytes.subarray(0, 100))
    await expect(platform.files.get(key)).rejects.toMatchObject({ code: 'internal' })
    await platform.files.put(bytes, { workspaceId }) // the same upload again repairs it
    expect(Buffer.compare(await platform.files.get(key), bytes)).toBe(0)
    await platform.files.deleteWorkspace(workspaceId)
    expect(existsSync(join(folder, workspaceId))).toBe(false)
  })
})

describe('link tokens', () => {
  const signer = makeLinkSigner('a secret of at least thirty-two characters')
  const link = { expiresSeconds: 60, fileName: 'a.pdf', contentType: 'application/pdf' }

  it('expire, and are worth nothing when changed or signed with another secret', () => {
    const token = signer.sign('key', link, 1_000_000)
    expect(signer.open(token, 1_059_000)).toEqual({
      key: 'key',
      fileName: 'a.pdf',
      contentType: 'application/pdf',
      inline: false,
    })
    expect(signer.open(token, 1_060_000)).toBeUndefined()
    const [, signature] = token.split('.')
    const forged = Buffer.from(JSON.stringify({ k: 'other', e: 9_999_999_999, n: 'a', t: 'text/html', i: 1 })).toString(
      'base64url',
    )
    expect(signer.open(`${forged}.${signature}`, 1_000_000)).toBeUndefined()
    expect(makeLinkSigner('another secret').open(token, 1_000_000)).toBeUndefined()
    for (const junk of ['', '.', 'a.b', 'a.b.c', `${token}.x`]) expect(signer.open(junk, 1_000_000)).toBeUndefined()
  })

  it('cannot be used to smuggle headers', () => {
    expect(contentDisposition({ fileName: 'a"\r\nset-cookie: x\\.pdf' })).not.toMatch(/[\r\n]|"a"/)
  })
})
