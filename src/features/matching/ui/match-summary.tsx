import { CircleHelp, CircleX } from 'lucide-react'
import { HelpHint } from '#features/help/ui/help-hint.tsx'
import { Card, TitledCard } from '#web/kit/card.tsx'
import { BigScore } from '#web/kit/score-bars.tsx'
import type { FitReport, MatchReport, MustHave } from '../match-report.ts'
import { FitParts } from './fit-parts.tsx'

/** How strong the evidence is, how the fit is made up, and the musts that decide before any points. */
export function MatchSummary({ match, fit }: { match: MatchReport; fit: FitReport }) {
  const { required, preferred } = match.coverage
  return (
    <>
      <Card>
        <div className="flex items-center gap-5">
          <BigScore value={Math.round(match.strength)} label="Strength of the evidence" />
          <p className="text-ink-2 text-sm leading-snug">
            <span className="block font-[560] text-ink">
              Strength of the evidence <HelpHint word="match" />
            </span>
            {required.total > 0 && `${required.found + required.implied} of ${required.total} required`}
            {required.total > 0 && preferred.total > 0 && ', '}
            {preferred.total > 0 && `${preferred.found + preferred.implied} of ${preferred.total} welcome`}
            {required.total + preferred.total > 0 ? ' are shown.' : 'The posting names no clear requirement.'}
            {match.confidence < 0.7 && ' Some cannot be judged from a résumé.'}
          </p>
        </div>
        <div className="mt-4 border-line border-t pt-3">
          <h2 className="mb-2 flex justify-between font-[560] text-sm">
            <span>
              Fit <HelpHint word="fit" />
            </span>
            <span className="tabular-nums">{fit.fit ?? '–'}</span>
          </h2>
          <FitParts parts={fit.parts} />
        </div>
      </Card>
      <Musts musts={match.mustHaves} />
    </>
  )
}

/** What decides before any points: only what does not pass is named, the reasons stand with the requirements. */
function Musts({ musts }: { musts: MustHave[] }) {
  const open = musts.filter((must) => must.outcome !== 'pass')
  if (musts.length === 0) return null
  return (
    <TitledCard title="Musts" aside={`${musts.length - open.length} of ${musts.length} pass`}>
      {open.length === 0 && <p className="text-ink-2 text-sm">Every must is met.</p>}
      <ul className="grid gap-1.5">
        {open.map((must) => (
          <li
            key={must.requirementIds.join()}
            className="flex gap-2.5 text-sm [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0"
          >
            {must.outcome === 'ask' ? <CircleHelp className="text-warn" /> : <CircleX className="text-bad" />}
            <span>
              {must.text}
              <span className="text-ink-3"> {must.outcome === 'ask' ? '— they will ask' : '— not shown'}</span>
            </span>
          </li>
        ))}
      </ul>
    </TitledCard>
  )
}
