import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { sayError } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { cx } from '#web/kit/class-names.ts'
import { SkeletonSheet } from '#web/kit/skeleton.tsx'

type Props<T> = {
  drawn: Pick<UseQueryResult<T>, 'data' | 'error' | 'isFetching' | 'refetch'>
  /** What is shown is older than what was written. */
  outdated?: boolean
  /** What stands above the pages and stays sharp while they are drawn anew. */
  above?: (pages: T) => ReactNode
  children: (pages: T) => ReactNode
}

/** Pages drawn on the server: a sheet while they are awaited, the last ones, paler, until the next; why there are none. */
export function DrawnPages<T>({ drawn, outdated = false, above, children }: Props<T>) {
  const { data, error, isFetching, refetch } = drawn
  const pale = isFetching || outdated
  if (data === undefined) {
    if (!error) return <SkeletonSheet />
    const again = (
      <Button size="sm" busy={isFetching} onClick={() => void refetch()}>
        Try again
      </Button>
    )
    return (
      <Callout tone="bad" action={again}>
        {sayError(error)}
      </Callout>
    )
  }
  return (
    <div className="grid grid-cols-1 gap-3">
      {above?.(data)}
      <div aria-busy={pale} className={cx('grid gap-4 transition-opacity', pale && 'opacity-70')}>
        {children(data)}
      </div>
    </div>
  )
}
