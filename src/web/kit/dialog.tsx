import { X } from 'lucide-react'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { IconButton } from './button.tsx'
import { cx } from './class-names.ts'

export type DialogProps = {
  open: boolean
  onClose: () => void
  title: ReactNode
  description?: ReactNode
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode
  wide?: boolean
  /** As high as the screen allows from the beginning, for what arrives later. */
  tall?: boolean
  children?: ReactNode
}

/** The browser's own modal dialog: it holds the focus, stands over everything, and gives the focus back at the end. */
export function Dialog(props: DialogProps) {
  if (!props.open) return null
  return <OpenDialog {...props} />
}

function OpenDialog({ onClose, title, description, actions, wide, tall, children }: DialogProps) {
  const id = useId()
  return (
    <Modal
      onClose={onClose}
      labelledBy={`${id}-title`}
      describedBy={description ? `${id}-text` : undefined}
      className={cx(
        'mt-auto mb-0 flex max-h-[88dvh] w-full max-w-none flex-col rounded-t-xl sm:mt-[11dvh] sm:mb-auto sm:max-h-[78dvh] sm:rounded-xl',
        wide ? 'sm:max-w-3xl' : 'sm:max-w-lg',
        tall && 'h-full',
      )}
    >
      <header className="flex items-start justify-between gap-4 px-5 pt-5 pb-3 sm:px-6">
        <div>
          <h2 id={`${id}-title`} className="font-display text-2xl leading-tight">
            {title}
          </h2>
          {description && (
            <p id={`${id}-text`} className="mt-1 text-ink-2 text-sm">
              {description}
            </p>
          )}
        </div>
        <IconButton label="Close" className="-mr-2" onClick={onClose}>
          <X />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-1 pb-5 sm:px-6">{children}</div>
      {actions && (
        <footer className="flex flex-wrap justify-end gap-2 border-line max-sm:[&>:is(a,button)]:grow border-t px-5 py-3.5 pb-[max(0.875rem,env(safe-area-inset-bottom))] sm:px-6">
          {actions}
        </footer>
      )}
    </Modal>
  )
}

export type ModalProps = {
  onClose: () => void
  label?: string
  labelledBy?: string
  describedBy?: string
  className?: string
  children: ReactNode
}

/** A bare modal surface, for dialogs and the palette. */
export function Modal({ onClose, label, labelledBy, describedBy, className, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // The first field is what the person came for; without one the browser's choice stands.
    element?.querySelector<HTMLElement>('input:not([type=radio]), textarea, select')?.focus()
    return () => element?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it; the Escape key does the same
    <dialog
      ref={dialog}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
      className={cx(
        'mx-auto overflow-hidden border border-line bg-sheet p-0 text-ink shadow-pop outline-none transition duration-200 ease-calm backdrop:bg-veil starting:translate-y-3 starting:opacity-0',
        className,
      )}
    >
      {children}
    </dialog>
  )
}
