import type { ReactNode } from 'react'

/** A line over every page, of one height at any width: its room is kept while what it says is on its way. */
export function Strip({ label, children }: { label?: string; children?: ReactNode }) {
  const frame =
    '@container h-11 shrink-0 border-line border-b bg-sheet px-4 text-sm sm:px-7 pointer-coarse:h-13 max-sm:pr-2 print:hidden'
  if (!label) return <div className={frame} />
  return (
    <section aria-label={label} className={frame}>
      <div className="flex h-full items-center gap-x-3">{children}</div>
    </section>
  )
}
