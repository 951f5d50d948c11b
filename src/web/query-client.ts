import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { sayError, statusOf } from './api.ts'
import { notify } from './kit/notices.ts'
import { leaveToSignIn } from './leave-to-sign-in.ts'

declare module '@tanstack/react-query' {
  interface Register {
    /** `quiet`: the caller shows the error in its place, no notice is needed. */
    mutationMeta: { quiet?: boolean }
  }
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError(error, query) {
      // What is on the screen stays; say that it could not be brought up to date.
      if (query.state.data !== undefined && statusOf(error) !== 401)
        notify({ id: 'stale', tone: 'bad', title: 'Could not refresh', description: sayError(error) })
      if (statusOf(error) === 401) leaveToSignIn()
    },
  }),
  mutationCache: new MutationCache({
    onError(error, _input, _context, mutation) {
      if (!mutation.meta?.quiet) notify({ tone: 'bad', title: sayError(error) })
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 20_000,
      // Refusals do not change by asking again; a broken line may.
      retry: (count, error) => count < 2 && (statusOf(error) ?? 500) >= 500,
      refetchOnWindowFocus: true,
    },
  },
})
