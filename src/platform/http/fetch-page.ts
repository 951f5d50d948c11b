// Fetching pages that people name: public addresses only, checked when the connection is made, redirects included.
import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import type { Agent } from 'undici'
import { AppError } from '../errors.ts'

const maxRedirects = 5
const maxBytes = 5 * 1024 * 1024
const timeoutMs = 15_000

/** True for addresses of the public internet; loopback, private, link-local, metadata and mapped ones are not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  return ipaddr.process(address).range() === 'unicast'
}

class PrivateAddressError extends Error {}

// The address that is checked is the address that is connected to: no second look-up in between.
const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 0)
    if (!addresses.length || addresses.some(({ address }) => !isPublicAddress(address)))
      return done(new PrivateAddressError(hostname), '', 0)
    if (options.all) return (done as unknown as (e: null, a: typeof addresses) => void)(null, addresses)
    done(null, addresses[0]!.address, addresses[0]!.family)
  })
}

// Loaded when the first page is fetched: 110 modules that no start needs.
let client: Promise<{ fetch: typeof import('undici').fetch; publicAgent: Agent; openAgent: Agent }> | undefined

function openClient() {
  client ??= import('undici').then(({ Agent, fetch }) => {
    const limits = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs, maxResponseSize: maxBytes }
    return {
      fetch,
      publicAgent: new Agent({ ...limits, connect: { lookup: publicLookup, timeout: 5000 } }),
      openAgent: new Agent({ ...limits, connect: { timeout: 5000 } }),
    }
  })
  return client
}

export type FetchedPage = { url: string; contentType: string; text: string }

/**
 * GET of an http(s) page as text: ≤5 redirects, ≤5 MB, 15 s in all. `allowPrivate` is the operator's choice for an
 * intranet. Throws `AppError` with words for the person; the fallback is always "paste the text".
 */
export async function fetchPage(address: string, options: { allowPrivate: boolean }): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(timeoutMs)
  let url = new URL(address)
  for (let hop = 0; hop <= maxRedirects; hop++) {
    requireFetchable(url, options.allowPrivate)
    const response = await request(url, signal, options.allowPrivate)
    const location = response.headers.get('location')
    if (response.status >= 300 && response.status < 400 && location) {
      await response.body?.cancel()
      url = new URL(location, url)
      continue
    }
    if (!response.ok) throw unreachable(`That page answered "${response.status}".`)
    const contentType = response.headers.get('content-type') ?? ''
    if (contentType && !/html|text|json|xml/.test(contentType)) throw unreachable('That address is not a web page.')
    return { url: url.href, contentType, text: await response.text().catch((error) => Promise.reject(explain(error))) }
  }
  throw unreachable('That page redirects in circles.')
}

function requireFetchable(url: URL, allowPrivate: boolean): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw unreachable('Only http and https pages can be fetched.')
  if (url.username || url.password) throw unreachable('Addresses with a user name or password are not fetched.')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && ipaddr.isValid(host) && !isPublicAddress(host))
    throw unreachable('That address is not on the public internet.')
}

async function request(url: URL, signal: AbortSignal, allowPrivate: boolean) {
  const { fetch, publicAgent, openAgent } = await openClient()
  try {
    return await fetch(url, {
      signal,
      redirect: 'manual',
      dispatcher: allowPrivate ? openAgent : publicAgent,
      headers: {
        'user-agent': 'Shortlist/1.0 (reads one job posting at the request of a person)',
        accept: 'text/html,application/xhtml+xml,application/json;q=0.8,text/plain;q=0.7',
      },
    })
  } catch (error) {
    throw explain(error)
  }
}

function explain(error: unknown): AppError {
  const causes: unknown[] = []
  for (let e: unknown = error; e instanceof Error; e = e.cause) causes.push(e)
  if (causes.some((e) => e instanceof PrivateAddressError))
    return unreachable('That address is not on the public internet.')
  if (causes.some((e) => (e as { name?: string }).name === 'TimeoutError'))
    return unreachable('That page took longer than 15 seconds.')
  if (causes.some((e) => (e as { code?: string }).code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE'))
    return unreachable('That page is larger than 5 MB.')
  return unreachable('That page could not be reached.')
}

const unreachable = (what: string) =>
  new AppError('invalid', `${what} Paste the description instead.`, { reason: 'fetch_failed' })
