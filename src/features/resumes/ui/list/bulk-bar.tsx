import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Columns2, FolderDown, Star, Tag, Trash2, X } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { api, client, saveFile } from '#web/api.ts'
import { Button, IconButton, LinkButton } from '#web/kit/button.tsx'
import { Menu, MenuItem } from '#web/kit/menu.tsx'
import { notify } from '#web/kit/notices.ts'
import type { ChangeResumes, Resume } from '../../contract.ts'

const TagDialog = lazy(() => import('./tag-dialog.tsx').then((each) => ({ default: each.TagDialog })))

const mostChanged = 200
const mostPacked = 50
const formats = [
  { format: 'pdf' as const, name: 'PDF files' },
  { format: 'docx' as const, name: 'Word files' },
  { format: 'txt' as const, name: 'Plain text' },
  { format: 'json' as const, name: 'JSON Resume' },
]

/** What can be done with several at once; it floats over the end of the list while something is chosen. */
export function BulkBar({ chosen, onDone }: { chosen: Resume[]; onDone: () => void }) {
  const queries = useQueryClient()
  const [tagging, setTagging] = useState(false)
  const ids = chosen.map((resume) => resume.id)
  const refresh = () => queries.invalidateQueries({ queryKey: api.resumes.key() })
  const change = useMutation({
    mutationFn: (input: Omit<ChangeResumes, 'ids'>) => client.resumes.changeMany({ ids, ...input }),
    onSuccess({ changed }, input) {
      if (input.deleted)
        notify({
          title: `${say(changed)} deleted`,
          action: {
            label: 'Undo',
            run: () => void client.resumes.changeMany({ ids, deleted: false }).then(refresh),
          },
        })
      if (input.deleted) onDone()
      return refresh()
    },
  })
  const pack = useMutation({
    mutationFn: (format: (typeof formats)[number]['format']) => client.resumes.archive({ ids, format }),
    onSuccess(file) {
      saveFile(file)
      notify({ tone: 'good', title: `${say(ids.length)} packed`, description: file.name })
    },
  })
  const tooMany = ids.length > mostChanged
  const favourite = chosen.every((resume) => resume.favourite)
  return (
    <>
      <section
        aria-label="What to do with the chosen ones"
        className="sticky bottom-18 z-20 mt-4 flex justify-center md:bottom-5"
      >
        <div className="flex max-w-full flex-wrap items-center gap-1 rounded-lg border border-line bg-sheet py-1.5 pr-1.5 pl-4 shadow-pop max-sm:w-full max-sm:pl-1.5 max-sm:[&>:is(a,button)]:grow">
          <span
            role="status"
            className="mr-2 text-sm max-sm:-order-2 max-sm:grow max-sm:basis-[calc(100%-4rem)] max-sm:pl-2.5"
          >
            {tooMany ? `${ids.length} chosen: at most ${mostChanged} at once` : `${ids.length} chosen`}
          </span>
          <Button look="quiet" icon={<Tag />} disabled={tooMany} onClick={() => setTagging(true)}>
            <Word>Tags</Word>
          </Button>
          <Button
            look="quiet"
            icon={<Star />}
            disabled={tooMany}
            busy={change.isPending && change.variables.favourite !== undefined}
            onClick={() => change.mutate({ favourite: !favourite })}
          >
            <Word>{favourite ? 'Unstar' : 'Star'}</Word>
          </Button>
          <Menu
            side="top"
            trigger={
              <Button look="quiet" icon={<FolderDown />} busy={pack.isPending} disabled={ids.length > mostPacked}>
                <Word>{ids.length > mostPacked ? `Export up to ${mostPacked}` : 'Export'}</Word>
              </Button>
            }
          >
            {formats.map(({ format, name }) => (
              <MenuItem key={format} detail="ZIP" onSelect={() => pack.mutate(format)}>
                {name}
              </MenuItem>
            ))}
          </Menu>
          {chosen.length === 2 && (
            <LinkButton look="quiet" icon={<Columns2 />} to={`/resumes/compare?a=${ids[0]}&b=${ids[1]}`}>
              <Word>Compare</Word>
            </LinkButton>
          )}
          <Button
            look="quiet"
            icon={<Trash2 />}
            disabled={tooMany}
            busy={change.isPending && Boolean(change.variables.deleted)}
            onClick={() => change.mutate({ deleted: true })}
          >
            <Word>Delete</Word>
          </Button>
          <IconButton label="Choose none" className="max-sm:-order-1 max-sm:grow-0!" onClick={onDone}>
            <X />
          </IconButton>
        </div>
      </section>
      <Suspense>
        {tagging && (
          <TagDialog chosen={chosen} onClose={() => setTagging(false)} onChange={(input) => change.mutate(input)} />
        )}
      </Suspense>
    </>
  )
}

/** Where room is short the pictures speak alone. */
const Word = ({ children }: { children: string }) => <span className="max-lg:sr-only">{children}</span>

const say = (count: number) => (count === 1 ? 'One résumé' : `${count} résumés`)
