// The built web app: hashed assets for ever, pages always fresh, the app shell where the app has a page.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { notFound, toProblem } from '../errors.ts'
import { sendProblem } from './create-http-server.ts'
import { addErrorPages } from './error-pages.ts'
import { addPublicPages, type FillIns } from './public-pages.ts'

export async function addWebFiles(
  server: FastifyInstance,
  folder: string,
  options: {
    isSignedIn: (request: FastifyRequest) => boolean
    fillIns: FillIns
    /** Beginnings of addresses that are secrets: no search engine keeps them, no other site is told. */
    secretPaths?: readonly string[]
  },
): Promise<void> {
  const built = existsSync(join(folder, 'index.html'))
  const pages = addPublicPages(server, join(folder, 'pages'), options.fillIns)
  addErrorPages(server, pages)
  const appPaths = readAppPaths(folder)
  if (built) {
    await server.register(fastifyStatic, {
      root: folder,
      index: false,
      wildcard: true,
      preCompressed: true,
      cacheControl: false,
      // Public pages have gaps that are filled in on their way out.
      allowedPath: (path) => !path.startsWith('/pages/'),
      setHeaders: (reply, path) => {
        const hashed = /[\\/]assets[\\/]/.test(path)
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
    // "/": the landing page for visitors, Home for those who are signed in.
    server.get('/', async (request, reply) =>
      options.isSignedIn(request) ? reply.redirect('/home') : pages.send(request, reply, 'welcome.html'),
    )
  }
  server.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?')[0]!
    const wantsPage =
      request.method === 'GET' &&
      !/^\/(api|assets|health)\//.test(path) &&
      (request.headers.accept ?? '*/*').match(/text\/html|\*\/\*/)
    if (!built || !wantsPage) return sendProblem(reply, toProblem(notFound('page'), request.id))
    if (options.secretPaths?.some((start) => path.startsWith(start)))
      reply.headers({ 'x-robots-tag': 'noindex, nofollow, noarchive', 'referrer-policy': 'no-referrer' })
    const known = !appPaths || appPaths.has(path.split('/')[1] ?? '')
    // Whoever is signed in is told by the app itself, with its navigation around it.
    if (!known && !options.isSignedIn(request)) return pages.send(request, reply, '_not-found.html', 404)
    return sendShell(reply)
  })

  const sendShell = (reply: FastifyReply) =>
    reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(readFileSync(join(folder, 'index.html')))
}

/** First segments of the app's own addresses, written down by the build; undefined when they are not known. */
function readAppPaths(folder: string): Set<string> | undefined {
  const file = join(folder, 'pages', '_app-paths.json')
  return existsSync(file) ? new Set(JSON.parse(readFileSync(file, 'utf8')) as string[]) : undefined
}
