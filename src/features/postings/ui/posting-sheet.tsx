import { memo, useMemo } from 'react'
import { Sheet } from '#web/kit/card.tsx'
import type { Mark } from '#web/kit/marks/cut-segments.ts'
import { MarkedText } from '#web/kit/marks/marked-text.tsx'
import { splitPosting } from './posting-marks.ts'

const looks = {
  text: 'mt-2.5',
  heading: 'mt-5 mb-1 font-semibold',
  bullet: 'relative mt-1 pl-4 before:absolute before:left-1 before:content-["•"]',
}

/** The text of a posting as a sheet, what it asks for marked in it. */
export const PostingSheet = memo(function PostingSheet({ text, marks }: { text: string; marks: Mark[] }) {
  const blocks = useMemo(() => splitPosting(text), [text])
  return (
    <Sheet className="px-5 py-7 sm:px-[54px] sm:py-10">
      <article aria-label="Text of the posting" className="text-[13.2px] leading-[1.62] [overflow-wrap:anywhere]">
        {blocks.map((block) => (
          <div key={block.start} className={looks[block.kind]}>
            <MarkedText text={text} marks={marks} start={block.start} end={block.end} />
          </div>
        ))}
      </article>
    </Sheet>
  )
})
