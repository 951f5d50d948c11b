import { Copy, Crown, MoreHorizontal, PenLine, Share2, Star, Trash2, WandSparkles } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button, IconButton } from '#web/kit/button.tsx'
import { Menu, MenuItem, MenuLine } from '#web/kit/menu.tsx'
import type { Resume } from '../contract.ts'
import { ExportMenu } from './export-menu.tsx'
import { useDuplicateResume, useRemoveResume, useUpdateResume } from './resume-actions.ts'

const RenameResumeDialog = lazy(() =>
  import('./rename-resume-dialog.tsx').then((each) => ({ default: each.RenameResumeDialog })),
)
const ExportDialog = lazy(() => import('./export-dialog.tsx').then((each) => ({ default: each.ExportDialog })))
const ShareDialog = lazy(() =>
  import('#features/sharing/ui/share-dialog.tsx').then((each) => ({ default: each.ShareDialog })),
)
const StartTailoringDialog = lazy(() =>
  import('#features/tailoring/ui/start-tailoring-dialog.tsx').then((each) => ({ default: each.StartTailoringDialog })),
)

/** What can be done with a résumé. */
export function ResumeMenu({ resume }: { resume: Resume }) {
  const [open, setOpen] = useState<'rename' | 'tailor' | 'export' | 'share' | null>(null)
  const update = useUpdateResume(resume.id)
  const remove = useRemoveResume(resume)
  const duplicate = useDuplicateResume(resume)
  const read = resume.state === 'read'
  const close = () => setOpen(null)
  return (
    <>
      {read && <ExportMenu resume={resume} onChooseTemplate={() => setOpen('export')} />}
      {read && (
        <Button icon={<Share2 />} onClick={() => setOpen('share')}>
          Share
        </Button>
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
        {read && (
          <MenuItem icon={<Copy />} onSelect={() => duplicate.mutate()}>
            Duplicate
          </MenuItem>
        )}
        {!resume.isMaster && read && resume.kind !== 'tailored' && (
          <MenuItem icon={<Crown />} onSelect={() => update.mutate({ isMaster: true })}>
            Make it the master
          </MenuItem>
        )}
        <MenuLine />
        <MenuItem icon={<Trash2 />} danger onSelect={() => remove.mutate()}>
          Delete
        </MenuItem>
      </Menu>
      <Suspense>
        {open === 'rename' && <RenameResumeDialog resume={resume} onClose={close} />}
        {open === 'export' && <ExportDialog resume={resume} onClose={close} />}
        {open === 'share' && <ShareDialog kind="resume" recordId={resume.id} title={resume.title} onClose={close} />}
        {open === 'tailor' && <StartTailoringDialog resume={resume} onClose={close} />}
      </Suspense>
    </>
  )
}
