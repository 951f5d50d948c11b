import { useQuery } from '@tanstack/react-query'
import { Copy, Download, Ellipsis, FileCode2, Star, Tag, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { client } from '#web/api.ts'
import { Badge } from '#web/kit/badge.tsx'
import { Button, IconButton } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input } from '#web/kit/input.tsx'
import { Menu, MenuItem, MenuLine } from '#web/kit/menu.tsx'
import { When } from '#web/kit/when.tsx'
import type { StudioDocument } from '../../studio-document.ts'
import { downloadProject, useChangeDocument, useDuplicateDocument, useRemoveDocument } from '../document-actions.ts'

const engineNames = { auto: null, pdflatex: 'pdfLaTeX', xelatex: 'XeLaTeX', lualatex: 'LuaLaTeX' }

export function DocumentRow({ document, onTag }: { document: StudioDocument; onTag: (tag: string) => void }) {
  const change = useChangeDocument(document.id)
  const copy = useDuplicateDocument(document.id)
  const remove = useRemoveDocument(document.id, document.title)
  const [tagging, setTagging] = useState(false)
  return (
    <div className="relative flex items-center gap-3 border-line border-b py-3 sm:gap-4">
      <FirstPage compileId={document.pictured} />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Link
            to={`/studio/${document.id}`}
            className="truncate font-[560] text-base no-underline after:absolute after:inset-0 hover:underline"
          >
            {document.title}
          </Link>
          {engineNames[document.engine] && <Badge>{engineNames[document.engine]}</Badge>}
          {document.tags.map((tag) => (
            <button key={tag} type="button" className="relative" onClick={() => onTag(tag)} aria-label={`Tag ${tag}`}>
              <Badge>{tag}</Badge>
            </button>
          ))}
        </div>
        <p className="mt-0.5 truncate text-ink-3 text-xs">
          <When at={document.updatedAt} /> · version {document.version}
        </p>
      </div>
      <IconButton
        label={document.favourite ? 'Remove from favourites' : 'Mark as favourite'}
        aria-pressed={document.favourite}
        onClick={() => change.mutate({ favourite: !document.favourite })}
        className={cx('relative', !document.favourite && 'opacity-60 hover:opacity-100')}
      >
        <Star className={document.favourite ? 'fill-mark text-ink' : ''} />
      </IconButton>
      <Menu
        trigger={
          <IconButton label={`More for ${document.title}`} className="relative">
            <Ellipsis />
          </IconButton>
        }
      >
        <MenuItem icon={<Tag />} onSelect={() => setTagging(true)}>
          Tags
        </MenuItem>
        <MenuItem icon={<Copy />} onSelect={() => copy.mutate()}>
          Duplicate
        </MenuItem>
        <MenuItem icon={<Download />} onSelect={() => void downloadProject(document.id)}>
          Download as zip
        </MenuItem>
        <MenuLine />
        <MenuItem icon={<Trash2 />} danger onSelect={() => remove.mutate()}>
          Delete
        </MenuItem>
      </Menu>
      {tagging && (
        <TagsDialog
          tags={document.tags}
          onClose={() => setTagging(false)}
          onSave={(tags) => change.mutate({ tags }, { onSuccess: () => setTagging(false) })}
        />
      )}
    </div>
  )
}

/** The page as it was set last; a plain sheet until there is one. */
function FirstPage({ compileId }: { compileId: string | null }) {
  const { data: picture } = useQuery({
    // A compile never changes: its picture is asked for once while the tab is open.
    queryKey: ['studio-picture', compileId],
    queryFn: async () => URL.createObjectURL(await client.studio.picture({ id: compileId! })),
    enabled: Boolean(compileId),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  return (
    <span className="grid h-14 w-10 shrink-0 place-items-center overflow-hidden rounded-xs border border-line bg-sheet text-ink-3">
      {picture ? (
        <img src={picture} alt="" width={40} height={56} className="size-full bg-[#fff] object-cover object-top" />
      ) : (
        <FileCode2 aria-hidden="true" className="size-4" />
      )}
    </span>
  )
}

function TagsDialog(props: { tags: string[]; onClose: () => void; onSave: (tags: string[]) => void }) {
  const [text, setText] = useState(props.tags.join(', '))
  const save = () => {
    const tags = text.split(',').map((tag) => tag.trim().slice(0, 40))
    props.onSave([...new Set(tags.filter(Boolean))].slice(0, 20))
  }
  return (
    <Dialog
      open
      onClose={props.onClose}
      title="Tags"
      actions={
        <Button look="primary" onClick={save}>
          Save
        </Button>
      }
    >
      <Field label="Tags" hint="Separated by commas.">
        <Input
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && save()}
        />
      </Field>
    </Dialog>
  )
}
