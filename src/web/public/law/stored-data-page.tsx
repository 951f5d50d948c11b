import { PageTop, textLink, width } from '../frame/parts.tsx'

type Row = readonly [what: string, why: string, howLong: string]

const account: readonly Row[] = [
  ['Name, e-mail, a scrypt hash of the password', 'To sign you in', 'As long as the account'],
  [
    'Sessions: when, address of the network, browser',
    'So that you see where you are signed in and can end it',
    '30 days after the last use, or at once',
  ],
  [
    'Access tokens: name, scopes, a hash',
    'For programs that act for you; the token itself is not stored',
    'Until revoked or ended',
  ],
  [
    'Log of what was done with the account',
    'Sign-ins, changed passwords, tokens. It can be read, not edited',
    'Without end; after the account, without the person',
  ],
  ['Archives that you ask for', 'To take everything along at once', '1 day'],
]
const work: readonly Row[] = [
  [
    'The files of your résumés, as you brought them',
    'To read them again when the reader has learned',
    'Until you delete them',
  ],
  [
    'Text, profile and places read from them; versions',
    'What everything else is counted from',
    'Until you delete them',
  ],
  ['Scores of each version', 'For the chart; they can be counted again', 'Like the résumé'],
  ['Postings: facts read from them', 'Requirements, pay, place', 'Until you delete them'],
  [
    'The full text of a posting that was fetched',
    'To show where a requirement stands',
    '{{CONTENT_HOURS}} hours; text that you pasted stays',
  ],
  ['Tailorings: changes and your decisions', 'So that you can go on', 'Until you delete the résumé'],
  ['Letters, notes, to-dos, people and dates of applications', 'Your record of the search', 'Until you delete them'],
  ['What you look for: roles, places, pay', 'To count how well a posting suits you', 'Until you change it'],
  [
    'Links that you share: for whom, end, how often opened',
    'The address and its password only as hashes',
    'Until the account goes',
  ],
  ['What guests write on a shared sheet, under the name they give', 'So that you can answer', 'Until you delete it'],
  ['LaTeX documents and what was made of them', 'To go on writing', 'Until you delete them'],
  ['Documents as they were sent', 'Their bytes never change; a checksum proves it', 'Like the application'],
]
const machine: readonly Row[] = [
  ['Events: “this changed”', 'So that an open page shows it at once', '24 hours'],
  ['Background work: name, state, progress', 'So that you see what runs', '14 days; results 24 hours'],
  ['Mail that was sent', 'To try again when a mail server is away', '30 days'],
  ['Counts of requests per address', 'Against abuse', '2 days'],
  ['Answers to repeated requests', 'So that a retry does nothing twice', '1 day'],
  [
    'Server log: time, route, status, duration',
    'To find faults. No names, no addresses, no content',
    'The operator decides',
  ],
]
const device: readonly Row[] = [
  ['Cookie of the session', 'Signed in; readable by the server only', '30 days, sliding'],
  [
    'What you bring in a trial without account',
    'To show you the result',
    '91 days, or until an account takes the trial over',
  ],
  ['Cookie of the trial', 'Counts the free tries of this device', '90 days'],
  [
    'A coarse fingerprint of trying devices',
    'A hash of browser family, languages and network; against endless trials',
    '91 days, or until an account takes the trial over',
  ],
  ['Theme and drafts in the browser’s storage', 'Never sent anywhere', 'Until you clear them'],
]

const tables = [
  ['account', 'Your account', account],
  ['work', 'What you bring and make', work],
  ['machine', 'What the machinery needs', machine],
  ['device', 'Your device', device],
] as const

/** Plainly: every kind of record, why it is there, how long it stays. */
export function StoredDataPage() {
  return (
    <div className={`${width} pb-24`}>
      <PageTop
        title="What is stored"
        sub="Every kind of record the program keeps, why, and how long. Nothing goes to anybody else: there are no trackers, no analytics, no fonts or scripts from elsewhere."
      />
      <div className="prose max-w-[58rem]!">
        <p>
          Records are kept {'{{DATABASE_WORDS}}'}; files {'{{FILES_WORDS}}'}. {'{{MAIL_WORDS}}'} The database itself
          keeps workspaces apart: what belongs to another one cannot be read, even by a mistake in the program.
        </p>
        {tables.map(([id, title, rows]) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <div className="mt-3! border-ink border-t">
              {rows.map(([what, why, howLong]) => (
                <div
                  key={what}
                  className="grid gap-x-8 gap-y-0.5 border-line border-b py-3 text-sm sm:grid-cols-[1.1fr_1.2fr_0.9fr]"
                >
                  <p className="font-[560]">{what}</p>
                  <p className="text-ink-2">{why}</p>
                  <p className="text-ink-3">{howLong}</p>
                </div>
              ))}
            </div>
          </section>
        ))}
        <h2>Deleting and taking along</h2>
        <p>
          A record that you delete disappears from every list at once. For {'{{DELETED_DAYS}}'} days it can be brought
          back; then it is erased for good, with its files and all that hung on it. A posting that an application of
          yours still stands on stays for that long. If you need something erased sooner, ask the operator:{' '}
          {'{{OPERATOR_EMAIL}}'}.
        </p>
        <p>
          In Settings, Data you delete the whole account. You are signed out everywhere at once, nobody sees anything of
          it, and for 30 days a link in your mail brings it all back. After that no row and no file is left; the log
          keeps what was done, without who did it. In the same place everything downloads as one archive in open
          formats.
        </p>
        <p>
          The legal form of this is the{' '}
          <a href="/privacy" className={textLink}>
            privacy notice
          </a>
          .
        </p>
      </div>
    </div>
  )
}
