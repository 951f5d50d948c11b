import { useMutation } from '@tanstack/react-query'
import { Download, FileDown } from 'lucide-react'
import { client, saveFile } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Menu, MenuItem } from '#web/kit/menu.tsx'
import type { Measure } from './use-measure.ts'

const formats = [
  { format: 'pdf', name: 'PDF', detail: 'to read or send' },
  { format: 'html', name: 'Web page', detail: 'HTML' },
  { format: 'json', name: 'Data', detail: 'JSON' },
] as const

/** The report as a file, by the measure and the posting that are on the screen. */
export function ReportMenu(props: { resumeId: string; postingId: string | undefined; measure: Measure }) {
  const save = useMutation({
    mutationFn: (format: (typeof formats)[number]['format']) =>
      client.scoring.report({ id: props.resumeId, postingId: props.postingId, ...props.measure, format }),
    onSuccess: (file) => saveFile(file),
  })
  return (
    <Menu
      trigger={
        <Button size="sm" look="quiet" icon={<Download />} busy={save.isPending}>
          Report
        </Button>
      }
    >
      {formats.map(({ format, name, detail }) => (
        <MenuItem key={format} icon={<FileDown />} detail={detail} onSelect={() => save.mutate(format)}>
          {name}
        </MenuItem>
      ))}
    </Menu>
  )
}
