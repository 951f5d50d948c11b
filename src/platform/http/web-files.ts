// The built web app: hashed assets for ever, pages always fresh, the app shell for every other address.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { notFound, toProblem } from '../errors.ts'
import { sendProblem } from './create-http-server.ts'

export async function addWebFiles(
  server: FastifyInstance,
  folder: string,
  isSignedIn: (request: FastifyRequest) => boolean,
  /** Beginnings of addresses that are secrets: no search engine keeps them, no other site is told. */
  secretPaths: readonly string[] = [],
): Promise<void> {
  const built = existsSync(join(folder, 'index.html'))
  if (built) {
    await server.register(fastifyStatic, {
      root: folder,
      index: false,
      wildcard: true,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const hashed = /[\\/]assets[\\/]/.test(path)
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
    // "/": the landing page for visitors, Home for those who are signed in.
    server.get('/', async (request, reply) =>
      isSignedIn(request) ? reply.redirect('/home') : sendPage(reply, 'welcome'),
    )
  }
  server.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?')[0]!
    const wantsPage =
      request.method === 'GET' &&
      !/^\/(api|assets|health)\//.test(path) &&
      (request.headers.accept ?? '*/*').match(/text\/html|\*\/\*/)
    if (!built || !wantsPage) return sendProblem(reply, toProblem(notFound('page'), request.id))
    if (secretPaths.some((start) => path.startsWith(start)))
      reply.headers({ 'x-robots-tag': 'noindex, nofollow, noarchive', 'referrer-policy': 'no-referrer' })
    const name = /^\/([a-z0-9-]+)$/.exec(path)?.[1]
    return sendPage(reply, name && existsSync(join(folder, `${name}.html`)) ? name : 'index')
  })

  function sendPage(
    reply: { header(name: string, value: string): unknown; type(type: string): { send(body: unknown): unknown } },
    name: string,
  ) {
    const file = join(folder, `${name}.html`)
    reply.header('cache-control', 'no-cache')
    return reply
      .type('text/html; charset=utf-8')
      .send(readFileSync(existsSync(file) ? file : join(folder, 'index.html')))
  }
}
