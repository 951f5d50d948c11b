import { Download, Ellipsis, FileCode2, FilePlus2, ImageIcon, PencilLine, Star, Trash2, Upload } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { client, saveFile, sayError } from '#web/api.ts'
import { Badge } from '#web/kit/badge.tsx'
import { Button, IconButton } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { sayBytes } from '#web/kit/file-size.ts'
import { Input } from '#web/kit/input.tsx'
import { Menu, MenuItem, MenuLine } from '#web/kit/menu.tsx'
import type { ProjectFile, StudioDocumentDetail } from '../../studio-document.ts'
import { PictureDialog } from './picture-dialog.tsx'
import type { ProjectFiles } from './use-project-files.ts'

type Props = {
  document: StudioDocumentDetail
  path: string
  files: ProjectFiles
  onOpen: (path: string) => void
}

const isShown = (path: string) => /\.(png|jpe?g)$/i.test(path)

/** The files of the project; whatever is dropped here is taken in, a zip with everything in it. */
export function FilesPanel({ document, path, files, onOpen }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [picture, setPicture] = useState<string | null>(null)
  const { put, move, add } = files
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (event.dataTransfer.files.length) put.mutate([...event.dataTransfer.files])
  }
  const trouble = [put, move, files.remove, files.makeMain].find((each) => each.isError)
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
          <FileRow
            key={file.path}
            file={file}
            isOpen={file.path === path}
            isMain={file.path === document.mainFile}
            documentId={document.id}
            files={files}
            onOpen={() => (file.kind === 'text' ? onOpen(file.path) : isShown(file.path) && setPicture(file.path))}
          />
        ))}
      </ul>
      {put.isPending && <p className="px-3 py-1 text-ink-3 text-xs">Uploading …</p>}
      {trouble && (
        <p role="alert" className="px-3 py-1 text-bad text-xs">
          {sayError(trouble.error)}{' '}
          <Button size="sm" look="quiet" onClick={() => trouble.reset()}>
            Close
          </Button>
        </p>
      )}
      {picture && <PictureDialog documentId={document.id} path={picture} onClose={() => setPicture(null)} />}
    </div>
  )
}

type RowProps = {
  file: ProjectFile
  isOpen: boolean
  isMain: boolean
  documentId: string
  files: ProjectFiles
  onOpen: () => void
}

function FileRow({ file, isOpen, isMain, documentId, files, onOpen }: RowProps) {
  const { path } = file
  const [naming, setNaming] = useState(false)
  const rename = (to: string) => {
    setNaming(false)
    if (to && to !== path) files.move.mutate({ from: path, to })
  }
  return (
    <li className={cx('group flex items-center gap-2 pr-1 pl-3', isOpen && 'bg-line-2')}>
      <span className="text-ink-3 [&_svg]:size-3.5">{file.kind === 'text' ? <FileCode2 /> : <ImageIcon />}</span>
      {naming ? (
        <Input
          autoFocus
          aria-label={`New name of ${path}`}
          defaultValue={path}
          maxLength={200}
          onFocus={(event) => event.target.setSelectionRange(path.lastIndexOf('/') + 1, stemEnd(path))}
          onBlur={(event) => rename(event.target.value.trim())}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur()
            if (event.key === 'Escape') setNaming(false)
          }}
          className="my-0.5 h-7 min-w-0 flex-1 px-1.5 text-sm"
        />
      ) : (
        <button
          type="button"
          disabled={file.kind === 'binary' && !isShown(path)}
          onClick={onOpen}
          onDoubleClick={() => setNaming(true)}
          title={`${path}, ${sayBytes(file.bytes)}`}
          aria-current={isOpen || undefined}
          className="min-w-0 flex-1 truncate py-1 text-left text-sm enabled:hover:underline pointer-coarse:py-2.5"
        >
          {path}
        </button>
      )}
      {isMain && <Badge>main</Badge>}
      <Menu
        trigger={
          <IconButton
            label={`More for ${path}`}
            className="opacity-0 focus:opacity-100 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100"
          >
            <Ellipsis />
          </IconButton>
        }
      >
        <MenuItem icon={<PencilLine />} onSelect={() => setNaming(true)}>
          Rename
        </MenuItem>
        {!isMain && path.endsWith('.tex') && (
          <MenuItem icon={<Star />} onSelect={() => files.makeMain.mutate(path)}>
            Make it the main file
          </MenuItem>
        )}
        <MenuItem
          icon={<Download />}
          onSelect={() => void client.studio.file({ id: documentId, path }).then((each) => saveFile(each))}
        >
          Download
        </MenuItem>
        {!isMain && (
          <>
            <MenuLine />
            <MenuItem icon={<Trash2 />} danger onSelect={() => files.remove.mutate(file)}>
              Remove
            </MenuItem>
          </>
        )}
      </Menu>
    </li>
  )
}

const stemEnd = (path: string) => (path.lastIndexOf('.') > 0 ? path.lastIndexOf('.') : path.length)
