import type { ReactNode } from 'react'
import { cx } from './class-names.ts'

export type Tone = 'plain' | 'mark' | 'good' | 'warn' | 'bad'

const tones: Record<Tone, string> = {
  plain: 'border-line bg-line-2/60 text-ink-2',
  mark: 'border-transparent bg-mark text-mark-ink',
  good: 'border-transparent bg-good-soft text-good',
  warn: 'border-transparent bg-warn-soft text-warn',
  bad: 'border-transparent bg-bad-soft text-bad',
}

export function Badge({
  tone = 'plain',
  className,
  children,
}: {
  tone?: Tone
  className?: string
  children: ReactNode
}) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1 whitespace-nowrap rounded-[5px] border px-1.5 py-px font-medium text-2xs',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  )
}

/** The numbered square that joins a card to a mark in the document. */
export function MarkNumber({ number, doubt, lit }: { number: ReactNode; doubt?: boolean; lit?: boolean }) {
  return (
    <span
      className={cx(
        'grid size-[21px] shrink-0 place-items-center rounded-xs font-mono font-semibold text-2xs',
        doubt ? 'border-[1.5px] border-warn text-warn' : 'bg-mark text-mark-ink',
        lit && 'shadow-[0_0_0_1.5px_var(--ink)]',
      )}
    >
      {number}
    </span>
  )
}
