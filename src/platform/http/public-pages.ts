// Pages drawn when the app was built, served with the facts of this installation filled in: {{NAME}} in their text.
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** What stands in the place of each {{NAME}}: HTML, already escaped. */
export type FillIns = Readonly<Record<string, string>>

type Packed = { plain: Buffer; br: Buffer; gzip: Buffer; etag: string }

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

export type PublicPages = {
  has(file: string): boolean
  /** Answers with the page of that file, e.g. `welcome.html`. It must be there. */
  send(request: FastifyRequest, reply: FastifyReply, file: string, status?: number): unknown
  /** The page as text, with fill-ins of its own. */
  text(file: string, more: FillIns): string | undefined
}

/**
 * Registers every file of `folder` at its address: `help/score.html` at `/help/score`, `sitemap.xml` at `/sitemap.xml`.
 * Files whose name begins with `_` have no address: they stand in for others.
 */
export function addPublicPages(server: FastifyInstance, folder: string, fillIns: FillIns): PublicPages {
  const cache = new Map<string, { changed: number; packed: Packed }>()
  const read = (file: string): Packed => {
    const changed = statSync(join(folder, file)).mtimeMs
    const known = cache.get(file)
    if (known?.changed === changed) return known.packed
    const packed = pack(fill(join(folder, file), fillIns))
    cache.set(file, { changed, packed })
    return packed
  }
  const pages: PublicPages = {
    has: (file) => existsSync(join(folder, file)),
    text: (file, more) => (pages.has(file) ? fill(join(folder, file), { ...fillIns, ...more }) : undefined),
    send(request, reply, file, status = 200) {
      const { etag, ...bodies } = read(file)
      reply.code(status).type(types[file.split('.').at(-1)!]!)
      reply.header('cache-control', 'no-cache').header('vary', 'accept-encoding')
      if (status === 200) {
        reply.header('etag', etag)
        if (request.headers['if-none-match'] === etag) return reply.code(304).send()
      }
      const accepted = String(request.headers['accept-encoding'] ?? '')
      const encoding = (['br', 'gzip'] as const).find((name) => accepted.includes(name))
      if (encoding) reply.header('content-encoding', encoding)
      return reply.send(bodies[encoding ?? 'plain'])
    },
  }
  for (const file of globSync('**/*.{html,xml,txt,json}', { cwd: folder })) {
    if (file.startsWith('_')) continue
    const config = { metric: 'public page' }
    server.get(`/${file.replace(/\.html$/, '')}`, { config }, async (request, reply) =>
      pages.send(request, reply, file),
    )
  }
  return pages
}

const fill = (path: string, fillIns: FillIns): string =>
  readFileSync(path, 'utf8').replace(/\{\{([A-Z_]+)\}\}/g, (_whole, name: string) => fillIns[name] ?? '')

function pack(text: string): Packed {
  const plain = Buffer.from(text)
  const br = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  return { plain, br, gzip: gzipSync(plain), etag }
}
