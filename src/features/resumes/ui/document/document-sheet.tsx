import { memo, useMemo } from 'react'
import type { SourceDocument } from '#features/profiles/contract.ts'
import { Sheet } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import type { Mark } from '#web/kit/marks/cut-segments.ts'
import { MarkedText } from '#web/kit/marks/marked-text.tsx'
import { type Block, layOutLines, understand } from './lay-out-lines.ts'

const looks: Record<Block['kind'], string> = {
  name: 'font-display text-[30px] leading-[1.1]',
  heading: 'mt-5 mb-2 border-line border-b pb-1 font-semibold text-[11.5px] text-ink-2 tracking-[0.02em]',
  bullet: 'relative mt-1 ps-4 before:absolute before:start-1 before:content-["•"]',
  text: '',
}

/** A résumé as it was read, as a sheet, with the places that something is said about marked in it. */
export const DocumentSheet = memo(function DocumentSheet(props: {
  document: SourceDocument
  marks: Mark[]
  /** JSON Pointer → place, where a profile was made of it: lines of lists and the name are then set as such. */
  provenance?: Record<string, { start: number; end: number }>
  label?: string
}) {
  const { document, marks, provenance } = props
  const blocks = useMemo(() => layOutLines(document, provenance && understand(provenance)), [document, provenance])
  return (
    <Sheet className="px-5 py-7 sm:px-[54px] sm:py-11">
      <article
        aria-label={props.label ?? 'The résumé as it was read'}
        className="text-[13.2px] leading-[1.62] [overflow-wrap:anywhere]"
      >
        {blocks.map((block, index) => (
          <BlockText
            key={block.lines[0]?.start}
            block={block}
            text={document.text}
            marks={marks}
            newPage={index > 0 && blocks[index - 1]?.page !== block.page}
          />
        ))}
      </article>
    </Sheet>
  )
})

function BlockText(props: { block: Block; text: string; marks: Mark[]; newPage: boolean }) {
  const { block, text } = props
  const first = block.lines[0]!
  const end = (block.aside ?? block.lines.at(-1)!).end
  const marks = useMemo(
    () => props.marks.filter((mark) => mark.start < end && mark.end > first.start),
    [props.marks, first, end],
  )
  const words = block.lines.map((line, index) => (
    <span key={line.start}>
      {index > 0 && ' '}
      <MarkedText text={text} marks={marks} start={line.start} end={line.end} />
    </span>
  ))
  return (
    <>
      {props.newPage && (
        <div className="my-6 border-line border-t border-dashed pt-1 text-right text-2xs text-ink-3">
          page {block.page}
        </div>
      )}
      <div
        dir="auto"
        className={cx(
          looks[block.kind],
          (block.bold || block.aside) && block.kind === 'text' && 'font-[560]',
          block.italic && 'italic',
          block.gap && block.kind === 'text' && 'mt-2.5',
        )}
      >
        {block.aside ? (
          <span className="flex flex-wrap justify-between gap-x-4">
            <span>{words}</span>
            <span className="font-normal text-ink-2">
              <MarkedText text={text} marks={marks} start={block.aside.start} end={block.aside.end} />
            </span>
          </span>
        ) : (
          words
        )}
      </div>
    </>
  )
}
