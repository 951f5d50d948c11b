import {
  type NumberedMatch,
  numberMatches,
  sideMarks,
  statusNames,
  statusOrder,
} from '#features/matching/ui/match-marks.ts'
import { PostingSheet } from '#features/postings/ui/posting-sheet.tsx'
import { DocumentSheet } from '#features/resumes/ui/document/document-sheet.tsx'
import { KeywordCard } from '#features/scoring/ui/keyword-card.tsx'
import { marksOf, numberFindings } from '#features/scoring/ui/number-findings.ts'
import { buttonClass } from '../../kit/button.tsx'
import { Card, TitledCard } from '../../kit/card.tsx'
import { cx } from '../../kit/class-names.ts'
import { cardElementId, markElementId } from '../../kit/marks/mark-board.tsx'
import { Square, width } from '../frame/parts.tsx'
import { FindingRows } from './finding-rows.tsx'
import type { Example } from './make-example.ts'
import { ScorePanel } from './score-panel.tsx'

const columns = 'grid grid-cols-1 items-start gap-x-6.5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_430px]'
// What stands first on a narrow screen comes first in the page: on a slow line it is drawn before the rest is there.
const beside = 'grid grid-cols-1 gap-3.5 lg:col-start-2 lg:row-start-1'
const sheet = 'lg:col-start-1 lg:row-start-1'
const firstShown = 8
const dots = {
  found: 'bg-good',
  implied: 'bg-good/50',
  unsaid: 'bg-warn',
  lacking: 'bg-bad',
  spare: 'bg-line',
  unclear: 'bg-edge',
}

/** A whole result, of an invented person: what a visitor gets for a file and a posting of their own. */
export function ExamplePage({ example }: { example: Example }) {
  const findings = numberFindings(example.score.findings)
  const matches = numberMatches(example.match.requirements)
  // Here a mark leads to its card, not to the other document.
  const marksInPosting = sideMarks(matches, 'posting').map(({ anchor: _anchor, ...mark }) => mark)
  const sum = findings.reduce((total, finding) => total + finding.points, 0)
  return (
    <div className={cx(width, 'pb-20')}>
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pt-6 pb-6">
        <div>
          <h1 className="font-display text-4xl leading-[1.05] tracking-[-0.012em]">
            Ada Quintero <em className="text-ink-2">— scored for Northwind Ledger</em>
          </h1>
          <p className="mt-1.5 text-ink-2 text-sm">
            An invented person and an invented posting, read and counted by the same code as yours.
          </p>
        </div>
        <a href="/#try" className={buttonClass('primary')}>
          Score your own
        </a>
      </div>
      <div className={columns}>
        <div className={beside}>
          <ScorePanel report={example.score} />
          <TitledCard title="What would win points" aside={`${Math.round(sum)} to gain`}>
            <FindingRows findings={findings.slice(0, firstShown)} text={example.document.text} />
            {findings.length > firstShown && (
              <details className="border-line border-t pt-3">
                <summary className="text-ink-2 text-sm hover:text-ink">
                  {findings.length - firstShown} smaller ones
                </summary>
                <div className="pt-3">
                  <FindingRows findings={findings.slice(firstShown)} text={example.document.text} />
                </div>
              </details>
            )}
          </TitledCard>
        </div>
        <div className={sheet}>
          <DocumentSheet document={example.document} marks={marksOf(findings)} />
        </div>
      </div>
      <h2 className="mt-12 mb-4 font-display text-3xl tracking-[-0.012em]">The posting, and what of it is shown</h2>
      <div className={columns}>
        <div className={beside}>
          <Requirements matches={matches} />
          <KeywordCard keywords={example.score.keywords} />
          <Card className="grid gap-3">
            <p className="text-sm">
              With an account, the résumé is then tailored to the posting: change by change, each with its reason and
              the fact behind it, to take or to leave.
            </p>
            <a href="/#try" className={buttonClass('secondary')}>
              Score your own
            </a>
          </Card>
        </div>
        <div className={cx(sheet, 'lg:sticky lg:top-4')}>
          <PostingSheet text={example.postingText} marks={marksInPosting} />
        </div>
      </div>
    </div>
  )
}

function Requirements({ matches }: { matches: NumberedMatch[] }) {
  const rows = statusOrder.flatMap((status) => matches.filter((match) => match.status === status))
  return (
    <TitledCard title="What the posting asks for" aside={`${matches.length} requirements`}>
      <ul>
        {rows.map((match) => (
          <li
            key={match.requirementId}
            id={cardElementId(match.requirementId)}
            tabIndex={-1}
            className="lights -mx-2.5 grid scroll-mt-20 grid-cols-[26px_1fr_auto] gap-2.5 border-line border-t px-2.5 py-2.5 transition-colors first:border-0"
          >
            <a
              href={`#${markElementId(match.requirementId)}`}
              aria-label={`${match.number}, show its place in the posting`}
              className="-m-1.5 self-start rounded-sm p-1.5 no-underline"
            >
              <Square doubt={match.status === 'unsaid' || match.status === 'lacking'}>{match.number}</Square>
            </a>
            <span className="min-w-0">
              <span className="font-[560] text-sm">{match.text}</span>
              <span className="block text-[12.8px] text-ink-2 leading-snug">{match.reason}</span>
            </span>
            <span className="flex items-baseline gap-1.5 text-2xs text-ink-3">
              <span aria-hidden="true" className={cx('size-2 rounded-full', dots[match.status])} />
              {statusNames[match.status]}
            </span>
          </li>
        ))}
      </ul>
    </TitledCard>
  )
}
