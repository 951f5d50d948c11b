import { Check, Copy, FileDown, History, KanbanSquare, MoreHorizontal, Pencil, RefreshCw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button, IconButton } from '#web/kit/button.tsx'
import { Menu, MenuItem, MenuLine } from '#web/kit/menu.tsx'
import { notify } from '#web/kit/notices.ts'
import { Tooltip } from '#web/kit/tooltip.tsx'
import type { LetterDetail } from '../contract.ts'
import { useApprove, useAttachLetter, useRemoveLetter, useRenderLetter, useReopen } from './letter-actions.ts'
import { LetterVersions } from './letter-versions.tsx'
import { RedraftDialog } from './redraft-dialog.tsx'

type Props = {
  letter: LetterDetail
  /** Claims without a source. */
  open: number
  flush: () => Promise<boolean>
  onShowOpen: () => void
}

/** A draft waits for approval; an approved letter goes out. */
export function LetterBar({ letter, open, flush, onShowOpen }: Props) {
  const [dialog, setDialog] = useState<'redraft' | 'versions'>()
  const approve = useApprove(letter.id)
  const reopen = useReopen(letter.id)
  const attach = useAttachLetter(letter)
  const remove = useRemoveLetter(letter)
  const render = useRenderLetter(letter.id)
  const approved = letter.state === 'approved'
  const approveNow = async () => {
    if (await flush()) approve.mutate()
  }
  const approveButton = (
    <Button
      look="primary"
      icon={<Check />}
      busy={approve.isPending}
      aria-disabled={open > 0 || undefined}
      onClick={open > 0 ? onShowOpen : () => void approveNow()}
    >
      Approve
    </Button>
  )
  return (
    <>
      {open > 0 && !approved && (
        <span className="text-warn text-xs">
          {open} {open === 1 ? 'claim' : 'claims'} without a source
        </span>
      )}
      {approved && (
        <>
          <Button icon={<Pencil />} busy={reopen.isPending} onClick={() => reopen.mutate()}>
            Edit again
          </Button>
          <Button icon={<FileDown />} busy={render.isPending} onClick={() => render.mutate('pdf')}>
            PDF
          </Button>
        </>
      )}
      {approved ? (
        <Button look="primary" icon={<KanbanSquare />} busy={attach.isPending} onClick={() => attach.mutate()}>
          Attach to the application
        </Button>
      ) : open > 0 ? (
        <Tooltip text="Confirm or take out what has no source first">{approveButton}</Tooltip>
      ) : (
        approveButton
      )}
      <Menu
        trigger={
          <IconButton label="More" look="secondary" className="pointer-fine:size-9">
            <MoreHorizontal />
          </IconButton>
        }
      >
        {!approved && (
          <MenuItem icon={<RefreshCw />} onSelect={() => setDialog('redraft')}>
            Write it anew
          </MenuItem>
        )}
        <MenuItem icon={<History />} onSelect={() => setDialog('versions')}>
          Versions
        </MenuItem>
        <MenuItem icon={<Copy />} onSelect={() => void copy(letter.text)}>
          Copy the text
        </MenuItem>
        <MenuLine />
        {(['pdf', 'docx', 'txt'] as const).map((format) => (
          <MenuItem
            key={format}
            icon={<FileDown />}
            detail={format.toUpperCase()}
            disabled={open > 0}
            onSelect={() => render.mutate(format)}
          >
            {{ pdf: 'PDF', docx: 'Word', txt: 'Plain text' }[format]}
          </MenuItem>
        ))}
        <MenuLine />
        <MenuItem icon={<Trash2 />} danger onSelect={() => remove.mutate()}>
          Delete
        </MenuItem>
      </Menu>
      {dialog === 'redraft' && <RedraftDialog letter={letter} onClose={() => setDialog(undefined)} />}
      {dialog === 'versions' && <LetterVersions letter={letter} onClose={() => setDialog(undefined)} />}
    </>
  )
}

async function copy(text: string) {
  try {
    await navigator.clipboard.writeText(text)
    notify({ title: 'Copied' })
  } catch {
    notify({ tone: 'bad', title: 'The browser did not allow copying', description: 'Select the text and copy it.' })
  }
}
