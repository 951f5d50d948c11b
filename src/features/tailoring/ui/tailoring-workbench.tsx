import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import type { TemplateId } from '#features/rendering/render-options.ts'
import { LivePreview } from '#features/rendering/ui/live-preview.tsx'
import { TemplateSelect } from '#features/rendering/ui/template-choice.tsx'
import { useResume } from '#features/resumes/ui/use-resume.ts'
import { api } from '#web/api.ts'
import { useShortcuts } from '#web/hooks/use-shortcuts.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { Page } from '#web/layout/page.tsx'
import type { TailoringDetail } from '../contract.ts'
import { ChangeCard } from './change-card.tsx'
import { levelName } from './level-names.ts'
import { SaveTailored } from './save-tailored.tsx'
import { ScoreMove } from './score-move.tsx'
import { useDecide } from './use-tailoring.ts'

/** Changes with their reasons on one side, the page as it would print on the other. */
export function TailoringWorkbench({ tailoring }: { tailoring: TailoringDetail }) {
  const [template, setTemplate] = useState<TemplateId>('plain')
  const decide = useDecide(tailoring.id)
  const resume = useResume(tailoring.resumeId).data
  const posting = useQuery(
    api.postings.get.queryOptions({ input: { id: tailoring.postingId ?? '' }, enabled: Boolean(tailoring.postingId) }),
  ).data
  const fixed = tailoring.state === 'saved'
  const confirmed = new Set(tailoring.confirmed)
  const title = posting ? [posting.title, posting.company].filter(Boolean).join(', ') : 'Against its findings'
  useChangeKeys(tailoring, fixed, (id, decision) => decide.mutate({ decisions: { [id]: decision } }))
  const all = (decision: 'accepted' | 'rejected') =>
    decide.mutate({ decisions: Object.fromEntries(tailoring.changes.map((change) => [change.id, decision])) })
  const decided = Object.keys(tailoring.decisions).length
  return (
    <Page
      title={title}
      heading={
        <>
          {title} <em className="text-ink-2">— tailoring</em>
        </>
      }
      sub={
        <>
          {levelName(tailoring.level)}, from{' '}
          <Link to={`/resumes/${tailoring.resumeId}`} className="underline decoration-edge underline-offset-3">
            {resume?.title ?? 'your résumé'}
          </Link>
          {posting && (
            <>
              {' '}
              for{' '}
              <Link to={`/postings/${posting.id}`} className="underline decoration-edge underline-offset-3">
                this posting
              </Link>
            </>
          )}
        </>
      }
      actions={<SaveTailored tailoring={tailoring} title={title} template={template} />}
    >
      {fixed && tailoring.tailoredResumeId && (
        <Callout tone="good" title="Saved" className="mb-4">
          As{' '}
          <Link to={`/resumes/${tailoring.tailoredResumeId}`} className="underline underline-offset-3">
            a résumé of its own
          </Link>
          .
        </Callout>
      )}
      <div className="grid grid-cols-1 items-start gap-x-6.5 gap-y-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <section aria-label="Changes" className="grid grid-cols-1 gap-3">
          <ScoreMove tailoring={tailoring} />
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h2 className="font-[560]">
              {tailoring.changes.length} {tailoring.changes.length === 1 ? 'change' : 'changes'}
              <span className="ml-2 font-normal text-ink-3 text-xs">{decided} decided</span>
            </h2>
            {!fixed && tailoring.changes.length > 1 && (
              <div className="flex gap-1">
                <Button size="sm" look="quiet" onClick={() => all('rejected')}>
                  Reject all
                </Button>
                <Button size="sm" look="quiet" onClick={() => all('accepted')}>
                  Accept all
                </Button>
              </div>
            )}
          </div>
          {tailoring.changes.length === 0 && (
            <p className="text-ink-2 text-sm">
              Nothing to change: your résumé already says it as well as your facts allow.
            </p>
          )}
          <ol className="grid grid-cols-1 gap-2.5">
            {tailoring.changes.map((change) => (
              <ChangeCard
                key={change.id}
                change={change}
                decision={tailoring.decisions[change.id]}
                confirmed={confirmed}
                fixed={fixed}
                onDecide={(decision) => decide.mutate({ decisions: { [change.id]: decision } })}
                onConfirm={(claim, on) =>
                  decide.mutate({
                    confirmed: on ? [...confirmed, claim] : [...confirmed].filter((each) => each !== claim),
                  })
                }
              />
            ))}
          </ol>
        </section>
        <section aria-label="Preview" className="lg:sticky lg:top-6">
          <TemplateSelect
            value={template}
            onChange={setTemplate}
            className="mb-3 grid-cols-[auto_minmax(0,14rem)] items-center gap-x-3 text-ink-2"
          />
          {tailoring.profile && <LivePreview profile={tailoring.profile} template={template} />}
        </section>
      </div>
    </Page>
  )
}

/** J and K walk through the changes, A accepts and R rejects the one that has focus. */
function useChangeKeys(
  tailoring: TailoringDetail,
  fixed: boolean,
  decide: (id: string, decision: 'accepted' | 'rejected') => void,
) {
  const current = () => document.activeElement?.closest<HTMLElement>('[data-change]')?.dataset.change
  const walk = (by: number) => {
    const ids = tailoring.changes.map((change) => change.id)
    const next = ids[Math.max(0, Math.min(ids.length - 1, ids.indexOf(current() ?? '') + by))]
    const card = next === undefined ? null : document.getElementById(`change-${next}`)
    card?.scrollIntoView({ block: 'nearest' })
    card?.focus({ preventScroll: true })
  }
  const choose = (decision: 'accepted' | 'rejected') => {
    const id = current()
    if (id && !fixed) decide(id, decision)
  }
  useShortcuts({
    j: () => walk(1),
    k: () => walk(-1),
    a: () => choose('accepted'),
    r: () => choose('rejected'),
  })
}
