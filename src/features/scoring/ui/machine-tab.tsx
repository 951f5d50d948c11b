import { useQuery } from '@tanstack/react-query'
import { EyeOff, ScanText } from 'lucide-react'
import { useOutletContext } from 'react-router'
import { HelpHint } from '#features/help/ui/help-hint.tsx'
import type { Resume } from '#features/resumes/contract.ts'
import { api } from '#web/api.ts'
import { Badge } from '#web/kit/badge.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { MarkedText } from '#web/kit/marks/marked-text.tsx'
import { Skeleton } from '#web/kit/skeleton.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import type { MachineView } from '../score-report.ts'

export function Component() {
  const resume = useOutletContext<Resume>()
  const { data, isError, error, refetch } = useQuery(api.scoring.score.queryOptions({ input: { id: resume.id } }))
  if (isError && !data) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton className="h-96 w-full" />
  return <MachineViewPage view={data.machineView} />
}

function MachineViewPage({ view }: { view: MachineView }) {
  const empty = view.lost.filter((loss) => loss.kind === 'missing-field')
  const other = view.lost.filter((loss) => loss.kind !== 'missing-field')
  const marks = view.lost.flatMap((loss, index) =>
    loss.spans.map((span) => ({ id: `loss-${index}`, ...span, tone: 'doubt' as const, label: loss.title })),
  )
  return (
    <div className="grid grid-cols-1 items-start gap-x-6.5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_430px]">
      <section
        aria-label="Text as extracted"
        className="order-2 overflow-hidden rounded-sm border border-line bg-sunk lg:order-1"
      >
        <header className="flex items-center justify-between border-line border-b px-5 py-2.5 text-ink-2 text-xs">
          <span className="flex items-center gap-2">
            <ScanText aria-hidden="true" className="size-3.5" /> Plain text, in reading order
          </span>
          <span className="tabular-nums">{view.words} words</span>
        </header>
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable box must be reachable by keyboard
          tabIndex={0}
          className="max-h-[80dvh] overflow-auto whitespace-pre-wrap px-5 py-4 font-mono text-[12.5px] leading-[1.7] [overflow-wrap:anywhere]"
        >
          <MarkedText text={view.text} marks={marks} />
        </pre>
      </section>
      <div className="order-1 grid grid-cols-1 gap-3.5 lg:order-2">
        <TitledCard
          title={
            <>
              What gets lost <HelpHint word="machine" />
            </>
          }
          aside={view.lost.length || undefined}
        >
          {view.lost.length === 0 && (
            <p className="text-ink-2 text-sm">Nothing. What is drawn on the page is what a parser stores.</p>
          )}
          <ul className="grid gap-3">
            {empty.length > 0 && (
              <Loss
                title="Fields that stay empty"
                detail={`${empty.map((loss) => loss.title.split(':')[0]).join(', ')}.`}
              />
            )}
            {other.map((loss) => (
              <Loss key={`${loss.kind}${loss.title}`} title={loss.title} detail={loss.detail} />
            ))}
          </ul>
        </TitledCard>
        <TitledCard title="What a tracking system files">
          <dl className="grid grid-cols-[7.5rem_1fr] gap-x-4 gap-y-1.5 text-sm">
            {view.fields.map((field) => (
              <div key={field.pointer} className="contents">
                <dt className="text-ink-3">{field.label}</dt>
                <dd className="min-w-0 [overflow-wrap:anywhere]">
                  {field.value ?? <Badge tone="warn">not found</Badge>}
                </dd>
              </div>
            ))}
          </dl>
        </TitledCard>
      </div>
    </div>
  )
}

function Loss({ title, detail }: { title: string; detail: string }) {
  return (
    <li className="flex gap-3">
      <EyeOff aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-warn" />
      <div>
        <h3 className="font-[560] text-sm">{title}</h3>
        <p className="text-[12.8px] text-ink-2 leading-snug">{detail}</p>
      </div>
    </li>
  )
}
