import { Skeleton } from '../kit/skeleton.tsx'

/** The frame of the app before it knows who is there. */
export function ShellSkeleton() {
  return (
    <div role="status" aria-label="Loading Shortlist" className="flex min-h-dvh">
      <div className="hidden w-21 shrink-0 border-line border-r md:block lg:w-58" />
      <div className="flex-1 px-4 pt-16 sm:px-7 md:pt-6">
        <Skeleton className="h-9 w-56" />
        <Skeleton className="mt-3 h-3.5 w-80 max-w-full" />
      </div>
    </div>
  )
}
