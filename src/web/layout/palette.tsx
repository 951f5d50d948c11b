import { useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { Briefcase, FileCode, FileText, KanbanSquare, PenLine, Search, X } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Found } from '#features/search/contract.ts'
import { api } from '../api.ts'
import { useDebounced } from '../hooks/use-debounced.ts'
import { IconButton } from '../kit/button.tsx'
import { Modal } from '../kit/dialog.tsx'
import { Kbd } from '../kit/kbd.tsx'
import type { Destination } from './navigation.tsx'
import { paletteActions } from './palette-actions.tsx'

const places: Record<Found['kind'], { path: string; icon: ReactNode; label: string }> = {
  resume: { path: '/resumes', icon: <FileText />, label: 'Résumé' },
  posting: { path: '/postings', icon: <Briefcase />, label: 'Posting' },
  application: { path: '/applications', icon: <KanbanSquare />, label: 'Application' },
  letter: { path: '/letters', icon: <PenLine />, label: 'Letter' },
  document: { path: '/studio', icon: <FileCode />, label: 'LaTeX document' },
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Finds pages, records and actions by a few letters. Records are searched by the server. */
export function Palette({ destinations, onClose }: { destinations: Destination[]; onClose: () => void }) {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState('')
  const q = useDebounced(text.trim(), 120)
  const found = useQuery(
    api.search.search.queryOptions({
      input: { q, limit: q ? 14 : 6 },
      placeholderData: (old) => old,
      staleTime: 5_000,
    }),
  )
  const words = plain(text).split(/\s+/).filter(Boolean)
  const fits = (name: string) => words.every((word) => plain(name).includes(word))
  const go = (to: string) => {
    onClose()
    void navigate(to)
  }
  const actions = paletteActions({ go, close: onClose }).filter(({ name, also }) => fits(`${name} ${also ?? ''}`))
  const pages = destinations.filter(({ label }) => fits(label))
  const waiting = q !== text.trim() || found.isPlaceholderData
  // While the answer to these words is on its way, only what fits them is kept of the one before.
  const records = (found.data?.items ?? []).filter(({ title, detail }) => !waiting || fits(`${title} ${detail ?? ''}`))
  const best = records[0] ? records[0].kind + records[0].id : (actions[0]?.name ?? pages[0]?.to ?? '')
  // Answers come after the words: the best one is under the finger then, too.
  useEffect(() => setChosen(best), [best])
  return (
    <Modal
      label="Search or jump to"
      onClose={onClose}
      className="mt-[10dvh] mb-auto w-[calc(100%-1.5rem)] max-w-xl rounded-xl"
    >
      <Command label="Search or jump to" loop shouldFilter={false} value={chosen} onValueChange={setChosen}>
        <div className="flex items-center gap-3 border-line border-b px-4">
          <Search aria-hidden="true" className="size-4 text-ink-3" />
          <Command.Input
            autoFocus
            value={text}
            onValueChange={setText}
            placeholder="Search or jump to…"
            className="h-12 w-full bg-transparent text-lg outline-none focus-visible:shadow-none focus-visible:outline-0"
          />
          <span className="pointer-coarse:hidden">
            <Kbd keys="Esc" />
          </span>
          <IconButton label="Close" className="-mr-2 pointer-fine:hidden" onClick={onClose}>
            <X />
          </IconButton>
        </div>
        <Command.List className="max-h-[min(27rem,62dvh)] overflow-y-auto p-1.5">
          {!waiting && (
            <Command.Empty className="px-6 py-8 text-center text-ink-2 text-sm">
              Nothing by that name.
              <span className="mt-1 block text-ink-3 text-xs">
                Titles, employers, places and tags are searched, and all that can be done.
              </span>
            </Command.Empty>
          )}
          <Group heading={q ? 'Found' : 'Recent'} hidden={records.length === 0}>
            {records.map((each) => (
              <Entry
                key={each.kind + each.id}
                id={each.kind + each.id}
                icon={places[each.kind].icon}
                name={each.title}
                detail={each.detail ?? places[each.kind].label}
                run={() => go(`${places[each.kind].path}/${each.id}`)}
              />
            ))}
          </Group>
          <Group heading="Do" hidden={actions.length === 0}>
            {actions.map((each) => (
              <Entry
                key={each.name}
                id={each.name}
                icon={each.icon}
                name={each.name}
                detail={each.keys && <Kbd keys={each.keys} />}
                run={each.run}
              />
            ))}
          </Group>
          <Group heading="Go to" hidden={pages.length === 0}>
            {pages.map((each) => (
              <Entry
                key={each.to}
                id={each.to}
                icon={each.icon}
                name={each.label}
                detail={<Kbd keys={each.keys.toUpperCase()} />}
                run={() => go(each.to)}
              />
            ))}
          </Group>
        </Command.List>
      </Command>
    </Modal>
  )
}

function Group({ heading, hidden, children }: { heading: string; hidden?: boolean; children: ReactNode }) {
  if (hidden) return null
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-ink-3 [&_[cmdk-group-heading]]:text-xs"
    >
      {children}
    </Command.Group>
  )
}

function Entry(props: { id: string; icon: ReactNode; name: string; detail?: ReactNode; run: () => void }) {
  return (
    <Command.Item
      value={props.id}
      onSelect={props.run}
      className="flex min-h-9 cursor-default items-center gap-3 rounded-[7px] px-2.5 text-sm data-[selected=true]:bg-line-2 max-sm:py-1.5 pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-3"
    >
      {props.icon}
      <span className="flex min-w-0 flex-1 items-center justify-between gap-x-3 max-sm:flex-col max-sm:items-start">
        <span className="min-w-0 max-w-full truncate">{props.name}</span>
        {props.detail && (
          <span className="max-w-full truncate text-ink-3 text-xs sm:max-w-[45%] pointer-coarse:has-[kbd]:hidden">
            {props.detail}
          </span>
        )}
      </span>
    </Command.Item>
  )
}
