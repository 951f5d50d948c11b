import { PageTop, textLink, width } from '../frame/parts.tsx'

const parts = [
  ['web', 'Pages and interface', 'What your browser talks to'],
  ['database', 'Database', 'Where everything is kept'],
  ['work', 'Background work', 'Reading files, tailoring, drawing documents'],
  ['mail', 'Mail', 'Confirmation and password links'],
] as const

/** What the program knows of itself, asked when the page is opened. show-status.ts fills it. */
export function StatusPage() {
  return (
    <div className={`${width} pb-24`}>
      <div data-status>
        <PageTop
          title={<span data-sum>Asking the server</span>}
          sub="What this installation says of its parts at this moment. It keeps no history, so none is shown here."
        />
        <p role="status" data-said className="sr-only" />
        <ul className="max-w-[46rem] border-line border-t">
          {parts.map(([part, name, about]) => (
            <li
              key={part}
              data-part={part}
              className="grid min-h-[126px] grid-cols-[10px_1fr] items-center gap-x-4 border-line border-b py-4 sm:min-h-[82px] sm:grid-cols-[10px_1fr_minmax(9rem,24rem)]"
            >
              <span aria-hidden="true" className="status-dot" />
              <span>
                <span className="block font-[560] text-base">{name}</span>
                <span className="text-ink-3 text-sm">{about}</span>
              </span>
              <span className="max-sm:col-start-2 max-sm:min-h-13 max-sm:pt-1.5 sm:text-right">
                <span data-word className="font-medium max-sm:mr-2 sm:block">
                  …
                </span>
                <span data-note className="text-ink-3 text-xs sm:block sm:min-h-[1lh]" />
              </span>
            </li>
          ))}
        </ul>
        <p data-at className="mt-4 min-h-5 text-ink-3 text-xs" />
        <noscript>
          <p className="mt-4">Without JavaScript, open /health/status: it is the same answer for programs.</p>
        </noscript>
      </div>
      <p className="mt-8 max-w-[42rem] text-ink-2 text-sm">
        Times run from the start of the node that answers, or from the moment it last saw a change. For your own
        monitoring there are <code className="font-mono text-xs">/health/live</code>,{' '}
        <code className="font-mono text-xs">/health/ready</code> and <code className="font-mono text-xs">/metrics</code>
        . If a page fails while everything here works, look into the{' '}
        <a href="/help" className={textLink}>
          help
        </a>
        .
      </p>
    </div>
  )
}
