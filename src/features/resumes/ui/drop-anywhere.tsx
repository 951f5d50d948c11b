import { useEffect, useRef, useState } from 'react'
import { sayError } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'
import { useBringFiles } from './upload-resume.tsx'

const hasFiles = (data: DataTransfer | null) => Boolean(data?.types.includes('Files'))
/** Places that take what is dropped or pasted themselves. */
const taken = (target: EventTarget | null) =>
  target instanceof Element && Boolean(target.closest('dialog, label:has(input[type=file]), input, textarea'))

/** Takes files that are dropped or pasted anywhere on the page; says so while they hover over it. */
export function DropAnywhere() {
  const bring = useBringFiles()
  const take = useRef((_files: File[]) => {})
  take.current = (files) => {
    const large = files.find((file) => file.size > 10 * 1024 * 1024)
    if (large) return void notify({ tone: 'bad', title: `${large.name} is larger than 10 MB.` })
    if (files.length > 0) bring.mutate(files, { onError: (error) => notify({ tone: 'bad', title: sayError(error) }) })
  }
  const [over, setOver] = useState(false)
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return
      event.preventDefault()
      setOver(!taken(event.target))
    }
    const leave = (event: DragEvent) => !event.relatedTarget && setOver(false)
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!hasFiles(event.dataTransfer) || taken(event.target)) return
      event.preventDefault()
      take.current([...(event.dataTransfer?.files ?? [])])
    }
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length > 0 && !taken(event.target)) take.current(files)
    }
    window.addEventListener('dragover', drag)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragover', drag)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [])
  if (!over && !bring.isPending) return null
  return (
    <div role="status" className="pointer-events-none fixed inset-0 z-40 grid place-items-center bg-veil p-6">
      <div className="rounded-xl border border-ink bg-sheet px-8 py-6 text-center shadow-pop">
        <p className="font-display text-2xl">{over ? 'Let go to bring it in' : 'Bringing it in…'}</p>
        <p className="mt-1 text-ink-2 text-sm">It is read on this server, field by field.</p>
      </div>
    </div>
  )
}
