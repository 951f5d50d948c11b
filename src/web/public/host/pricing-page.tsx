import { buttonClass } from '../../kit/button.tsx'
import { Band, Marked, PageTop, Prose, textLink, width } from '../frame/parts.tsx'

const complete = [
  'Every feature there is, none held back',
  'Any number of people, résumés and postings',
  'Any number of nodes on one database',
  'Command line and HTTP interface',
  'No key, no outside account, no call home',
]

export function PricingPage() {
  return (
    <>
      <div className={width}>
        <PageTop
          title={
            <>
              Free where you <Marked drawn>run it yourself</Marked>
            </>
          }
          sub="There is one edition. What it costs is the machine it runs on."
        />
        <div className="grid gap-5 pb-16 lg:grid-cols-2">
          <section className="rounded-sm border border-line bg-sheet px-6 py-8 shadow-sheet sm:px-10 sm:py-10">
            <h2 className="font-display text-3xl">Self-hosted</h2>
            <p className="mt-4 flex items-baseline gap-2">
              <span className="font-display text-[72px] leading-none tracking-[-0.03em]">0</span>
              <span className="text-ink-3">for everything, for good</span>
            </p>
            <ul className="mt-6 grid gap-2 text-base">
              {complete.map((line) => (
                <li key={line} className="grid grid-cols-[18px_1fr] gap-2">
                  <span aria-hidden="true" className="text-ink-3">
                    –
                  </span>
                  {line}
                </li>
              ))}
            </ul>
            <a href="/self-host" className={buttonClass('primary', 'lg', 'mt-8 w-full')}>
              How to run it
            </a>
          </section>
          <section className="rounded-sm border border-edge/70 border-dashed px-6 py-8 sm:px-10 sm:py-10">
            <h2 className="font-display text-3xl">This installation</h2>
            <p className="mt-4 text-base text-ink-2">
              It is run by {'{{OPERATOR_NAME}}'}. {'{{SIGN_UP_WORDS}}'} Whether and what it costs here is the operator’s
              decision, not the program’s.
            </p>
            <h3 className="mt-6 font-[560] text-base">What the program can do today</h3>
            <p className="mt-1.5 text-base text-ink-2">
              It has no plans, no credits and no payments yet. Nobody can be charged through it. When they come, prices
              will stand on this page, set by the operator.
            </p>
            <h3 className="mt-6 font-[560] text-base">Trying without an account</h3>
            <p className="mt-1.5 text-base text-ink-2">
              {'{{TRIAL_USES}}'} résumés per device, whole scores, nothing blurred. What you tried moves into your
              account when you make one.
            </p>
            <a href="/#try" className={buttonClass('secondary', 'lg', 'mt-8 w-full')}>
              Try it now
            </a>
          </section>
        </div>
      </div>
      <Band id="why" title="Why there is nothing to buy" sheet>
        <Prose>
          <p>
            Reading, scoring, matching and tailoring are done by the program itself, with rules that can be read. There
            is no model behind them that somebody would have to pay for by the page.
          </p>
          <p>
            Support for language models of your own choice is planned. It will use your key and your account with the
            provider, and everything that works without one will go on working without one.
          </p>
          <p>
            Questions about an account here go to {'{{OPERATOR_EMAIL}}'}. How the program itself is run stands in{' '}
            <a href="/self-host" className={textLink}>
              Self-host
            </a>
            .
          </p>
        </Prose>
      </Band>
    </>
  )
}
