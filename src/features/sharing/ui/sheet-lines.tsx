import { MessageSquarePlus } from 'lucide-react'
import { Sheet } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import type { Mark } from '#web/kit/marks/cut-segments.ts'
import { MarkedText } from '#web/kit/marks/marked-text.tsx'
import { Tooltip } from '#web/kit/tooltip.tsx'
import type { SharedSheet, SheetBlock } from '../contract.ts'
import type { Thread } from './gather-threads.ts'

const looks: Record<SheetBlock['look'], string> = {
  name: 'font-display text-[30px] leading-[1.15]',
  headline: 'text-ink-2',
  contact: 'text-ink-2 text-sm',
  heading: 'mt-6 mb-2 border-line border-b pb-1 font-semibold text-[11.5px] text-ink-2 tracking-[0.02em]',
  title: 'mt-3 font-[560]',
  text: '',
  bullet: 'mt-0.5 pl-4 before:absolute before:left-1 before:content-["•"]',
}

type Props = {
  sheet: SharedSheet
  threads: Thread[]
  /** The line that is being commented on. */
  chosen?: string | null
  /** Given: each line can be commented on. */
  onChoose?: (place: string) => void
}

/** A shared record as a sheet; lines that somebody said something about are underlined by the marker. */
export function SheetLines({ sheet, threads, chosen, onChoose }: Props) {
  return (
    <Sheet className="px-5 py-7 sm:px-[54px] sm:py-11">
      <article aria-label={sheet.title} className="text-[13.2px] leading-[1.62] [overflow-wrap:anywhere]">
        {sheet.blocks.map((block) => (
          <Line
            key={block.place}
            block={block}
            number={threads.find((thread) => thread.place === block.place && thread.number)?.number}
            chosen={chosen === block.place}
            onChoose={onChoose}
          />
        ))}
      </article>
    </Sheet>
  )
}

type LineProps = { block: SheetBlock; number?: number; chosen: boolean; onChoose?: (place: string) => void }

function Line({ block, number, chosen, onChoose }: LineProps) {
  const { place, look, text, aside } = block
  const marks: Mark[] = []
  if (chosen) marks.push({ id: `chosen-${place}`, start: 0, end: text.length, tone: 'strong' })
  else if (number !== undefined)
    marks.push({ id: place, start: 0, end: text.length, number, tone: 'line', label: `comment ${number}` })
  const open = onChoose && look !== 'heading' ? () => onChoose(place) : undefined
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short way for pointers and fingers; the button beside it is the real one
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      onClick={
        open &&
        ((event) => !window.getSelection()?.toString() && !(event.target as Element).closest('a, button') && open())
      }
      className={cx(
        'group/line relative',
        looks[look],
        open && '-mx-2 cursor-pointer rounded-sm px-2 pointer-fine:hover:bg-line-2/60',
        open && look === 'bullet' && 'pl-6! before:left-3!',
      )}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="min-w-0">
          <MarkedText text={text} marks={marks} />
        </span>
        {aside && <span className="font-normal text-ink-3">{aside}</span>}
      </div>
      {open && (
        <span className="absolute top-[-1px] -right-9 hidden sm:pointer-fine:block">
          <Tooltip text="Comment on this line">
            <button
              type="button"
              aria-label={`Comment on “${text.slice(0, 60)}”`}
              onClick={open}
              className="grid size-6 place-items-center rounded-sm text-ink-3 opacity-0 transition-opacity hover:bg-line-2 hover:text-ink focus-visible:opacity-100 group-hover/line:opacity-100"
            >
              <MessageSquarePlus aria-hidden="true" className="size-4" />
            </button>
          </Tooltip>
        </span>
      )}
    </div>
  )
}
