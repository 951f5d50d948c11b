import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { IconButton } from './button.tsx'
import { cx } from './class-names.ts'
import { dismiss, type ShownNotice, useNotices } from './notices.ts'

const edge = { plain: 'before:bg-mark', good: 'before:bg-good', bad: 'before:bg-bad' }

/** Where notices appear: over everything, also over dialogs; on a small screen above the sheet that is open. They wait while the pointer or the focus is on them. */
export function Toasts() {
  const notices = useNotices()
  const layer = useRef<HTMLElement>(null)
  const newest = notices.at(-1)?.born
  useEffect(() => {
    const element = layer.current
    if (!element) return
    if (element.matches(':popover-open')) element.hidePopover()
    // Shown anew so that it stands over a dialog that was opened meanwhile.
    if (newest !== undefined) element.showPopover()
  }, [newest])
  return (
    <section
      ref={layer}
      popover="manual"
      aria-label="Notices"
      className="fixed inset-x-4 top-auto right-4 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] left-4 m-0 w-auto overflow-visible border-0 bg-transparent p-0 text-ink sm:right-6 sm:left-auto sm:w-88 md:bottom-6 max-sm:[:root:has(dialog[open])_&]:top-3 max-sm:[:root:has(dialog[open])_&]:bottom-auto"
    >
      <div role="log" aria-live="polite">
        <ol className="grid gap-2">
          {notices.map((notice) => (
            <Toast key={notice.id + notice.born} notice={notice} />
          ))}
        </ol>
      </div>
    </section>
  )
}

function Toast({ notice }: { notice: ShownNotice }) {
  const [held, setHeld] = useState(false)
  const { id, tone = 'plain', action } = notice
  const lasts = tone === 'bad' ? 0 : action ? 9000 : 5000
  useEffect(() => {
    if (held || lasts === 0) return
    const timer = setTimeout(() => dismiss(id), lasts)
    return () => clearTimeout(timer)
  }, [id, held, lasts])
  return (
    <li
      role={tone === 'bad' ? 'alert' : undefined}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className={cx(
        'relative flex items-center gap-3 overflow-hidden rounded-lg border border-line bg-sheet py-2.5 pr-2 pl-4 shadow-pop transition duration-200 ease-calm starting:translate-y-2 starting:opacity-0',
        'before:absolute before:inset-y-0 before:left-0 before:w-[3px]',
        edge[tone],
      )}
    >
      <div className="min-w-0 flex-1">
        <p className="font-medium text-sm">{notice.title}</p>
        {notice.description && <p className="text-ink-2 text-xs [overflow-wrap:anywhere]">{notice.description}</p>}
      </div>
      {action && (
        <button
          type="button"
          className="shrink-0 rounded-md border border-line px-2.5 py-1 font-medium text-xs hover:bg-line-2 pointer-coarse:py-2.5"
          onClick={() => {
            action.run()
            dismiss(id)
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton label="Close this notice" onClick={() => dismiss(id)}>
        <X />
      </IconButton>
    </li>
  )
}
