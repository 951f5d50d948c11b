import { FileUp } from 'lucide-react'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { cx } from './class-names.ts'

export type DropzoneProps = {
  label: ReactNode
  hint?: ReactNode
  /** Endings and types for the picker, e.g. `.pdf,.docx`. What really counts is decided by the server. */
  accept?: string
  maxBytes?: number
  multiple?: boolean
  busy?: boolean
  error?: ReactNode
  compact?: boolean
  onFiles: (files: File[]) => void
}

/** A place to drop, pick or paste files. */
export function Dropzone(props: DropzoneProps) {
  const { label, hint, accept, maxBytes = 10 * 1024 * 1024, multiple, busy, onFiles } = props
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<string>()
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, multiple ? undefined : 1)
    const large = files.find((file) => file.size > maxBytes)
    setRefused(large && `${large.name} is larger than ${Math.round(maxBytes / 1024 / 1024)} MB.`)
    if (files.length > 0 && !large) onFiles(files)
    if (input.current) input.current.value = ''
  }
  const drag = (on: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(on)
  }
  const error = props.error ?? refused
  return (
    <div>
      <label
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event)
          take(event.dataTransfer.files)
        }}
        onPaste={(event) => event.clipboardData.files.length > 0 && take(event.clipboardData.files)}
        className={cx(
          'grid justify-items-center gap-1 rounded-lg border border-edge/70 border-dashed bg-sheet text-center transition-colors duration-150 hover:border-ink has-focus-visible:shadow-[0_0_0_2px_var(--mark),0_0_0_4px_var(--ink)]',
          props.compact ? 'px-4 py-5' : 'px-6 py-10',
          over && 'border-ink! border-solid! bg-mark-soft!',
          busy && 'pointer-events-none opacity-60',
        )}
      >
        <input
          ref={input}
          type="file"
          accept={accept}
          multiple={multiple}
          disabled={busy}
          onChange={(event) => take(event.target.files)}
          className="sr-only"
        />
        <FileUp aria-hidden="true" className={cx('mb-1 size-5', over ? 'text-ink' : 'text-ink-3')} />
        <span className="font-medium text-base">{over ? 'Let go to bring it in' : label}</span>
        {hint && <span className="text-ink-3 text-xs">{hint}</span>}
      </label>
      {error && (
        <p role="alert" className="mt-2 text-bad text-sm">
          {error}
        </p>
      )}
    </div>
  )
}
