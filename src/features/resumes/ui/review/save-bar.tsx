import { Check, CloudCheck } from 'lucide-react'
import { Button } from '#web/kit/button.tsx'

type Props = { unsaved: boolean; keptAt?: number; saving: boolean; onDiscard: () => void; onSave: () => void }

/** Stands at the foot while something is typed that is no version yet. It is safe all the same, and says so. */
export function SaveBar({ unsaved, keptAt, saving, onDiscard, onSave }: Props) {
  if (!unsaved) return null
  return (
    <div className="flex flex-wrap items-center justify-end gap-2 rounded-lg border border-line bg-sheet py-2 pr-2 pl-4 shadow-pop">
      <span role="status" className="mr-2 inline-flex items-center gap-1.5 text-ink-2 text-sm [&_svg]:size-4">
        {keptAt ? (
          <>
            <CloudCheck aria-hidden="true" /> Kept as a draft
          </>
        ) : (
          'Typing…'
        )}
      </span>
      <Button look="quiet" onClick={onDiscard}>
        Discard
      </Button>
      <Button look="primary" icon={<Check />} busy={saving} onClick={onSave}>
        Save version
      </Button>
    </div>
  )
}
