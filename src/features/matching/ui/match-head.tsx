import { ChevronDown, WandSparkles } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { HelpHint } from '#features/help/ui/help-hint.tsx'
import type { Resume } from '#features/resumes/contract.ts'
import { StartTailoringDialog } from '#features/tailoring/ui/start-tailoring-dialog.tsx'
import { Button } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import type { FitReport, MatchReport } from '../match-report.ts'
import { KeywordTable } from './keyword-table.tsx'
import { MatchSummary } from './match-summary.tsx'

type Props = { resume: Resume; postingId: string; match: MatchReport; fit: FitReport; picker: ReactNode }

/** The two figures in one line; what they are made of opens below. */
export function MatchHead({ resume, postingId, match, fit, picker }: Props) {
  const [open, setOpen] = useState(false)
  const [tailoring, setTailoring] = useState(false)
  const { required, preferred } = match.coverage
  const shown = required.found + required.implied + preferred.found + preferred.implied
  return (
    <section aria-label="Outcome" className="border-line border-b pb-3">
      <div className="flex flex-wrap items-center gap-x-7 gap-y-3.5">
        <div className="min-w-0 basis-full xl:max-w-md xl:flex-1 xl:basis-72">{picker}</div>
        <Figure
          value={Math.round(match.strength)}
          name="Match"
          word="match"
          note={`${shown} of ${required.total + preferred.total} shown`}
        />
        {fit.fit !== undefined && (
          <Figure
            value={fit.fit}
            name="Fit"
            word="fit"
            note={`${fit.parts.filter((part) => part.score !== undefined).length} parts judged`}
          />
        )}
        <div className="flex flex-wrap gap-2 sm:ml-auto print:hidden">
          <Button
            aria-expanded={open}
            icon={<ChevronDown className={cx('transition-transform', open && 'rotate-180')} />}
            onClick={() => setOpen(!open)}
          >
            How it is counted
          </Button>
          <Button icon={<WandSparkles />} onClick={() => setTailoring(true)}>
            Tailor to it
          </Button>
        </div>
      </div>
      {open && (
        <div className="mt-4 grid grid-cols-1 items-start gap-3.5 lg:grid-cols-2">
          <div className="grid grid-cols-1 gap-3.5">
            <MatchSummary match={match} fit={fit} />
          </div>
          <KeywordTable keywords={match.keywords} />
        </div>
      )}
      {tailoring && <StartTailoringDialog resume={resume} postingId={postingId} onClose={() => setTailoring(false)} />}
    </section>
  )
}

type FigureProps = { value: number; name: string; note: string; word: 'match' | 'fit' }

function Figure({ value, name, note, word }: FigureProps) {
  return (
    <div className="flex items-end gap-2.5">
      <span
        role="img"
        aria-label={`${name}: ${value} of 100, ${note}`}
        className="font-display text-[46px] leading-[0.85] tracking-[-0.03em]"
      >
        {value}
      </span>
      <span className="text-xs leading-snug">
        <span className="block font-[560] text-sm">
          <span aria-hidden="true">{name}</span> <HelpHint word={word} />
        </span>
        <span aria-hidden="true" className="text-ink-3">
          {note}
        </span>
      </span>
    </div>
  )
}
