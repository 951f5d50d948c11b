// Files behind one interface, on disk or in S3. Content-addressed: the same bytes of a workspace are stored once.
import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { PoolClient } from 'pg'
import type { Database } from '../db/database.ts'
import type { Env } from '../env.ts'
import { AppError } from '../errors.ts'
import type { FileDisk, FileLink } from './file-disk.ts'
import { openLocalDisk } from './local-disk.ts'
import { openS3Disk } from './s3-disk.ts'
import { makeLinkSigner, type SignedFile } from './sign-link.ts'

export type StoredFile = { key: string; sha256: string; bytes: number }

export type PutOptions = {
  workspaceId: string
  /** 10 MB unless told otherwise. */
  maxBytes?: number
  contentType?: string
}

export type FileStore = {
  /** Stores the bytes durably before it resolves. @throws AppError too_large */
  put(content: Uint8Array | Readable, options: PutOptions): Promise<StoredFile>
  /**
   * Stores them in the caller's transaction and does not wait for the disk: for what can be made again after a power cut.
   * `keys`, in the order given, count once `stored` has resolved and the transaction has committed.
   */
  putWithin(
    tx: { client: PoolClient; workspace: string },
    contents: Uint8Array[],
  ): { keys: string[]; stored: Promise<unknown> }
  /** The whole file, checked against its hash. @throws AppError not_found, internal when it is damaged */
  get(key: string): Promise<Uint8Array>
  /** @throws AppError not_found */
  getStream(key: string): Promise<Readable>
  has(key: string): Promise<boolean>
  /** Removes a file at once; one that nobody points to any more goes by itself within a day or two. */
  delete(key: string): Promise<void>
  /** For the sweep, which holds the row itself. */
  dropBytes(key: string): Promise<void>
  /** Removes everything of a workspace. */
  deleteWorkspace(workspaceId: string): Promise<void>
  /** A link that opens the file without signing in, for a while (15 minutes unless told otherwise). */
  signedUrl(key: string, link: Omit<FileLink, 'expiresSeconds'> & { expiresSeconds?: number }): Promise<string>
  /** For the route that serves local links: what a token grants, or undefined when it is forged or expired. */
  openLink(token: string): SignedFile | undefined
}

const MAX_BYTES = 10 * 1024 * 1024
const LINK_SECONDS = 15 * 60

export async function openFileStore(options: {
  env: Env
  secret: string
  folder: string
  publicUrl: string
  database: Database
}): Promise<FileStore> {
  const { env, database } = options
  const disk = env.FILES === 's3' ? await openS3Disk(env) : openLocalDisk(options.folder)
  return createFileStore({ disk, database, secret: options.secret, publicUrl: options.publicUrl })
}

export function createFileStore(options: {
  disk: FileDisk
  database: Database
  secret: string
  publicUrl: string
}): FileStore {
  const { disk, database } = options
  const signer = makeLinkSigner(options.secret)
  return {
    async put(content, { workspaceId, maxBytes = MAX_BYTES, contentType }) {
      const bytes = content instanceof Uint8Array ? content : await collect(content, maxBytes)
      if (bytes.byteLength > maxBytes) throw tooLarge(maxBytes)
      const { sha256, key } = nameOf(bytes, workspaceId)
      // The row first: it holds off the orphan sweep, so that what we find stored below stays stored.
      await register(database, key, workspaceId, bytes.byteLength)
      if ((await disk.size(key)) !== bytes.byteLength) await disk.write(key, bytes, { contentType })
      return { key, sha256, bytes: bytes.byteLength }
    },
    putWithin({ client, workspace }, contents) {
      const files = contents.map((bytes) => ({ bytes, ...nameOf(bytes, workspace) }))
      const distinct = [...new Map(files.map((file) => [file.key, file])).values()]
      const values = [distinct.map(({ key }) => key), workspace, distinct.map(({ bytes }) => bytes.byteLength)]
      const store = async () => {
        if (distinct.length) await client.query({ ...registerMany, values })
        await Promise.all(
          distinct.map(async ({ key, bytes }) => {
            if ((await disk.size(key)) !== bytes.byteLength) await disk.write(key, bytes, { canBeLost: true })
          }),
        )
      }
      return { keys: files.map(({ key }) => key), stored: store() }
    },
    async get(key) {
      const bytes = await disk.read(checked(key)).catch(missing)
      const hash = createHash('sha256').update(bytes).digest('hex')
      if (hash !== key.split('/').at(-1)) throw new AppError('internal', 'This stored file is damaged.')
      return bytes
    },
    getStream: (key) => disk.readStream(checked(key)).catch(missing),
    has: async (key) => (await disk.size(checked(key))) !== undefined,
    dropBytes: (key) => disk.delete(checked(key)),
    delete: (key) =>
      asSystem(database, async (client) => {
        // The row stays locked until the bytes are gone: an upload of the same content waits, and stores them anew.
        await client.query('delete from stored_file where key = $1', [checked(key)])
        await disk.delete(key)
      }),
    async deleteWorkspace(workspaceId) {
      if (!UUID.test(workspaceId)) throw new Error('Not the id of a workspace')
      await asSystem(database, async (client) => {
        await client.query('delete from stored_file where workspace_id = $1', [workspaceId])
        await disk.deleteFolder(`${workspaceId}/`)
      })
    },
    async signedUrl(key, link) {
      const full = { expiresSeconds: LINK_SECONDS, ...link }
      if (disk.signedUrl) return disk.signedUrl(checked(key), full)
      return `${options.publicUrl}/files/${signer.sign(checked(key), full)}`
    },
    openLink: (token) => signer.open(token),
  }
}

function nameOf(bytes: Uint8Array, workspaceId: string) {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { sha256, key: `${workspaceId}/${sha256.slice(0, 2)}/${sha256}` }
}

const registerMany = {
  name: 'register_files',
  text: `insert into stored_file (key, workspace_id, bytes)
    select key, $2, bytes from unnest($1::text[], $3::int[]) as given (key, bytes) order by key
    on conflict (key) do update set used_at = now()`,
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/[0-9a-f]{2}\/[0-9a-f]{64}$/

function checked(key: string): string {
  if (!KEY.test(key)) throw new AppError('not_found', 'This file does not exist.')
  return key
}

function missing(error: unknown): never {
  const { code, cause } = error as { code?: string; cause?: { name?: string } }
  if (code === 'ENOENT' || cause?.name === 'NoSuchKey' || cause?.name === 'NotFound')
    throw new AppError('not_found', 'This file does not exist any more.')
  throw error
}

async function collect(stream: Readable, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += (chunk as Buffer).byteLength
    if (size > maxBytes) throw tooLarge(maxBytes) // leaving the loop destroys the stream
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (maxBytes: number) =>
  new AppError('too_large', `This file is too large. It may have ${Math.floor(maxBytes / 1024 / 1024)} MB.`, {
    maxBytes,
  })

function register(database: Database, key: string, workspaceId: string, bytes: number): Promise<void> {
  const text = `insert into stored_file (key, workspace_id, bytes) values ($1, $2, $3)
    on conflict (key) do update set used_at = now()`
  return asSystem(database, async (client) => void (await client.query(text, [key, workspaceId, bytes])))
}

// The store serves every workspace and is handed the right one; row-level security is not its guard.
async function asSystem(database: Database, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await database.pool.connect()
  try {
    await client.query('begin')
    await client.query("select set_config('app.system', 'on', true)")
    await work(client)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}
