// /docs: the API described for people (Scalar), loaded only when somebody opens it.
import { createHash } from 'node:crypto'
import { type FastifyInstance, fastify } from 'fastify'

type MakeDocument = () => Promise<Record<string, unknown>>

export function addDocsPage(server: FastifyInstance, makeDocument: MakeDocument): void {
  let inner: Promise<FastifyInstance> | undefined
  server.get('/api/openapi.json', async (_request, reply) =>
    reply.header('cache-control', 'no-cache').send(await makeDocument()),
  )
  server.get('/docs', async (_request, reply) => reply.redirect('/docs/'))
  server.get('/docs/*', { config: { metric: '/docs/*' } }, async (request, reply) => {
    inner ??= openInner()
    const answer = await (await inner).inject({ url: request.url })
    const type = String(answer.headers['content-type'] ?? '')
    if (type.includes('text/html')) reply.header('content-security-policy', policyFor(answer.body))
    return reply.code(answer.statusCode).type(type).send(answer.rawPayload)
  })
}

// The page's library is 4 MB of script: it stays out of start-up.
async function openInner(): Promise<FastifyInstance> {
  const { default: scalar } = await import('@scalar/fastify-api-reference')
  const app = fastify()
  await app.register(scalar, {
    routePrefix: '/docs',
    configuration: {
      url: '/api/openapi.json',
      title: 'Shortlist API',
      // Nothing that leads elsewhere: the page describes this installation only.
      withDefaultFonts: false,
      telemetry: false,
      showDeveloperTools: 'never',
      hideClientButton: true,
      agent: { disabled: true },
      mcp: { disabled: true },
    },
  })
  return app
}

// Only the inline scripts that the page really has may run, by hash; it styles itself inline.
function policyFor(html: string): string {
  const hashes = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => `'sha256-${createHash('sha256').update(code!).digest('base64')}'`,
  )
  return `default-src 'none'; script-src 'self' ${hashes.join(' ')}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'`
}
