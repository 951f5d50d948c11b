import { Crown, Download, FileDown, MoreHorizontal, PenLine, Star, Trash2, WandSparkles } from 'lucide-react'
import { useState } from 'react'
import type { RenderFormat } from '#features/rendering/render-options.ts'
import { StartTailoringDialog } from '#features/tailoring/ui/start-tailoring-dialog.tsx'
import { client, saveFile } from '#web/api.ts'
import { Button, IconButton } from '#web/kit/button.tsx'
import { Menu, MenuItem, MenuLine } from '#web/kit/menu.tsx'
import type { Resume } from '../contract.ts'
import { RenameResumeDialog } from './rename-resume-dialog.tsx'
import { useRemoveResume, useRenderResume, useUpdateResume } from './resume-actions.ts'

export const formatNames: { format: RenderFormat; name: string; ending: string }[] = [
  { format: 'pdf', name: 'PDF', ending: 'print and apply' },
  { format: 'docx', name: 'Word', ending: 'DOCX' },
  { format: 'txt', name: 'Plain text', ending: 'TXT' },
  { format: 'md', name: 'Markdown', ending: 'MD' },
  { format: 'json', name: 'JSON Resume', ending: 'JSON' },
  { format: 'tex', name: 'LaTeX', ending: 'TEX' },
]

export function ResumeMenu({ resume }: { resume: Resume }) {
  const [open, setOpen] = useState<'rename' | 'tailor' | null>(null)
  const update = useUpdateResume(resume.id)
  const remove = useRemoveResume(resume)
  const render = useRenderResume(resume.id)
  const read = resume.state === 'read'
  return (
    <>
      {read && (
        <Menu
          trigger={
            <Button icon={<Download />} busy={render.isPending}>
              Export
            </Button>
          }
        >
          {formatNames.map(({ format, name, ending }) => (
            <MenuItem key={format} icon={<FileDown />} detail={ending} onSelect={() => render.mutate({ format })}>
              {name}
            </MenuItem>
          ))}
          {resume.fileName && (
            <>
              <MenuLine />
              <MenuItem
                icon={<Download />}
                onSelect={() => void client.resumes.file({ id: resume.id }).then((file) => saveFile(file))}
              >
                The original file
              </MenuItem>
            </>
          )}
        </Menu>
      )}
      {read && (
        <Button look="primary" icon={<WandSparkles />} onClick={() => setOpen('tailor')}>
          Tailor
        </Button>
      )}
      <Menu
        trigger={
          <IconButton label="More" look="secondary" className="pointer-fine:size-9">
            <MoreHorizontal />
          </IconButton>
        }
      >
        <MenuItem icon={<PenLine />} onSelect={() => setOpen('rename')}>
          Title and tags
        </MenuItem>
        <MenuItem icon={<Star />} onSelect={() => update.mutate({ favourite: !resume.favourite })}>
          {resume.favourite ? 'Remove from favourites' : 'Mark as favourite'}
        </MenuItem>
        {!resume.isMaster && read && (
          <MenuItem icon={<Crown />} onSelect={() => update.mutate({ isMaster: true })}>
            Make it the master
          </MenuItem>
        )}
        <MenuLine />
        <MenuItem icon={<Trash2 />} danger onSelect={() => remove.mutate()}>
          Delete
        </MenuItem>
      </Menu>
      {open === 'rename' && <RenameResumeDialog resume={resume} onClose={() => setOpen(null)} />}
      {open === 'tailor' && <StartTailoringDialog resume={resume} onClose={() => setOpen(null)} />}
    </>
  )
}
