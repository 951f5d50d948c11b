const note = 'grid grid-cols-[21px_1fr_auto] items-start gap-2.5 text-[12.8px] leading-snug'
const square = 'grid size-[21px] place-items-center rounded-xs font-mono font-semibold text-2xs'

/** An invented line as the product shows it: marks in the text, their meaning beside it. */
export function Sample() {
  return (
    <figure aria-label="An example of marked text and what the marks say" className="mt-10 max-w-[38rem]">
      <div className="rounded-sm border border-line bg-sheet px-6 py-6 shadow-sheet sm:px-9">
        <p className="flex flex-wrap justify-between gap-x-4 font-[560] text-[13.2px]">
          Meridian Pay — Senior engineer <span className="font-normal text-ink-3">2020 – today</span>
        </p>
        <ul className="mt-1.5 grid gap-1.5 text-[13.2px] leading-relaxed">
          <li>
            Rebuilt settlement on an event log;{' '}
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
      <figcaption className="mt-4 grid gap-2.5 sm:pl-9">
        <span className={note}>
          <span className={`${square} bg-mark text-mark-ink`}>1</span>A result with a number: this is what gets read.
          <span className="font-mono text-good text-xs">+15</span>
        </span>
        <span className={note}>
          <span className={`${square} border-[1.5px] border-warn text-warn`}>?</span>
          Nothing in the profile says so. Confirm it with a fact, or take it out.
          <span className="font-mono text-warn text-xs">hold</span>
        </span>
        <span className={note}>
          <span className={`${square} bg-mark text-mark-ink`}>2</span>Names a duty, not a result. Say what the tools
          did.
          <span className="font-mono text-good text-xs">+5</span>
        </span>
      </figcaption>
    </figure>
  )
}
