import { ArrowRight, Check } from 'lucide-react'
import { Button } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { cardElementId, jumpTo, useLight } from '#web/kit/marks/mark-board.tsx'
import type { ResumeContent } from '../../contract.ts'
import { doubtBelow, useContent, useVerbs } from './draft.ts'
import { nameField } from './name-field.ts'
import { readAt } from './pointer.ts'

/** Pointers of what was read with doubt and not looked at yet, the most doubtful first. */
export function findDoubts({ provenance, corrected }: ResumeContent): string[] {
  return Object.entries(provenance)
    .filter(([pointer, source]) => source.confidence < doubtBelow && !corrected.includes(pointer))
    .sort(([, a], [, b]) => a.confidence - b.confidence)
    .map(([pointer]) => pointer)
}

/** What the reader was not sure of stands before everything else. */
export function DoubtCard() {
  const content = useContent()
  const doubts = findDoubts(content)
  if (doubts.length === 0) return null
  return (
    <TitledCard title="Look at these first" aside={doubts.length}>
      <ul className="grid">
        {doubts.map((pointer) => (
          <Doubt key={pointer} pointer={pointer} />
        ))}
      </ul>
    </TitledCard>
  )
}

function Doubt({ pointer }: { pointer: string }) {
  const content = useContent()
  const { confirm } = useVerbs()
  const { handlers } = useLight(pointer)
  const value = String(readAt(content.profile, pointer) ?? '')
  return (
    <li {...handlers} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t py-2 first:border-0">
      <div className="min-w-0 flex-1 basis-40">
        <p className="text-ink-3 text-xs">{nameField(pointer, content.profile)}</p>
        <p className="truncate pb-1 text-sm">
          <span className="mark" data-tone="doubt">
            {value}
          </span>
        </p>
      </div>
      <span className="-mr-2 flex">
        <Button size="sm" look="quiet" icon={<Check />} onClick={() => confirm(pointer)}>
          It is right
        </Button>
        <Button size="sm" look="quiet" icon={<ArrowRight />} onClick={() => correct(pointer)}>
          Correct
        </Button>
      </span>
    </li>
  )
}

/** Brings the field into view, with the caret in it. */
function correct(pointer: string) {
  const id = cardElementId(pointer)
  jumpTo(id)
  document.getElementById(id)?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true })
}
