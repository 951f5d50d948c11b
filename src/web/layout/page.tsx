import { type ReactNode, useEffect } from 'react'
import { cx } from '../kit/class-names.ts'

export type PageProps = {
  /** Said by the browser's tab and by screen readers; also the heading unless `heading` is given. */
  title: string
  heading?: ReactNode
  sub?: ReactNode
  actions?: ReactNode
  /** Reading pages are narrow, boards use all room. */
  width?: 'reading' | 'normal' | 'full'
  children: ReactNode
}

const widths = { reading: 'max-w-3xl', normal: 'max-w-[1240px]', full: 'max-w-none' }

export function Page({ title, heading, sub, actions, width = 'normal', children }: PageProps) {
  usePageTitle(title)
  return (
    <div className={cx('mx-auto w-full px-4 pt-5 pb-14 sm:px-7 sm:pt-6', widths[width])}>
      <header className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="font-display text-[30px] leading-[1.05] tracking-[-0.012em] [overflow-wrap:anywhere] sm:text-4xl">
            {heading ?? title}
          </h1>
          {sub && <div className="mt-1.5 text-ink-2 text-sm">{sub}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  )
}

export function usePageTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · Shortlist`
  }, [title])
}
