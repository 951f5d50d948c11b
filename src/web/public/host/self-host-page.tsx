import { Band, Code, Marked, PageTop, Prose, Square, width } from '../frame/parts.tsx'
import type { Setting } from '../public-page.ts'

const steps = [
  [
    'Get it',
    'A checkout of the code, Node 20 or later and npm on a Linux machine. It brings its own newer Node.',
    'cd shortlist',
  ],
  [
    'Start it',
    'Installs, builds the pages, starts PostgreSQL and the program. Stop it with Ctrl-C; nothing is lost.',
    'npm start',
  ],
  [
    'Look',
    'Open the address it prints. The first account that is made looks after the installation.',
    'http://localhost:3000',
  ],
  [
    'Check it',
    'Says what this machine has and lacks: database, files, mail, TeX, fonts.',
    'npm run -s shortlist -- doctor',
  ],
] as const

const groups: readonly (readonly [title: string, about: string, test: RegExp])[] = [
  [
    'Where it runs',
    'Address, role, data.',
    /^(PORT|HOST|PUBLIC_URL|DATA_DIR|DATABASE_|ROLE|SECRET|TRUST_PROXY|READING_THREADS|FONTS_DIR)/,
  ],
  ['Files and mail', 'Where things go.', /^(FILES|S3_|SMTP_|MAIL_)/],
  [
    'Who may do what',
    'Sign-up, trials, limits, how long texts are kept.',
    /^(SIGN_UP|TRIAL_|RATE_|FETCH_|CONTENT_|METRICS_)/,
  ],
  ['Who runs it', 'Shown in the legal pages. Without them those pages show what is open.', /^OPERATOR_/],
]

export function SelfHostPage({ settings }: { settings: Setting[] }) {
  const named = groups.map(([title, about, test]) => ({
    title,
    about,
    rows: settings.filter(({ name }) => test.test(name)),
  }))
  const shown = new Set(named.flatMap(({ rows }) => rows))
  const rest = settings.filter((setting) => !shown.has(setting))
  return (
    <>
      <div className={width}>
        <PageTop
          title={
            <>
              One command, <Marked drawn>one machine</Marked>
            </>
          }
          sub="The whole product in one program with its own database. It starts on a laptop without any account elsewhere, and runs unchanged as many nodes on one PostgreSQL."
        />
      </div>
      <Band id="start" title="Start" sheet>
        <ol className="grid gap-x-14 gap-y-8 sm:grid-cols-2">
          {steps.map(([title, text, code], index) => (
            <li key={title}>
              <p className="flex items-center gap-2.5 font-display text-[26px]">
                <Square>{index + 1}</Square>
                {title}
              </p>
              <p className="mt-1.5 mb-3 text-ink-2">{text}</p>
              <Code>{code}</Code>
            </li>
          ))}
        </ol>
      </Band>
      <Band id="needs" title="What it needs">
        <Prose>
          <table>
            <tbody>
              <tr>
                <th scope="row">System</th>
                <td>Linux on x64. Packages for arm64 are named, but nobody has run it there yet.</td>
              </tr>
              <tr>
                <th scope="row">Memory</th>
                <td>
                  Readers and drawers of documents run in workers of their own with limits; a small machine is enough
                  for one person.
                </td>
              </tr>
              <tr>
                <th scope="row">Database</th>
                <td>
                  PostgreSQL comes along and keeps its data in the data folder. Several nodes need one of your own,
                  version 15 or later.
                </td>
              </tr>
              <tr>
                <th scope="row">TeX</th>
                <td>Only for LaTeX documents. PDF from templates needs nothing else.</td>
              </tr>
              <tr>
                <th scope="row">Mail</th>
                <td>Any SMTP server. Without one, mail waits in Admin, Mailbox.</td>
              </tr>
            </tbody>
          </table>
        </Prose>
      </Band>
      <Band id="grow" title="When one machine is not enough" sheet>
        <Prose>
          <p>
            Give every node the same database and the same secret, and say what it does. Web nodes answer people,
            workers read files and draw documents. Add and remove them as you like: work in progress on a node that dies
            is taken up by another.
          </p>
          <Code>{`DATABASE_URL=postgres://…  SECRET=…  ROLE=web     npm start
DATABASE_URL=postgres://…  SECRET=…  ROLE=worker  npm start`}</Code>
          <p>
            Files then belong into an S3-compatible store, so that every node sees them. Health checks are at{' '}
            <code>/health/live</code> and <code>/health/ready</code>, figures for Prometheus at <code>/metrics</code>.
          </p>
          <h3>Not here yet</h3>
          <p>
            A container image, charts for Kubernetes, and backup and restore as one command. Until then, back up the
            database with the tools of PostgreSQL and copy the folder of files.
          </p>
        </Prose>
      </Band>
      <Band
        id="settings"
        title="Settings"
        sub="All are environment variables, all are optional. A start with wrong ones lists every problem."
      >
        {[...named, { title: 'Other', about: '', rows: rest }]
          .filter(({ rows }) => rows.length > 0)
          .map(({ title, about, rows }) => (
            <section key={title} className="mb-10">
              <h3 className="font-[560] text-lg">{title}</h3>
              {about && <p className="text-ink-3 text-sm">{about}</p>}
              <dl className="mt-3 border-line border-t">
                {rows.map((setting) => (
                  <div
                    key={setting.name}
                    className="grid gap-x-8 gap-y-0.5 border-line border-b py-3 sm:grid-cols-[15rem_1fr]"
                  >
                    <dt className="font-medium font-mono text-[12.5px]">{setting.name}</dt>
                    <dd className="text-ink-2">
                      {setting.about}
                      {setting.fallback && (
                        <span className="text-ink-3">
                          {' '}
                          Default: <code className="font-mono text-xs">{setting.fallback}</code>
                        </span>
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </Band>
    </>
  )
}
