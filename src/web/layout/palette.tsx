import { useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { Briefcase, FileText, KanbanSquare, LayoutTemplate, Plus, Search, SunMoon } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '../api.ts'
import { useDebounced } from '../hooks/use-debounced.ts'
import { Modal } from '../kit/dialog.tsx'
import { Kbd } from '../kit/kbd.tsx'
import { chooseTheme } from '../theme-choice.ts'
import type { Destination } from './navigation.tsx'

/** Finds pages, records and actions by a few letters. */
export function Palette({ destinations, onClose }: { destinations: Destination[]; onClose: () => void }) {
  const navigate = useNavigate()
  const [words, setWords] = useState('')
  const search = useDebounced(words.trim(), 180) || undefined
  // Any number of résumés: the server looks through all of them.
  const resumes = useQuery(api.resumes.list.queryOptions({ input: { limit: 100, search } })).data?.items ?? []
  const postings = useQuery(api.postings.list.queryOptions({ input: { limit: 100 } })).data?.items ?? []
  const applications = useQuery(api.applications.list.queryOptions({ input: { limit: 100 } })).data?.items ?? []
  const go = (to: string) => () => {
    onClose()
    void navigate(to)
  }
  const dark = document.documentElement.dataset.theme === 'dark'
  return (
    <Modal
      label="Search or jump to"
      onClose={onClose}
      className="mt-[10dvh] mb-auto w-[calc(100%-1.5rem)] max-w-xl rounded-xl"
    >
      <Command label="Search or jump to" loop>
        <div className="flex items-center gap-3 border-line border-b px-4">
          <Search aria-hidden="true" className="size-4 text-ink-3" />
          <Command.Input
            autoFocus
            value={words}
            onValueChange={setWords}
            placeholder="Search or jump to…"
            className="h-12 w-full bg-transparent text-lg outline-none focus-visible:shadow-none focus-visible:outline-0"
          />
          <Kbd keys="Esc" />
        </div>
        <Command.List className="max-h-[min(26rem,60dvh)] overflow-y-auto p-1.5">
          <Command.Empty className="px-3 py-8 text-center text-ink-2 text-sm">Nothing by that name.</Command.Empty>
          <Group heading="Do">
            <Entry icon={<Plus />} name="Upload a résumé" run={go('/resumes?upload=1')} />
            <Entry icon={<Plus />} name="Write a letter" run={go('/letters?write=1')} />
            <Entry icon={<Plus />} name="Capture a posting" run={go('/postings?capture=1')} />
            <Entry
              icon={<SunMoon />}
              name={dark ? 'Switch to light' : 'Switch to dark'}
              run={() => {
                chooseTheme(dark ? 'light' : 'dark')
                onClose()
              }}
            />
          </Group>
          <Group heading="Go to">
            {destinations.map((each) => (
              <Entry
                key={each.to}
                icon={each.icon}
                name={each.label}
                detail={<Kbd keys={each.keys.toUpperCase()} />}
                run={go(each.to)}
              />
            ))}
            <Entry icon={<LayoutTemplate />} name="Templates" run={go('/templates')} />
            {['Profile', 'Security', 'Tokens', 'Appearance', 'Data'].map((name) => (
              <Entry
                key={name}
                icon={<Search />}
                name={`Settings: ${name}`}
                run={go(`/settings/${name.toLowerCase()}`)}
              />
            ))}
          </Group>
          <Group heading="Résumés" hidden={resumes.length === 0}>
            {resumes.map((each) => (
              <Entry
                key={each.id}
                id={each.id}
                icon={<FileText />}
                name={each.title}
                detail={each.isMaster ? 'Master' : null}
                run={go(`/resumes/${each.id}`)}
              />
            ))}
          </Group>
          <Group heading="Postings" hidden={postings.length === 0}>
            {postings.map((each) => (
              <Entry
                key={each.id}
                id={each.id}
                icon={<Briefcase />}
                name={each.title}
                detail={each.company}
                run={go(`/postings/${each.id}`)}
              />
            ))}
          </Group>
          <Group heading="Applications" hidden={applications.length === 0}>
            {applications.map((each) => (
              <Entry
                key={each.id}
                id={each.id}
                icon={<KanbanSquare />}
                name={each.title}
                detail={each.company}
                run={go(`/applications/${each.id}`)}
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

function Entry(props: { id?: string; icon: ReactNode; name: string; detail?: ReactNode; run: () => void }) {
  return (
    <Command.Item
      value={props.id ? `${props.name} ${props.id}` : props.name}
      keywords={[props.name, typeof props.detail === 'string' ? props.detail : '']}
      onSelect={props.run}
      className="flex min-h-9 cursor-default items-center gap-3 rounded-[7px] px-2.5 text-sm data-[selected=true]:bg-line-2 pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-3"
    >
      {props.icon}
      <span className="min-w-0 truncate">{props.name}</span>
      {props.detail && <span className="ml-auto truncate text-ink-3 text-xs">{props.detail}</span>}
    </Command.Item>
  )
}
