import { Brand } from '../layout/brand.tsx'
import { Sample } from './sample.tsx'
import { TrialForm } from './trial-form.tsx'

const link = 'text-ink-2 text-sm no-underline hover:text-ink'

const promises = [
  [
    'Nothing invented',
    'Every line that is written for you is held against your own facts: employers, titles, dates, numbers, skills. What has no source is flagged and never slips out.',
  ],
  [
    'Counted by code',
    'The total is a sum you can redo by hand. Each part shows its lines, each finding the place in your text and the points it is worth.',
  ],
  [
    'Yours',
    'It runs on your own machine, with no key and no other account. Everything leaves in open formats, and deletes completely.',
  ],
  [
    'Fair to read',
    'No hidden judgement: the evidence is always a marked span in its source, for you as for whoever reads you.',
  ],
] as const

const steps = [
  ['Bring', 'A résumé as PDF, Word, text or JSON, and a posting as text, address or file.'],
  ['Check', 'Fields beside the document they came from. What is doubtful is underlined.'],
  ['Tailor', 'Change by change, with the reason and the fact behind it. You accept or reject.'],
  ['Send', 'A clean PDF, kept with the application exactly as it went out.'],
] as const

export function WelcomePage() {
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-ink focus:px-4 focus:py-2 focus:text-paper"
      >
        Skip to the page
      </a>
      <header className="mx-auto flex max-w-[1180px] items-center justify-between gap-4 px-5 py-5 sm:px-8">
        <a href="/" aria-label="Shortlist, start page" className="no-underline">
          <Brand className="text-[28px]!" />
        </a>
        <nav aria-label="Account" className="flex items-center gap-5">
          <a href="/sign-in" className={`${link} py-2`}>
            Sign in
          </a>
          <a
            href="/sign-up"
            data-way-in
            className="inline-flex h-9 items-center rounded-md border border-ink bg-ink px-3.5 font-medium text-paper text-sm no-underline hover:bg-ink/88 pointer-coarse:h-11"
          >
            Make an account
          </a>
        </nav>
      </header>
      <main id="main">
        <section className="mx-auto grid max-w-[1180px] items-start gap-x-16 gap-y-10 px-5 pt-8 pb-20 sm:px-8 lg:grid-cols-[minmax(0,1fr)_430px] lg:pt-16">
          <div>
            <h1 className="font-display text-[44px] leading-[1.02] tracking-[-0.018em] sm:text-[68px]">
              The score, the reason, and the <span className="mark mark-display mark-drawn">line it came from</span>.
            </h1>
            <p className="mt-5 max-w-[34rem] text-ink-2 text-lg">
              Drop your résumé and paste a posting. See how you read to the people and the machines that sort
              applications, and what to change, without a word that is not true of you.
            </p>
            <Sample />
          </div>
          <TrialForm />
        </section>
        <section aria-labelledby="how" className="border-line border-t">
          <div className="mx-auto max-w-[1180px] px-5 py-16 sm:px-8">
            <h2 id="how" className="font-display text-4xl tracking-[-0.012em]">
              From a file to a tracked application
            </h2>
            <ol className="mt-8 grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
              {steps.map(([title, text], index) => (
                <li key={title} className="border-ink border-t pt-4">
                  <p className="flex items-baseline gap-2.5 font-display text-2xl">
                    <span className="grid size-[21px] place-items-center self-center rounded-xs bg-mark font-mono font-semibold text-2xs text-mark-ink">
                      {index + 1}
                    </span>
                    {title}
                  </p>
                  <p className="mt-2 text-ink-2">{text}</p>
                </li>
              ))}
            </ol>
          </div>
        </section>
        <section aria-labelledby="promises" className="border-line border-t bg-sheet">
          <div className="mx-auto max-w-[1180px] px-5 py-16 sm:px-8">
            <h2 id="promises" className="font-display text-4xl tracking-[-0.012em]">
              Four promises
            </h2>
            <div className="mt-8 grid gap-x-14 gap-y-8 sm:grid-cols-2">
              {promises.map(([title, text]) => (
                <div key={title}>
                  <h3 className="font-display text-2xl">{title}</h3>
                  <p className="mt-1.5 max-w-[32rem] text-ink-2">{text}</p>
                </div>
              ))}
            </div>
          </div>
        </section>
      </main>
      <footer className="border-line border-t">
        <div className="mx-auto flex max-w-[1180px] flex-wrap items-center justify-between gap-4 px-5 py-8 text-ink-2 text-sm sm:px-8">
          <Brand className="text-xl!" />
          <nav aria-label="Foot" className="flex flex-wrap gap-x-6 gap-y-2">
            <a href="/api/docs" className={link}>
              API
            </a>
            <a href="/sign-in" className={link}>
              Sign in
            </a>
            <a href="/sign-up" className={link}>
              Make an account
            </a>
          </nav>
        </div>
      </footer>
    </>
  )
}
