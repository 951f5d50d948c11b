import type { ReactNode } from 'react'
import { cx } from './class-names.ts'

export function Card({ className, children }: { className?: string; children: ReactNode }) {
  return <section className={cx('rounded-lg border border-line bg-sheet px-5 py-4.5', className)}>{children}</section>
}

/** A card with a plain heading and, at its right, a small fact or control. */
export function TitledCard(props: { title: ReactNode; aside?: ReactNode; className?: string; children: ReactNode }) {
  return (
    <Card className={props.className}>
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <h2 className="font-[560] text-base">{props.title}</h2>
        {props.aside && <div className="text-ink-3 text-xs">{props.aside}</div>}
      </div>
      {props.children}
    </Card>
  )
}

/** A page of a document: paper on paper. */
export function Sheet({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div
      className={cx('rounded-sm border border-line bg-sheet shadow-sheet', className ?? 'px-6 py-8 sm:px-12 sm:py-11')}
    >
      {children}
    </div>
  )
}
