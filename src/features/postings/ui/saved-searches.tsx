import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { BookmarkPlus, MoreHorizontal, PenLine, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useSearchParams } from 'react-router'
import { api, client, sayError } from '#web/api.ts'
import { Button, IconButton } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input } from '#web/kit/input.tsx'
import { Menu, MenuItem } from '#web/kit/menu.tsx'
import { notify } from '#web/kit/notices.ts'
import type { KeptFilter, SavedSearch } from '../contract.ts'
import type { FilterState } from './use-posting-filter.ts'

/** Searches kept under a name, with what is new in each; and the way to keep the one that is open. */
export function SavedSearches({ filter, filtered, clear }: Pick<FilterState, 'filter' | 'filtered' | 'clear'>) {
  const queries = useQueryClient()
  const [, setSearch] = useSearchParams()
  const [naming, setNaming] = useState(false)
  const [renaming, setRenaming] = useState<SavedSearch>()
  const { data } = useQuery(api.postings.savedSearches.queryOptions())
  const refresh = () => queries.invalidateQueries({ queryKey: api.postings.savedSearches.key() })
  const look = useMutation({ mutationFn: (id: string) => client.postings.lookAtSearch({ id }), onSuccess: refresh })
  const remove = useMutation({
    mutationFn: ({ id }: SavedSearch) => client.postings.removeSearch({ id }),
    onSuccess(_done, { name, filter: kept }) {
      const undo = () => void client.postings.saveSearch({ name, filter: kept }).then(refresh)
      notify({ title: 'Search forgotten', description: name, action: { label: 'Undo', run: undo } })
      return refresh()
    },
  })
  const now = addressOf(keptOf(filter)).toString()
  const items = data?.items ?? []
  const known = items.some((each) => addressOf(each.filter).toString() === now)
  const canKeep = filtered && !filter.hidden && !known
  if (items.length === 0 && !filtered) return null
  return (
    <div className="mb-2.5 flex flex-wrap items-center gap-1.5">
      {items.length > 0 && (
        <ul aria-label="Kept searches" className="flex flex-wrap gap-1.5">
          {items.map((each) => {
            const open = addressOf(each.filter).toString() === now && filtered
            return (
              <li
                key={each.id}
                className={cx(
                  'flex items-center rounded-full border text-sm',
                  open ? 'border-ink bg-sheet' : 'border-line bg-sheet hover:border-edge',
                )}
              >
                <button
                  type="button"
                  aria-pressed={open}
                  onClick={() => {
                    setSearch(addressOf(each.filter))
                    if (each.fresh > 0) look.mutate(each.id)
                  }}
                  className="flex min-h-8 items-center gap-1.5 rounded-full pr-1 pl-3 pointer-coarse:min-h-11"
                >
                  {each.name}
                  <span className="text-ink-3 text-xs tabular-nums">{each.count}</span>
                  {each.fresh > 0 && <span className="font-medium text-good text-xs">{each.fresh} new</span>}
                </button>
                <Menu
                  trigger={
                    <IconButton label={`What to do with “${each.name}”`} className="size-7">
                      <MoreHorizontal />
                    </IconButton>
                  }
                >
                  <MenuItem icon={<PenLine />} onSelect={() => setRenaming(each)}>
                    Rename
                  </MenuItem>
                  <MenuItem icon={<Trash2 />} danger onSelect={() => remove.mutate(each)}>
                    Forget
                  </MenuItem>
                </Menu>
              </li>
            )
          })}
        </ul>
      )}
      {canKeep && (
        <Button size="sm" look="quiet" icon={<BookmarkPlus />} onClick={() => setNaming(true)}>
          Keep this search
        </Button>
      )}
      {filtered && (
        <Button size="sm" look="quiet" onClick={clear}>
          Clear
        </Button>
      )}
      {naming && (
        <NameDialog
          title="Keep this search"
          description="It stands above the list and says what is new."
          name={suggestName(keptOf(filter))}
          save={(name) => client.postings.saveSearch({ name, filter: keptOf(filter) })}
          onClose={() => setNaming(false)}
          onDone={refresh}
        />
      )}
      {renaming && (
        <NameDialog
          title="Rename this search"
          name={renaming.name}
          save={(name) => client.postings.renameSearch({ id: renaming.id, name })}
          onClose={() => setRenaming(undefined)}
          onDone={refresh}
        />
      )}
    </div>
  )
}

type NameProps = {
  title: string
  description?: string
  name: string
  save: (name: string) => Promise<unknown>
  onClose: () => void
  onDone: () => void
}

function NameDialog({ title, description, name: before, save, onClose, onDone }: NameProps) {
  const [name, setName] = useState(before)
  const keep = useMutation({
    mutationFn: () => save(name),
    meta: { quiet: true },
    onSuccess() {
      onClose()
      onDone()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    keep.mutate()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      description={description}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form="keep-search" look="primary" busy={keep.isPending} disabled={!name.trim()}>
            Keep
          </Button>
        </>
      }
    >
      <form id="keep-search" onSubmit={submit}>
        <Field label="Name" error={keep.error && sayError(keep.error)}>
          <Input value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  )
}

const keptOf = ({ search, sort, remoteKind, minFit, hasPay, favourite }: FilterState['filter']): KeptFilter => ({
  sort,
  ...(search && { search }),
  ...(remoteKind && { remoteKind }),
  ...(minFit && { minFit }),
  ...(hasPay && { hasPay }),
  ...(favourite && { favourite }),
})

/** As the page writes it into the address. */
function addressOf({ search, sort, remoteKind, minFit, hasPay, favourite }: KeptFilter): URLSearchParams {
  const address = new URLSearchParams()
  if (search) address.set('search', search)
  if (sort !== 'newest') address.set('sort', sort)
  if (remoteKind) address.set('remote', remoteKind)
  if (minFit) address.set('fit', String(minFit))
  if (hasPay) address.set('pay', '1')
  if (favourite) address.set('favourite', '1')
  return address
}

const remoteNames = { remote: 'remote', hybrid: 'hybrid', onsite: 'on site' }

function suggestName({ search, remoteKind, minFit, hasPay, favourite }: KeptFilter): string {
  const parts = [
    search,
    remoteKind && remoteNames[remoteKind],
    minFit && `fit ${minFit} or more`,
    hasPay && 'with pay',
    favourite && 'favourites',
  ].filter(Boolean)
  const text = parts.join(', ')
  return (text.charAt(0).toUpperCase() + text.slice(1)).slice(0, 60)
}
