import { type ReactNode, useEffect } from 'react'
import { cx } from '../kit/class-names.ts'
import { Skeleton } from '../kit/skeleton.tsx'

export type PageProps = {
  /** Said by the browser's tab and by screen readers; also the heading unless `heading` is given. */
  title: string
  heading?: ReactNode
  sub?: ReactNode
  actions?: ReactNode
  /** Reading pages are narrow, boards use all room. */
  width?: 'reading' | 'normal' | 'full'
  /** What it is about is on its way: grey shapes stand for the heading and the line below it. */
  pending?: boolean
  children: ReactNode
}

/** Longer ones are set two steps smaller: the page, not its name, fills the first screen. */
const longTitle = 64

const widths = { reading: 'max-w-3xl', normal: 'max-w-[1240px]', full: 'max-w-none' }

export function Page(props: PageProps) {
  const { title, sub, actions, width = 'normal', pending, children } = props
  usePageTitle(title)
  return (
    <div className={cx('mx-auto w-full px-4 pt-5 pb-14 sm:px-7 sm:pt-6', widths[width])}>
      <header className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1
            className={cx(
              'font-display tracking-[-0.012em] [overflow-wrap:anywhere]',
              title.length > longTitle
                ? 'text-[22px] leading-[1.15] sm:text-[26px]'
                : 'text-[30px] leading-[1.05] sm:text-4xl',
            )}
          >
            {pending ? <HeadingShape title={title} /> : (props.heading ?? title)}
          </h1>
          {pending ? (
            <Skeleton className="mt-2.5 mb-1 h-3 w-72 max-w-full" />
          ) : (
            sub && <div className="mt-1.5 text-ink-2 text-sm">{sub}</div>
          )}
        </div>
        {actions && (
          <div className="flex flex-wrap items-center gap-2 max-[385px]:[&>:is(a,button):not([aria-label])>svg]:hidden print:hidden">
            {actions}
          </div>
        )}
      </header>
      {children}
    </div>
  )
}

const HeadingShape = ({ title }: { title: string }) => (
  <>
    <span className="sr-only">{title}</span>
    <Skeleton className="my-[0.1em] h-[0.85em] w-96 max-w-full" />
  </>
)

export function usePageTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · Shortlist`
  }, [title])
}
