import { useEffect } from 'react'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { isOffline, sayError, statusOf } from '../api.ts'
import { Button, LinkButton } from '../kit/button.tsx'
import { EmptyState } from '../kit/empty-state.tsx'
import { NotFound } from './not-found.tsx'
import { isVersionSkew, reloadOnce } from './version-skew.ts'

/** Stands in for a page that broke; the rest of the app keeps working. */
export function RouteError() {
  const error = useRouteError()
  useEffect(() => {
    if (isVersionSkew(error)) reloadOnce()
    else if (!isRouteErrorResponse(error)) console.error(error)
  }, [error])
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />
  return <Trouble error={error} onRetry={() => window.location.reload()} />
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
