import { useQueryClient } from '@tanstack/react-query'
import { ArrowRight, Download, Trash2, X } from 'lucide-react'
import { useState } from 'react'
import { downloadApplications } from '#features/transfers/ui/download-applications.ts'
import { client, sayError } from '#web/api.ts'
import { Button, IconButton } from '#web/kit/button.tsx'
import { Menu, MenuItem } from '#web/kit/menu.tsx'
import { notify } from '#web/kit/notices.ts'
import type { Board, BoardColumn } from '../../contract/board.ts'
import type { Application } from '../../contract.ts'
import { refreshTracker } from '../application-actions.ts'
import { MoveDialog } from '../board/move-dialog.tsx'

/** What can be done with many at once; each with a way back. */
export function BulkBar({ board, chosen, onDone }: { board: Board; chosen: Application[]; onDone: () => void }) {
  const queries = useQueryClient()
  const [moving, setMoving] = useState(false)
  const ids = chosen.map((each) => each.id)
  const many = `${chosen.length} ${chosen.length === 1 ? 'application' : 'applications'}`
  const run = async (act: () => Promise<unknown>, title: string, undo: () => Promise<unknown>) => {
    try {
      await act()
      const back = () =>
        void undo().then(
          () => refreshTracker(queries),
          (error) => notify({ tone: 'bad', title: sayError(error) }),
        )
      notify({ title, description: many, action: { label: 'Undo', run: back } })
      onDone()
    } catch (error) {
      notify({ tone: 'bad', title: sayError(error) })
    }
    await refreshTracker(queries)
  }
  const move = (column: BoardColumn) => {
    setMoving(false)
    const moveAll = (to?: string) =>
      inParts(chosen, (part) =>
        client.board.moveMany({ moves: part.map((each) => ({ id: each.id, column: to ?? each.column })) }),
      )
    void run(() => moveAll(column.id), `Moved to ${column.name}`, moveAll)
  }
  return (
    <section
      aria-label="Chosen applications"
      className="sticky bottom-20 z-10 mx-auto mt-4 flex w-fit max-w-full flex-wrap items-center gap-1.5 max-sm:w-full rounded-xl border border-line bg-sheet p-1.5 pl-4 shadow-pop max-sm:pl-1.5 md:bottom-5 max-sm:[&>button]:grow"
    >
      <p
        role="status"
        className="mr-2 font-medium text-sm max-sm:-order-2 max-sm:grow max-sm:basis-[calc(100%-4rem)] max-sm:pl-2.5"
      >
        {many}
      </p>
      <Button size="sm" icon={<ArrowRight />} onClick={() => setMoving(true)}>
        Move
      </Button>
      <Menu
        side="top"
        trigger={
          <Button size="sm" icon={<Download />}>
            Export
          </Button>
        }
      >
        <MenuItem onSelect={() => void downloadApplications('csv', { ids })}>CSV for spreadsheets</MenuItem>
        <MenuItem onSelect={() => void downloadApplications('json', { ids })}>JSON with everything</MenuItem>
      </Menu>
      <Button
        size="sm"
        look="danger"
        icon={<Trash2 />}
        onClick={() =>
          void run(
            () => inParts(ids, (part) => client.board.removeMany({ ids: part })),
            'Deleted',
            () => inParts(ids, (part) => client.board.restoreMany({ ids: part })),
          )
        }
      >
        Delete
      </Button>
      <IconButton label="Choose none" className="max-sm:-order-1 max-sm:grow-0!" onClick={onDone}>
        <X />
      </IconButton>
      {moving && (
        <MoveDialog
          application={{ title: many }}
          columns={board.columns}
          onMove={move}
          onClose={() => setMoving(false)}
        />
      )}
    </section>
  )
}

/** The server takes 500 at a time. */
async function inParts<T>(all: T[], act: (part: T[]) => Promise<unknown>) {
  for (let from = 0; from < all.length; from += 500) await act(all.slice(from, from + 500))
}
