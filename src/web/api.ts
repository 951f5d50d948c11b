// The typed client of our own API, and its query keys. Paths and methods come from the contract, schemas stay outside.

import { contract as paths } from 'virtual:contract'
import { createORPCClient, ORPCError } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { contract } from '../app/contract.ts'
import { notify } from './kit/notices.ts'

export type Api = ContractRouterClient<typeof contract>

const link = new OpenAPILink(paths, {
  url: () => new URL('/api/v1', window.location.origin),
  fetch: async (request, init) => plainJson(showNotes(await fetch(request, { ...init, credentials: 'same-origin' }))),
  customErrorResponseBodyDecoder: (body, response) => readProblem(body, response.status),
})

export const client: Api = createORPCClient(link)
export const api = remember(createTanstackQueryUtils(client))

/** The helpers of a path are made anew whenever it is named, in every drawing of a page; so each is kept once made. */
function remember<T extends object>(helpers: T): T {
  const known = new Map<PropertyKey, unknown>()
  return new Proxy(helpers, {
    get(target, name) {
      if (known.has(name)) return known.get(name)
      const found: unknown = Reflect.get(target, name)
      const branch = (typeof found === 'object' && found !== null) || typeof found === 'function'
      const kept = branch && typeof name === 'string' ? remember(found) : found
      known.set(name, kept)
      return kept
    },
  })
}

export type Problem = { code: string; detail: string; status: number; fields: Record<string, string> }

/** What the server says about a file beside it, e.g. letters that no font can draw. */
function showNotes(response: Response): Response {
  const notes = response.headers.get('shortlist-notes')
  if (notes)
    notify({
      tone: 'bad',
      title: 'Look at this file first',
      description: notes.split(',').map(decodeURIComponent).join(' '),
    })
  return response
}

/** The client reads JSON under its plain name only; under another one the words of an error would be lost. */
function plainJson(response: Response): Response {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return response
  const headers = new Headers(response.headers)
  headers.set('content-type', 'application/json')
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}

/** Our API answers errors as problem+json (RFC 9457). */
function readProblem(body: unknown, status: number) {
  const problem = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const detail = problem.detail ?? problem.message ?? problem.title
  return new ORPCError(String(problem.code ?? codeOfStatus(status)).toUpperCase(), {
    status,
    message: typeof detail === 'string' ? detail : undefined,
    data: body,
  })
}

function codeOfStatus(status: number): string {
  return (
    { 401: 'unauthorized', 403: 'forbidden', 404: 'not_found', 409: 'conflict', 429: 'rate_limited' }[status] ?? 'error'
  )
}

/** What to tell a person about any error that a call can end with. */
export function sayError(error: unknown): string {
  if (error instanceof ORPCError) return error.message || 'The server could not do that.'
  if (isOffline(error)) return 'No connection to Shortlist. Check the network and try again.'
  return error instanceof Error && error.message ? error.message : 'Something went wrong.'
}

export const statusOf = (error: unknown) => (error instanceof ORPCError ? error.status : undefined)

export const isOffline = (error: unknown) => error instanceof TypeError || !navigator.onLine

/** A name for a download when the server gives none. */
export function saveFile(file: File | Blob, name = file instanceof File ? file.name : 'shortlist') {
  const url = URL.createObjectURL(file)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
