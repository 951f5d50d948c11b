import { ListTree } from 'lucide-react'
import { cx } from '#web/kit/class-names.ts'
import type { StudioDocumentDetail } from '../../studio-document.ts'
import { FilesPanel } from './files-panel.tsx'
import type { Heading } from './outline.ts'
import type { ProjectFiles } from './use-project-files.ts'

type Props = {
  document: StudioDocumentDetail
  path: string
  outline: Heading[]
  files: ProjectFiles
  onOpen: (path: string) => void
  onGoTo: (line: number) => void
}

export function SidePanel({ document, path, outline, files, onOpen, onGoTo }: Props) {
  return (
    <div className="h-full overflow-auto py-3">
      <FilesPanel document={document} path={path} files={files} onOpen={onOpen} />
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
