import { useMutation } from '@tanstack/react-query'
import { Download, FileDown, Gauge, LayoutTemplate } from 'lucide-react'
import type { RenderFormat } from '#features/rendering/render-options.ts'
import { client, saveFile } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Menu, MenuItem, MenuLine } from '#web/kit/menu.tsx'
import type { Resume } from '../contract.ts'
import { useRenderResume } from './resume-actions.ts'

const formats: { format: RenderFormat; name: string; ending: string }[] = [
  { format: 'pdf', name: 'PDF', ending: 'to apply' },
  { format: 'docx', name: 'Word', ending: 'DOCX' },
  { format: 'txt', name: 'Plain text', ending: 'TXT' },
  { format: 'md', name: 'Markdown', ending: 'MD' },
  { format: 'json', name: 'JSON Resume', ending: 'JSON' },
  { format: 'tex', name: 'LaTeX', ending: 'TEX' },
]

/** A résumé as a file, its score as a report, and the file it came from. */
export function ExportMenu({ resume, onChooseTemplate }: { resume: Resume; onChooseTemplate: () => void }) {
  const { id } = resume
  const render = useRenderResume(id)
  const report = useMutation({
    mutationFn: () => client.scoring.report({ id, format: 'pdf' }),
    onSuccess: (file) => saveFile(file),
  })
  const original = useMutation({
    mutationFn: () => client.resumes.file({ id }),
    onSuccess: (file) => saveFile(file),
  })
  const busy = render.isPending || report.isPending || original.isPending
  return (
    <Menu
      trigger={
        <Button icon={<Download />} busy={busy}>
          Export
        </Button>
      }
    >
      <MenuItem icon={<LayoutTemplate />} onSelect={onChooseTemplate}>
        Choose a template…
      </MenuItem>
      <MenuLine />
      {formats.map(({ format, name, ending }) => (
        <MenuItem key={format} icon={<FileDown />} detail={ending} onSelect={() => render.mutate({ format })}>
          {name}
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem icon={<Gauge />} detail="PDF" onSelect={() => report.mutate()}>
        Score report
      </MenuItem>
      {resume.fileName && (
        <MenuItem icon={<Download />} onSelect={() => original.mutate()}>
          The original file
        </MenuItem>
      )}
    </Menu>
  )
}
