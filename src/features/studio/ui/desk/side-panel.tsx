import { useMutation } from '@tanstack/react-query'
import { FileCode2, FilePlus2, ImageIcon, ListTree, Trash2, Upload } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { client, sayError } from '#web/api.ts'
import { Badge } from '#web/kit/badge.tsx'
import { Button, IconButton } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { sayBytes } from '#web/kit/file-size.ts'
import { notify } from '#web/kit/notices.ts'
import type { ProjectFile, StudioDocumentDetail } from '../../studio-document.ts'
import type { Heading } from './outline.ts'

type Props = {
  document: StudioDocumentDetail
  path: string
  outline: Heading[]
  onOpen: (path: string) => void
  onGoTo: (line: number) => void
  onChange: (document: StudioDocumentDetail) => void
}

export function SidePanel({ document, path, outline, onOpen, onGoTo, onChange }: Props) {
  return (
    <div className="h-full overflow-auto py-3">
      <Files document={document} path={path} onOpen={onOpen} onChange={onChange} />
      <h2 className="mt-5 flex items-center gap-1.5 px-3 font-[560] text-ink-2 text-xs">
        <ListTree aria-hidden="true" className="size-3.5" /> Outline
      </h2>
      <ol className="mt-1">
        {outline.map((heading) => (
          <li key={`${heading.line}-${heading.title}`}>
            <button
              type="button"
              onClick={() => onGoTo(heading.line)}
              className={cx(
                'block w-full truncate py-1 pr-3 text-left text-sm hover:bg-line-2 pointer-coarse:py-2.5',
                ['pl-3', 'pl-3', 'pl-6', 'pl-9', 'pl-9'][heading.level],
              )}
            >
              {heading.title}
            </button>
          </li>
        ))}
      </ol>
      {!outline.length && <p className="px-3 py-1 text-ink-3 text-xs">Headings appear here.</p>}
    </div>
  )
}

function Files({ document, path, onOpen, onChange }: Omit<Props, 'outline' | 'onGoTo'>) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const put = useMutation({
    mutationFn: async (files: File[]) => {
      let last = document
      for (const file of files) {
        const folder = /\.(png|jpe?g|pdf|eps)$/i.test(file.name) && hasFolder(document, 'images') ? 'images/' : ''
        last = await client.studio.putFile({ id: document.id, path: `${folder}${cleanName(file.name)}`, file })
      }
      return last
    },
    onSuccess: onChange,
  })
  const remove = useMutation({
    mutationFn: async (file: ProjectFile) => {
      const kept = await client.studio.file({ id: document.id, path: file.path })
      return { kept, file, next: await client.studio.removeFile({ id: document.id, path: file.path }) }
    },
    onSuccess({ kept, file, next }) {
      onChange(next)
      notify({
        title: 'Removed',
        description: file.path,
        action: {
          label: 'Undo',
          run: () => void client.studio.putFile({ id: document.id, path: file.path, file: kept }).then(onChange),
        },
      })
    },
  })
  const add = useMutation({
    mutationFn: async () => {
      const taken = new Set(document.files.map((file) => file.path))
      const name = Array.from({ length: 99 }, (_, i) => `part-${i + 1}.tex`).find((each) => !taken.has(each))!
      return { name, next: await client.studio.putFile({ id: document.id, path: name, file: new File([''], name) }) }
    },
    onSuccess({ name, next }) {
      onChange(next)
      onOpen(name)
    },
  })
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (event.dataTransfer.files.length) put.mutate([...event.dataTransfer.files])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has the button beside it
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cx(over && 'bg-mark-soft')}
    >
      <h2 className="flex items-center px-3 font-[560] text-ink-2 text-xs">
        Files
        <span className="ml-auto flex">
          <IconButton label="New text file" onClick={() => add.mutate()}>
            <FilePlus2 />
          </IconButton>
          <IconButton label="Upload files" onClick={() => input.current?.click()}>
            <Upload />
          </IconButton>
        </span>
      </h2>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files for the project"
        onChange={(event) => {
          if (event.target.files?.length) put.mutate([...event.target.files])
          event.target.value = ''
        }}
      />
      <ul className="mt-1">
        {document.files.map((file) => (
          <li
            key={file.path}
            className={cx('group flex items-center gap-2 pr-1 pl-3', file.path === path && 'bg-line-2')}
          >
            <span className="text-ink-3 [&_svg]:size-3.5">{file.kind === 'text' ? <FileCode2 /> : <ImageIcon />}</span>
            <button
              type="button"
              disabled={file.kind === 'binary'}
              onClick={() => onOpen(file.path)}
              title={`${file.path}, ${sayBytes(file.bytes)}`}
              aria-current={file.path === path || undefined}
              className="min-w-0 flex-1 truncate py-1 text-left text-sm enabled:hover:underline pointer-coarse:py-2.5"
            >
              {file.path}
            </button>
            {file.path === document.mainFile ? (
              <Badge>main</Badge>
            ) : (
              <IconButton
                label={`Remove ${file.path}`}
                onClick={() => remove.mutate(file)}
                className="opacity-0 focus:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100"
              >
                <Trash2 />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {put.isPending && <p className="px-3 py-1 text-ink-3 text-xs">Uploading …</p>}
      {put.isError && (
        <p role="alert" className="px-3 py-1 text-bad text-xs">
          {sayError(put.error)}{' '}
          <Button size="sm" look="quiet" onClick={() => put.reset()}>
            Close
          </Button>
        </p>
      )}
    </div>
  )
}

const hasFolder = (document: StudioDocumentDetail, folder: string) =>
  document.files.some((file) => file.path.startsWith(`${folder}/`))
const cleanName = (name: string) => name.replace(/[\\:*?"<>|~$%#&{}^]/g, '-').replace(/^\.+/, '')
