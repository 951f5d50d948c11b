// Who is signed in, and the ways in and out of the signed-in part.
import { useQuery } from '@tanstack/react-query'
import { redirect } from 'react-router'
import { api } from './api.ts'
import { signOut } from './auth.ts'
import { queryClient } from './query-client.ts'

const meOptions = () => api.accounts.me.queryOptions({ staleTime: 5 * 60_000 })

export const loadMe = () => queryClient.ensureQueryData(meOptions())
export const useMe = () => useQuery(meOptions()).data
export const refreshMe = () => queryClient.invalidateQueries({ queryKey: api.accounts.me.key() })

/** Loader of every page that needs an account. */
export async function requireUser({ request }: { request: Request }) {
  const me = await loadMe()
  if (me.user) return null
  const url = new URL(request.url)
  const next = url.pathname === '/home' ? '' : `?next=${encodeURIComponent(url.pathname + url.search)}`
  throw redirect(`/sign-in${next}`)
}

/** Loader of the pages for visitors: who is signed in already has no business there. */
export async function requireVisitor({ request }: { request: Request }) {
  const me = await loadMe()
  if (me.user) throw redirect(safeNext(new URL(request.url).searchParams.get('next')))
  return null
}

/** Only a path of our own may be the place to go on to. */
export function safeNext(next: string | null): string {
  return next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? next : '/home'
}

/** Starts the signed-in part anew, so that nothing of another person is left in memory. */
export function enter(next: string | null) {
  window.location.assign(safeNext(next))
}

export async function leave() {
  await signOut()
  window.location.assign('/')
}
