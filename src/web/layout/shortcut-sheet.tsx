import { localKeys, shortcuts } from '../hooks/shortcut-registry.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Kbd } from '../kit/kbd.tsx'

/** Every key there is, drawn from the registry that binds them. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const groups: [string, Record<string, string>][] = Object.entries({ ...shortcuts, ...localKeys })
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title="Keyboard"
      description="Two letters are pressed one after the other. Single keys can be switched off in Settings, Appearance."
    >
      <div className="gap-x-8 sm:columns-2">
        {groups.map(([title, keys]) => (
          <Group key={title} title={title} keys={keys} />
        ))}
      </div>
    </Dialog>
  )
}

function Group({ title, keys }: { title: string; keys: Record<string, string> }) {
  return (
    <section className="mb-5 break-inside-avoid">
      <h3 className="mb-1.5 text-ink-3 text-xs">{title}</h3>
      <dl className="grid gap-1.5 text-sm">
        {Object.entries(keys).map(([key, text]) => (
          <div key={key} className="flex items-baseline justify-between gap-3">
            <dt>{text}</dt>
            <dd>
              <Kbd keys={sayKeys(key)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const sayKeys = (key: string) =>
  key
    .replace('+', ' ')
    .split(' ')
    .map((each) => (each.length === 1 ? each.toUpperCase() : each))
    .join(' ')
