import { Check, CircleCheck, X } from 'lucide-react'
import { Button, IconButton } from '#web/kit/button.tsx'
import type { Spill } from './measure-pages.ts'
import { type RoomIdea, suggestRoom } from './suggest-room.ts'

type Props = {
  /** Null once it fits. */
  spill: Spill | null
  /** Text of the main file as it stands on the screen. */
  readMain: () => string
  /** A change of the main file, in the editor, so that undo takes it back. */
  onChange: (change: RoomIdea['change']) => void
  onPick: (place: { page: number; x: number; y: number }) => void
  onClose: () => void
}

/** What spills onto the last page, line by line, and small changes that may win the room. */
export function FitPanel({ spill, readMain, onChange, onPick, onClose }: Props) {
  if (!spill)
    return (
      <p role="status" className="flex shrink-0 items-center gap-2 border-line border-b py-1 pr-2 pl-4 text-sm">
        <CircleCheck aria-hidden="true" className="size-4 text-good" /> It fits now.
        <IconButton label="Close" className="ml-auto" onClick={onClose}>
          <X />
        </IconButton>
      </p>
    )
  // Counted anew when one is taken: the source may have been written on meanwhile.
  const take = (title: string) => {
    const idea = suggestRoom(readMain()).find((each) => each.title === title)
    if (idea) onChange(idea.change)
  }
  const ideas = suggestRoom(readMain())
  return (
    <section aria-label="What spills" className="max-h-[45%] shrink-0 overflow-auto border-line border-b px-4 py-3">
      <div className="flex items-start gap-3">
        <h2 className="min-w-0 flex-1 font-[560] text-sm">
          {spill.pages.toFixed(2)} pages: {sayLines(spill.lines.length)} onto page {spill.page}
        </h2>
        <IconButton label="Close" className="-mt-1 -mr-2" onClick={onClose}>
          <X />
        </IconButton>
      </div>
      <ol className="mt-1 text-sm">
        {spill.lines.map((line) => (
          <li key={`${line.y}-${line.text}`}>
            <button
              type="button"
              title="Go to the source of this line"
              onClick={() => onPick({ page: spill.page, x: line.x + 2, y: line.y + line.height / 2 })}
              className="block min-h-6 w-full truncate py-0.5 text-left text-ink-2 hover:text-ink hover:underline pointer-coarse:py-2.5"
            >
              {line.text}
            </button>
          </li>
        ))}
      </ol>
      {ideas.length > 0 && (
        <>
          <p className="mt-2.5 text-ink-3 text-xs">To win the room, one at a time; undo takes each back:</p>
          <ul className="mt-1.5 flex flex-wrap gap-1.5">
            {ideas.map((idea) => (
              <li key={idea.title}>
                <Button size="sm" icon={<Check />} title={idea.code} onClick={() => take(idea.title)}>
                  {idea.title}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

export const sayLines = (count: number) => (count === 1 ? '1 line spills' : `${count} lines spill`)
