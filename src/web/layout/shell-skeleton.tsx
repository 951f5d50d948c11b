import { Skeleton } from '../kit/skeleton.tsx'
import { Brand } from './brand.tsx'

const forVisitors = /^\/(sign-in|sign-up|forgot|check-mail|verify|goodbye|undo-|reset-|s\/|try\/)/

/** The frame of the app before it knows who is there. Pages for visitors have no frame. */
export function ShellSkeleton() {
  if (forVisitors.test(location.pathname)) return <div role="status" aria-label="Loading Shortlist" />
  return (
    <div role="status" aria-label="Loading Shortlist" className="flex min-h-dvh">
      <div className="hidden w-21 shrink-0 flex-col border-line border-r px-1.5 py-4.5 md:flex lg:w-58 lg:px-3">
        <span className="self-center lg:self-start lg:px-2.5">
          <Brand className="max-lg:text-[19px]" />
        </span>
      </div>
      <div className="min-w-0 flex-1">
        <div className="flex h-13 items-center border-line border-b px-4 md:hidden">
          <Brand className="text-[23px]" />
        </div>
        <div className="mx-auto max-w-[1240px] px-4 pt-5 sm:px-7 sm:pt-6">
          <Skeleton className="h-9 w-96 max-w-full" />
          <Skeleton className="mt-3 h-3 w-72 max-w-full" />
        </div>
      </div>
    </div>
  )
}
