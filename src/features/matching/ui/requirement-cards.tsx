import type { Span } from '#features/profiles/contract.ts'
import { MarkNumber } from '#web/kit/badge.tsx'
import { Card } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Excerpt } from '#web/kit/marks/excerpt.tsx'
import { type NumberedMatch, statusNames } from './match-marks.ts'
import { statusDots } from './status-chips.tsx'

type Props = { matches: NumberedMatch[]; resumeText: string | undefined; postingText: string | null | undefined }

/** On small screens: requirement by requirement, with the words of both documents. */
export function RequirementCards({ matches, resumeText, postingText }: Props) {
  return (
    <ul className="grid grid-cols-1 gap-3 lg:hidden">
      {matches.map((match) => (
        <li key={match.requirementId}>
          <Card className="px-4! py-3.5!">
            <div className="flex items-start gap-3">
              <MarkNumber number={match.number} doubt={match.status === 'unsaid' || match.status === 'lacking'} />
              <div className="min-w-0 flex-1">
                <h2 className="font-[560] text-sm leading-snug">{match.text}</h2>
                <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-ink-2 text-xs">
                  <span aria-hidden="true" className={cx('size-2 rounded-full', statusDots[match.status])} />
                  {statusNames[match.status]}
                  <span className="text-ink-3">{match.importance === 'required' ? 'required' : 'welcome'}</span>
                </p>
              </div>
            </div>
            <p className="mt-2 text-[12.8px] text-ink-2 leading-snug">{match.reason}</p>
            <Place title="The posting" text={postingText} span={match.postingSpans[0]} />
            <Place title="Your résumé" text={resumeText} span={match.resumeSpans[0]} />
          </Card>
        </li>
      ))}
    </ul>
  )
}

function Place({ title, text, span }: { title: string; text: string | null | undefined; span: Span | undefined }) {
  if (!text || !span || span.end <= span.start) return null
  return (
    <div className="mt-2.5">
      <p className="text-ink-3 text-xs">{title}</p>
      <Excerpt text={text} {...span} />
    </div>
  )
}
