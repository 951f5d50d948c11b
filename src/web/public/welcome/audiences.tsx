const audiences = [
  {
    id: 'seekers',
    title: 'Looking for work',
    about:
      'Bring a résumé and a posting. Leave with a score you can check, a résumé that fits, and a record of what you sent.',
    today: [
      'Seven-part score with the points each change would win',
      'Every requirement of a posting held against your résumé',
      'Tailoring change by change; you accept or reject',
      'PDF, Word, text, Markdown, LaTeX and JSON Resume',
      'Cover letters in which every sentence stands on a fact',
      'Links for people without an account, with comments on lines',
      'A board with to-dos, people, interviews, offers, and the exact documents sent',
    ],
    later: ['Messages to recruiters', 'Interview practice', 'Pay and market data'],
  },
  {
    id: 'teams',
    title: 'Hiring',
    about: 'Hold a folder of résumés against one posting and get a ranking with the evidence behind each place.',
    today: [
      'Ranking of a folder on the command line, with evidence, as table, CSV or JSON',
      'The same reader, score and match over HTTP',
      'A log of sign-ins and changes that cannot be edited',
    ],
    later: ['Openings, candidates and team workspaces in the browser', 'Hidden names, impact ratios'],
  },
  {
    id: 'operators',
    title: 'Running it for others',
    about: 'One program that brings its own database. Add nodes when you need them; nothing else changes.',
    today: [
      'Starts with one command, with no key and no other account',
      'PostgreSQL inside, or your own; files on disk or S3',
      'Roles web and worker, any number of nodes',
      'Isolation of workspaces by the database itself',
      'Prometheus metrics, health checks, a doctor command',
    ],
    later: ['Container image and charts', 'Backup and restore as one command', 'Plans and payments'],
  },
] as const

/** Whom it serves, and honestly: what is there today, what is not. */
export function Audiences() {
  return (
    <div className="grid gap-x-10 gap-y-12 lg:grid-cols-3">
      {audiences.map((one) => (
        <div key={one.id} id={one.id} className="scroll-mt-8 border-ink border-t pt-5">
          <h3 className="font-display text-[28px] leading-tight">{one.title}</h3>
          <p className="mt-2 text-ink-2">{one.about}</p>
          <h4 className="mt-5 font-[560] text-sm">Here today</h4>
          <ul className="mt-2 grid gap-1.5 text-sm">
            {one.today.map((line) => (
              <li key={line} className="grid grid-cols-[16px_1fr] gap-2">
                <svg aria-hidden="true" viewBox="0 0 16 16" className="mt-[3px] size-4">
                  <path d="M1.5 4.6 14 3.8l.3 7.6L2 12z" className="fill-mark" />
                  <path d="m4.6 8 2.3 2.4 4.6-5" strokeWidth="1.5" className="fill-none stroke-mark-ink" />
                </svg>
                {line}
              </li>
            ))}
          </ul>
          <h4 className="mt-5 font-[560] text-ink-2 text-sm">Not here yet</h4>
          <ul className="mt-2 grid gap-1.5 text-ink-3 text-sm">
            {one.later.map((line) => (
              <li key={line} className="grid grid-cols-[16px_1fr] gap-2">
                <span aria-hidden="true" className="mt-[7px] ml-[5px] size-1.5 rounded-full border border-edge" />
                {line}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
