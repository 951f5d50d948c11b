import { Dialog } from '../kit/dialog.tsx'
import { Kbd } from '../kit/kbd.tsx'
import type { Destination } from './navigation.tsx'

const general: [string, string][] = [
  ['mod K', 'Search or jump to anything'],
  ['?', 'Show this sheet'],
  ['Esc', 'Close what is open'],
]
const board: [string, string][] = [
  ['← → ↑ ↓', 'Move between applications on the board'],
  ['[ ]', 'Move the application to the stage before or after'],
  ['Enter', 'Open it'],
]
const changes: [string, string][] = [
  ['J K', 'Next and previous change'],
  ['A', 'Accept the change'],
  ['R', 'Reject the change'],
  ['U', 'Undo the last decision'],
]

const match: [string, string][] = [
  ['J', 'Next requirement'],
  ['K', 'Requirement before'],
]

export function ShortcutSheet({ destinations, onClose }: { destinations: Destination[]; onClose: () => void }) {
  const pages = destinations.map((each): [string, string] => [each.keys.toUpperCase(), `Go to ${each.label}`])
  return (
    <Dialog
      open
      onClose={onClose}
      title="Keyboard"
      description="Single keys can be switched off in Settings, Appearance."
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <Group title="Everywhere" rows={general} />
        <Group title="Pages" rows={pages} />
        <Group title="Applications" rows={board} />
        <Group title="Tailoring" rows={changes} />
        <Group title="Match" rows={match} />
      </div>
    </Dialog>
  )
}

function Group({ title, rows }: { title: string; rows: [string, string][] }) {
  return (
    <section>
      <h3 className="mb-1.5 text-ink-3 text-xs">{title}</h3>
      <dl className="grid gap-1.5 text-sm">
        {rows.map(([keys, text]) => (
          <div key={keys} className="flex items-baseline justify-between gap-3">
            <dt>{text}</dt>
            <dd>
              <Kbd keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
