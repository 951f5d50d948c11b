import { presets } from '#features/scoring/presets.ts'
import type { PartId } from '#features/scoring/score-report.ts'
import { partAbout, partNames, partOrder } from '#features/scoring/ui/part-names.ts'
import { defaultWeights } from '#features/scoring/weights.ts'
import type { Example } from '../example/make-example.ts'
import { Bar } from '../example/score-panel.tsx'
import { Band, Marked, PageTop, textLink, width } from '../frame/parts.tsx'
import { bands, bases, fileValues, type Band as Rule } from './bands.ts'

const percent = (share: number) => `${Math.round(share * 100)} %`

export function ScorePage({ example }: { example: Example }) {
  const { score } = example
  return (
    <>
      <div className={width}>
        <PageTop
          title={
            <>
              A score you can <Marked drawn>count again</Marked>
            </>
          }
          sub="Seven parts from 0 to 100, each multiplied by its weight, added up, rounded once at the end. No model judges. The same text always gets the same score."
        />
      </div>
      <Band id="parts" title="Seven parts and their weights" sheet>
        <ol className="grid gap-x-14 sm:grid-cols-2">
          {[...partOrder]
            .sort((a, b) => defaultWeights.parts[b] - defaultWeights.parts[a])
            .map((part) => (
              <li key={part} className="border-line border-t py-5">
                <div className="flex items-baseline justify-between gap-4">
                  <h3 className="font-display text-[26px] leading-tight">{partNames[part]}</h3>
                  <span className="font-mono text-base">{percent(defaultWeights.parts[part])}</span>
                </div>
                <div className="mt-2.5 mb-3">
                  <Bar value={defaultWeights.parts[part] * 400} />
                </div>
                <p className="text-ink-2">{partAbout[part]}</p>
                <PartRules part={part} />
              </li>
            ))}
        </ol>
        <p className="mt-8 max-w-[42rem] text-ink-2 text-sm">
          These are the weights of version {defaultWeights.version}. Every report names the version it was counted with,
          so an old score can be told from a new one; an operator may put another set in force. {presets.length - 1}{' '}
          fields have presets of their own: other expected sections, other keywords, sometimes other weights.
        </p>
      </Band>
      <Band
        id="sum"
        title="The sum, on an example"
        sub="The invented résumé of the example page, by the published weights."
      >
        <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="prose max-w-none!">
            <table>
              <thead>
                <tr>
                  <th>Part</th>
                  <th>Score</th>
                  <th>Weight</th>
                  <th>Adds</th>
                </tr>
              </thead>
              <tbody>
                {score.parts.map((part) => (
                  <tr key={part.part}>
                    <td>{partNames[part.part]}</td>
                    <td className="tabular-nums">{part.score.toFixed(1)}</td>
                    <td className="tabular-nums">× {part.weight.toFixed(2)}</td>
                    <td className="tabular-nums">{part.points.toFixed(2)}</td>
                  </tr>
                ))}
                <tr>
                  <td className="font-[560]">Total</td>
                  <td />
                  <td />
                  <td className="font-[560] tabular-nums">{score.exact.toFixed(2)}</td>
                </tr>
              </tbody>
            </table>
          </div>
          <div className="self-center">
            <p className="font-display text-[104px] leading-[0.9] tracking-[-0.03em]">
              {score.total}
              <span className="ml-1 text-2xl text-ink-3">/100</span>
            </p>
            <p className="mt-4 text-ink-2 text-sm">
              {score.exact.toFixed(2)} rounds to {score.total}.{' '}
              <a href="/example" className={textLink}>
                See the lines behind it
              </a>
            </p>
          </div>
        </div>
      </Band>
      <Band id="guards" title="What earns nothing" sheet>
        <ul className="grid gap-x-14 sm:grid-cols-2 lg:grid-cols-3">
          {guards.map(([title, text]) => (
            <li key={title} className="border-line border-t py-4">
              <h3 className="font-[560] text-base">{title}</h3>
              <p className="mt-1 text-ink-2">{text}</p>
            </li>
          ))}
        </ul>
      </Band>
      <Band id="points" title="Points to win">
        <div className="prose">
          <p>
            Each finding names a place, a reason, a fix, and the points of the total that a second scoring without the
            deduction adds. They are counted, not estimated: the formula runs again with that one thing mended. Two
            findings may rest on the same words, so their points can add up to more than what is missing.
          </p>
          <p>
            Findings without points are real, but outside the formula: dates that contradict each other, a tense that
            changes, a layout that loses text. Gaps in a career are named and never cost anything.
          </p>
          <p>
            The score says how a text reads. It does not say how good a person is, and it does not forecast whether
            somebody is invited.
          </p>
        </div>
      </Band>
    </>
  )
}

const guards = [
  ['Copies', 'A line that agrees with another but for its verb and figures counts once.'],
  ['Hidden text', 'Words that a reader cannot see are never counted; hidden keywords cost up to half of that part.'],
  ['Dumps', 'Long lists without work beside them fade out. Six terms in one pair of brackets count for nothing.'],
  ['Pasted postings', 'Text that speaks to a reader, as postings and letters do, earns nothing.'],
  ['Repetition', 'A keyword counts once, a verb counts once, five keywords count in one sentence.'],
  ['Style without substance', 'Verbs, figures and bullets count only as far as there is coherent text to carry them.'],
] as const

function PartRules({ part }: { part: PartId }) {
  const rules = bands.filter((band) => band.part === part)
  const base = bases[part]
  if (!rules.length) return null
  return (
    <details className="mt-3 text-sm">
      <summary className="py-1 text-ink-3 hover:text-ink">How it is counted</summary>
      <ul className="mt-2 grid gap-2">
        {part === 'compatibility' && (
          <li className="text-ink-2">
            Word file {fileValues.docx}, PDF {fileValues.pdf}, text {fileValues.txt}, other {fileValues.other}
          </li>
        )}
        {base !== undefined && <li className="text-ink-2">Begins at {base}</li>}
        {rules.map((rule) => (
          <li key={rule.rule} className="flex flex-wrap items-baseline justify-between gap-x-4 text-ink-2">
            {rule.says}
            <span className="font-mono text-ink-3 text-xs">{sayEdges(rule)}</span>
          </li>
        ))}
        <li className="text-ink-3 text-xs">Between two edges the value runs straight: one word never moves a band.</li>
      </ul>
    </details>
  )
}

const sayEdges = ({ edges, unit }: Rule) =>
  edges
    .map(([found, points]) => `${unit === '%' ? percent(found) : found}: ${points < 0 ? `−${-points}` : `+${points}`}`)
    .join('   ')
