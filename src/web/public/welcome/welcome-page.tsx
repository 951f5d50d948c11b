import { DocumentSheet } from '#features/resumes/ui/document/document-sheet.tsx'
import type { Finding } from '#features/scoring/score-report.ts'
import { marksOf, type NumberedFinding, numberFindings } from '#features/scoring/ui/number-findings.ts'
import { buttonClass } from '../../kit/button.tsx'
import { TitledCard } from '../../kit/card.tsx'
import { FindingRows } from '../example/finding-rows.tsx'
import type { Example } from '../example/make-example.ts'
import { ScorePanel } from '../example/score-panel.tsx'
import { Band, Marked, Square, textLink, width } from '../frame/parts.tsx'
import { Audiences } from './audiences.tsx'
import { FittedBand } from './fitted-band.tsx'
import { questions } from './questions.ts'
import { TrialForm } from './trial-form.tsx'

const promises = [
  [
    'Nothing invented',
    'Every line that is written for you is held against your own facts: employers, titles, dates, numbers, skills. What has no source is flagged, and the export waits for it.',
    '/help/truth-check',
    'How the check works',
  ],
  [
    'Counted by code',
    'The total is a sum that you can redo by hand. Each part shows its lines, each finding the place in your text and the points it is worth.',
    '/how-scores-work',
    'Read the formula',
  ],
  [
    'Yours',
    'It runs on your own machine, with no key and no other account. Everything leaves in open formats, and deletes completely.',
    '/stored-data',
    'See what is stored',
  ],
  [
    'Fair to read',
    'No hidden judgement: the evidence is always a marked span in its source, for you as for whoever reads you.',
    '/example',
    'Look at an example',
  ],
] as const

const steps = [
  ['Bring', 'A résumé as PDF, Word, text or JSON, and a posting as text, address or file.'],
  ['Check', 'Fields beside the document they came from. What is doubtful is underlined.'],
  ['Tailor', 'Change by change, with the reason and the fact behind it. You accept or reject.'],
  ['Send', 'A clean PDF, kept with the application exactly as it went out.'],
] as const

/** The weightiest finding of each kind that has a place in the text, and two whose place is a few words. */
function pickTelling(all: Finding[]): NumberedFinding[] {
  const placed = all.filter(({ spans }) => spans.length > 0).toSorted((a, b) => b.points - a.points)
  const short = placed.filter(({ code }) => code === 'weak-phrase').slice(0, 2)
  const kinds = placed.filter(({ code }, at) => placed.findIndex((each) => each.code === code) === at)
  return numberFindings([...kinds.filter(({ code }) => code !== 'weak-phrase').slice(0, 3), ...short])
}

export function WelcomePage({ example }: { example: Example }) {
  const findings = pickTelling(example.score.findings)
  return (
    <>
      <section className={`${width} pt-6 pb-16 lg:pt-9 lg:pb-20`}>
        <div className="pb-6 lg:pb-8">
          <h1 className="text-balance font-display text-[42px] leading-[1.03] tracking-[-0.018em] sm:text-[58px] xl:text-[76px]">
            Your résumé’s score, the reason, and the <Marked drawn>line it came from</Marked>.
          </h1>
          <p className="mt-4 max-w-[47rem] text-base text-ink-2 sm:text-lg">
            Bring a résumé and a job. You get a score that you can add up yourself, each point beside the words it hangs
            on, and a version made for that job in which every line is true of you.
          </p>
        </div>
        <TrialForm />
      </section>

      <Band
        id="result"
        title="What you get back"
        sub="Not a percentage to guess at: your own page with the places marked, what each one costs you, and what to do about it. Nothing of this example is drawn by hand; the engines counted it."
        sheet
      >
        <div className="grid grid-cols-1 items-start gap-x-6.5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_430px]">
          <div className="max-h-[920px] overflow-hidden rounded-sm [mask-image:linear-gradient(#000_86%,transparent)] max-lg:hidden">
            <DocumentSheet document={example.document} marks={marksOf(findings)} label="Part of an example résumé" />
          </div>
          <div className="grid grid-cols-1 gap-3.5">
            <ScorePanel report={example.score} closed />
            <TitledCard title="What would win points" aside="an excerpt">
              <FindingRows findings={findings} text={example.document.text} />
            </TitledCard>
            <a href="/example" className={buttonClass('secondary', 'lg')}>
              Open the whole example
            </a>
          </div>
        </div>
      </Band>

      <FittedBand example={example} />

      <Band id="how" title="From a file to a tracked application" sheet>
        <ol className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
          {steps.map(([title, text], index) => (
            <li key={title} className="border-ink border-t pt-4">
              <p className="flex items-center gap-2.5 font-display text-[26px]">
                <Square>{index + 1}</Square>
                {title}
              </p>
              <p className="mt-2 text-ink-2">{text}</p>
            </li>
          ))}
        </ol>
      </Band>

      <Band id="promises" title="Four promises">
        <div className="grid gap-x-14 gap-y-10 sm:grid-cols-2">
          {promises.map(([title, text, href, more]) => (
            <div key={title}>
              <h3 className="font-display text-[26px] leading-tight">{title}</h3>
              <p className="mt-2 max-w-[32rem] text-ink-2">{text}</p>
              <a href={href} className={`${textLink} mt-2.5 inline-block py-1 text-sm`}>
                {more}
              </a>
            </div>
          ))}
        </div>
      </Band>

      <Band id="audiences" title="For whom, and how far it is" sheet>
        <Audiences />
      </Band>

      <Band id="questions" title="Questions">
        <div className="max-w-[46rem] border-line border-t">
          {questions.map(([question, answer]) => (
            <details key={question} className="group border-line border-b">
              <summary className="flex list-none items-baseline justify-between gap-6 py-4 font-[560] text-lg [&::-webkit-details-marker]:hidden">
                {question}
                <span
                  aria-hidden="true"
                  className="font-mono text-ink-3 text-lg transition-transform group-open:rotate-45"
                >
                  +
                </span>
              </summary>
              <p className="max-w-[40rem] pb-5 text-ink-2 text-base">{answer}</p>
            </details>
          ))}
        </div>
        <p className="mt-6 text-ink-2">
          More in the{' '}
          <a href="/help" className={textLink}>
            help
          </a>
          .
        </p>
      </Band>
    </>
  )
}
