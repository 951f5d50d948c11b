// A person who opens an address in the browser gets a page when it fails; programs get problem+json as ever.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { PublicPages } from './public-pages.ts'

/** Replaces the refusal of a navigation by the page `_error.html`; the status stays. */
export function addErrorPages(server: FastifyInstance, pages: PublicPages): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || !isNavigation(request) || !isProblem(reply)) return payload
    const problem = JSON.parse(payload) as { title?: string; detail?: string }
    const page = pages.text('_error.html', {
      ERROR_STATUS: String(reply.statusCode),
      ERROR_TITLE: escapeHtml(problem.title ?? 'This did not work'),
      ERROR_DETAIL: escapeHtml(problem.detail ?? ''),
      ERROR_REQUEST: escapeHtml(request.id),
    })
    if (!page) return payload
    reply.type('text/html; charset=utf-8').removeHeader('content-length')
    return page
  })
}

const isProblem = (reply: FastifyReply): boolean =>
  String(reply.getHeader('content-type') ?? '').startsWith('application/problem+json')

/** Browsers say so themselves. */
const isNavigation = (request: FastifyRequest): boolean =>
  request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate'

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
