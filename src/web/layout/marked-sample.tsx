import type { ReactNode } from 'react'
import { MarkNumber } from '../kit/badge.tsx'

/** Three invented lines as the product shows them: marks in the text, their meaning below. */
export function MarkedSample() {
  return (
    <figure aria-label="An example of marked text and what the marks say">
      <div className="rounded-sm border border-line bg-sheet px-7 pt-7 pb-9 xl:px-9 shadow-sheet">
        <p className="font-display text-[28px] leading-tight">Ada Quintero</p>
        <p className="text-ink-3 text-xs">An invented person, Lisbon</p>
        <p className="mt-5 flex flex-wrap justify-between gap-x-4 border-line border-t pt-4 font-[560] text-[13.2px]">
          Meridian Pay, Senior engineer <span className="font-normal text-ink-3">2020 – today</span>
        </p>
        <ul className="mt-2 grid gap-2 text-[13px] leading-relaxed">
          <li>
            Rebuilt settlement;{' '}
            <span className="mark">
              cut reconciliation from 6 h to 11 min<span className="n">1</span>
            </span>
            .
          </li>
          <li>
            Introduced{' '}
            <span className="mark" data-tone="doubt">
              Kubernetes
            </span>{' '}
            deploys with one-click rollback.
          </li>
          <li>
            <span className="mark">
              Responsible for<span className="n">2</span>
            </span>{' '}
            maintaining various internal tools.
          </li>
        </ul>
      </div>
      <figcaption className="mt-6 grid gap-3 px-2 text-[13px] text-ink-2 leading-snug">
        <Note square={<MarkNumber number={1} />}>A result with a number: this is what gets read.</Note>
        <Note square={<MarkNumber number="?" doubt />}>
          Nothing in the profile says so. Confirm it with a fact, or take it out.
        </Note>
        <Note square={<MarkNumber number={2} />}>Names a duty, not a result. Say what the tools did.</Note>
      </figcaption>
    </figure>
  )
}

function Note({ square, children }: { square: ReactNode; children: ReactNode }) {
  return (
    <span className="grid grid-cols-[21px_1fr] items-start gap-2.5">
      {square}
      <span>{children}</span>
    </span>
  )
}
