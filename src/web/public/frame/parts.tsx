import type { ReactNode } from 'react'
import { cx } from '../../kit/class-names.ts'

export const width = 'mx-auto max-w-[1180px] px-5 sm:px-8'
export const textLink = 'font-medium text-ink underline decoration-edge underline-offset-3 hover:decoration-ink'

/** The top of a page that is read: title, one line under it. */
export function PageTop({ title, sub, small }: { title: ReactNode; sub?: ReactNode; small?: ReactNode }) {
  return (
    <div className="pt-8 pb-10 lg:pt-14 lg:pb-14">
      {small && <p className="mb-3 text-ink-3 text-sm">{small}</p>}
      <h1 className="max-w-[9.2em] font-display text-[42px] leading-[1.04] tracking-[-0.016em] sm:text-[58px]">
        {title}
      </h1>
      {sub && <p className="mt-5 max-w-[38rem] text-ink-2 text-lg">{sub}</p>}
    </div>
  )
}

/** A band of a long page, over a hairline. */
export function Band(props: { id: string; title: ReactNode; sub?: ReactNode; sheet?: boolean; children: ReactNode }) {
  return (
    <section aria-labelledby={props.id} className={cx('border-line border-t', props.sheet && 'bg-sheet')}>
      <div className={cx(width, 'py-16 lg:py-20')}>
        <h2
          id={props.id}
          className="scroll-mt-8 font-display text-4xl leading-[1.08] tracking-[-0.012em] sm:text-[40px]"
        >
          {props.title}
        </h2>
        {props.sub && <p className="mt-3 max-w-[40rem] text-ink-2 text-lg">{props.sub}</p>}
        <div className="mt-9">{props.children}</div>
      </div>
    </section>
  )
}

/** The highlighter on the display face. */
export function Marked({ children, drawn }: { children: ReactNode; drawn?: boolean }) {
  return (
    <span className={cx('mark mark-display mr-[-0.09em]! ml-[0.02em]! px-[0.1em]!', drawn && 'mark-drawn')}>
      {children}
    </span>
  )
}

/** A numbered square, as beside a finding. */
export function Square({ children, doubt }: { children: ReactNode; doubt?: boolean }) {
  return (
    <span
      className={cx(
        'grid size-[21px] shrink-0 place-items-center rounded-xs font-mono font-semibold text-2xs',
        doubt ? 'border-[1.5px] border-warn text-warn' : 'bg-mark text-mark-ink',
      )}
    >
      {children}
    </span>
  )
}

/** A line of code as it is typed. */
export function Code({ children }: { children: string }) {
  return (
    <pre className="whitespace-pre-wrap rounded-md border border-line bg-sunk px-4 py-3 font-mono text-[12.5px] leading-relaxed [overflow-wrap:anywhere]">
      <code>{children}</code>
    </pre>
  )
}

/** Long text that is read from top to bottom. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>
}
