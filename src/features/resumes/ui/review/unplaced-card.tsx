import { ChevronsUpDown } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#web/kit/button.tsx'
import { Checkbox } from '#web/kit/checkbox.tsx'
import { Menu, MenuItem, MenuLine } from '#web/kit/menu.tsx'
import { useContent, useDraft, useVerbs } from './draft.ts'
import { FoldCard } from './fold.tsx'
import { listUnplaced, putLines, type Target } from './unplaced.ts'

const targets: [Target, string][] = [
  ['name', 'Name'],
  ['label', 'Headline'],
  ['email', 'E-mail'],
  ['summary', 'Summary'],
  ['job', 'A new job'],
  ['school', 'Education'],
  ['skills', 'Skills'],
  ['certificates', 'Certificates'],
  ['languages', 'Languages'],
]

/** More than this share of a document without a field: the reading went wrong, and the card stands open. */
const muchLeft = 0.25

/** What the reading put nowhere: ticked, and put where it belongs, instead of typed again. */
export function UnplacedCard() {
  const content = useContent()
  const { add, write, undoable } = useVerbs()
  // A text, so that the card is drawn again only when the list is another one.
  const found = useDraft(({ profile }) => JSON.stringify(listUnplaced(content, profile)))
  const lines = JSON.parse(found) as ReturnType<typeof listUnplaced>
  const jobs = useDraft(({ profile }) => profile.work)
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())
  const [open] = useState(lines.length > content.document.lines.length * muchLeft)
  const chosen = lines.filter(({ start }) => ticked.has(start))
  if (lines.length === 0) return null
  const put = (target: Target | number, where: string) => {
    const words = chosen.length === 1 ? 'The line stands' : `${chosen.length} lines stand`
    undoable(`${words} in ${where}`, (profile) => {
      for (const each of putLines(
        target,
        chosen.map(({ text }) => text),
        profile,
      ))
        if ('add' in each) add(each.add, each.item)
        else write(each.write, each.value)
    })
    setTicked(new Set())
  }
  return (
    <FoldCard title="Stands in no field" count={`${lines.length} ${lines.length === 1 ? 'line' : 'lines'}`} open={open}>
      <p className="text-ink-2 text-sm">
        The reading could not tell where these belong. Tick lines and put them there.
      </p>
      <ul className="-mx-1.5 my-2 grid max-h-80 overflow-y-auto">
        {lines.map(({ start, text }) => (
          <li key={start}>
            <Checkbox
              label={text}
              checked={ticked.has(start)}
              onChange={() => setTicked((now) => now.symmetricDifference(new Set([start])))}
              className="w-full rounded-md px-1.5 py-1.5 [overflow-wrap:anywhere] hover:bg-line-2"
            />
          </li>
        ))}
      </ul>
      <Menu
        align="start"
        trigger={
          <Button size="sm" icon={<ChevronsUpDown />} disabled={chosen.length === 0}>
            {chosen.length > 1 ? `Put ${chosen.length} lines into` : 'Put into'}
          </Button>
        }
      >
        {targets.map(([target, label]) => (
          <MenuItem key={target} onSelect={() => put(target, label === 'A new job' ? 'a new job' : label)}>
            {label}
          </MenuItem>
        ))}
        {jobs.length > 0 && <MenuLine />}
        {jobs.slice(0, 8).map((job, at) => (
          <MenuItem
            // biome-ignore lint/suspicious/noArrayIndexKey: jobs have no identity but their place
            key={at}
            detail="bullets"
            onSelect={() => put(at, `the bullets of ${job.name ?? job.position ?? `job ${at + 1}`}`)}
          >
            {job.name ?? job.position ?? `Job ${at + 1}`}
          </MenuItem>
        ))}
      </Menu>
    </FoldCard>
  )
}
