import type { ReactNode } from 'react'

/** What a page says when there is nothing yet: what it is for, and the one thing to do. */
type Props = {
  title: ReactNode
  children: ReactNode
  action?: ReactNode
  /** What will stand here, from empty-pictures.tsx. */
  picture?: ReactNode
}

export function EmptyState({ title, children, action, picture = <PaperPicture /> }: Props) {
  return (
    <div className="mx-auto grid max-w-md justify-items-center px-4 py-16 text-center">
      {picture}
      <h2 className="mt-6 font-display text-2xl leading-tight">{title}</h2>
      <div className="mt-1.5 text-ink-2 text-sm">{children}</div>
      {action && <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}

/** Two sheets, one line of which has been marked. */
export function PaperPicture({ className }: { className?: string }) {
  return (
    <svg width="104" height="96" viewBox="0 0 104 96" fill="none" aria-hidden="true" className={className}>
      <g stroke="var(--line)" strokeWidth="1.2">
        <rect x="34" y="9" width="56" height="74" rx="3" fill="var(--paper)" transform="rotate(7 62 46)" />
        <rect x="18" y="11" width="56" height="76" rx="3" fill="var(--sheet)" transform="rotate(-3 46 49)" />
      </g>
      <g transform="rotate(-3 46 49)" strokeLinecap="round">
        <path d="M26 24h19" stroke="var(--ink)" strokeWidth="3.2" />
        <path d="M26 33h38M26 40h34M26 58h36M26 65h38M26 72h22" stroke="var(--line)" strokeWidth="2.4" />
        <path d="m24.5 46.2 33.4-.9.6 6.2-33.8.8z" fill="var(--mark)" />
        <path d="M27 49h28" stroke="var(--mark-ink)" strokeWidth="2.4" />
      </g>
    </svg>
  )
}
