import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './class-names.ts'

const tones = {
  plain: { box: 'border-line bg-sheet', icon: <Info className="text-ink-3" /> },
  good: { box: 'border-good/30 bg-good-soft', icon: <CircleCheck className="text-good" /> },
  warn: { box: 'border-warn/30 bg-warn-soft', icon: <TriangleAlert className="text-warn" /> },
  bad: { box: 'border-bad/30 bg-bad-soft', icon: <CircleAlert className="text-bad" /> },
}

/** A message that belongs to its place on the page. `bad` is announced at once. */
export function Callout(props: {
  tone?: keyof typeof tones
  title?: ReactNode
  action?: ReactNode
  className?: string
  children?: ReactNode
}) {
  const tone = tones[props.tone ?? 'plain']
  return (
    <div
      role={props.tone === 'bad' ? 'alert' : undefined}
      className={cx('flex flex-wrap gap-x-3 gap-y-2 rounded-lg border px-4 py-3 text-sm', tone.box, props.className)}
    >
      <div className="flex min-w-0 flex-1 basis-80 gap-3">
        <span aria-hidden="true" className="mt-0.5 shrink-0 [&_svg]:size-4">
          {tone.icon}
        </span>
        <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
          {props.title && <p className="font-[560]">{props.title}</p>}
          {props.children && <div className="text-ink-2">{props.children}</div>}
        </div>
      </div>
      {props.action && <div className="flex flex-wrap items-center gap-2">{props.action}</div>}
    </div>
  )
}
