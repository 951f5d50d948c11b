import { useEffect, useState } from 'react'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { isOffline, sayError, statusOf } from '../api.ts'
import { Button, LinkButton } from '../kit/button.tsx'
import { EmptyState } from '../kit/empty-state.tsx'
import { NotFound } from './not-found.tsx'
import { canReach, isVersionSkew, reloadOnce } from './version-skew.ts'

/** Stands in for a page that broke; the rest of the app keeps working. */
export function RouteError() {
  const error = useRouteError()
  const [gone, setGone] = useState(false)
  // A page that never arrived: an update has taken its file away, or there is no connection to fetch it over.
  const missing = isVersionSkew(error)
  useEffect(() => {
    if (!missing) {
      if (!isRouteErrorResponse(error)) console.error(error)
      return
    }
    void canReach().then((reached) => (reached ? reloadOnce() : setGone(true)))
    const back = () => window.location.reload()
    window.addEventListener('online', back)
    return () => window.removeEventListener('online', back)
  }, [error, missing])
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />
  const retry = async () => (!missing || (await canReach()) ? window.location.reload() : setGone(true))
  return <Trouble error={gone ? new TypeError('offline') : error} onRetry={() => void retry()} />
}

/** Why a page or a part of it could not be shown, and what to do. */
export function Trouble({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (statusOf(error) === 404) return <NotFound />
  const title = isOffline(error) ? 'No connection' : 'This page stumbled'
  return (
    <EmptyState
      title={title}
      action={
        <>
          <Button look="primary" onClick={onRetry}>
            Try again
          </Button>
          <LinkButton to="/home">Go home</LinkButton>
        </>
      }
    >
      {sayError(error)} Nothing that you saved is lost.
    </EmptyState>
  )
}
