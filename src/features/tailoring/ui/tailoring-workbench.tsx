import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import type { RenderOptionsInput, TemplateId } from '#features/rendering/render-options.ts'
import { LivePreview } from '#features/rendering/ui/live-preview.tsx'
import { TemplateSelect } from '#features/rendering/ui/template-choice.tsx'
import { useResume } from '#features/resumes/ui/use-resume.ts'
import { api } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { Kbd } from '#web/kit/kbd.tsx'
import { SkeletonCards, SkeletonSheet } from '#web/kit/skeleton.tsx'
import { Page } from '#web/layout/page.tsx'
import type { TailoringDetail } from '../contract.ts'
import type { Change } from '../tailored-resume.ts'
import { ChangeCard } from './change-card.tsx'
import { ElsewhereCard } from './elsewhere-card.tsx'
import { holdClaims } from './held-claims.ts'
import { KindChips } from './kind-chips.tsx'
import { kindNames, levelName } from './level-names.ts'
import { SaveTailored } from './save-tailored.tsx'
import { ScoreMove } from './score-move.tsx'
import { useDecisions } from './use-decisions.ts'

/** Changes with their reasons on one side, the page as it would print on the other. */
export function TailoringWorkbench({ tailoring }: { tailoring: TailoringDetail }) {
  const resumeQuery = useResume(tailoring.resumeId)
  const resume = resumeQuery.data
  const [chosen, setTemplate] = useState<TemplateId>()
  const [fitted, setFitted] = useState<RenderOptionsInput>()
  const [kind, setKind] = useState<Change['kind']>()
  const postingQuery = useQuery(
    api.postings.get.queryOptions({ input: { id: tailoring.postingId ?? '' }, enabled: Boolean(tailoring.postingId) }),
  )
  const posting = postingQuery.data
  const template = chosen ?? resume?.look?.template ?? 'plain'
  const options = fitted ?? (template === resume?.look?.template ? resume.look.options : {})
  const shown = useMemo(
    () => tailoring.changes.filter((change) => kind === undefined || change.kind === kind),
    [tailoring.changes, kind],
  )
  const claims = useMemo(() => holdClaims(tailoring), [tailoring])
  const decide = useDecisions(tailoring, shown)
  const fixed = tailoring.state === 'saved'
  const confirmed = new Set(tailoring.confirmed)
  // Both stand in the head: the page waits for them, so that nothing below it moves.
  if (resumeQuery.isLoading || postingQuery.isLoading) return <TailoringShape />
  const title = posting ? [posting.title, posting.company].filter(Boolean).join(', ') : 'Against its findings'
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
      actions={
        <SaveTailored tailoring={tailoring} title={title} look={{ template, options }} open={claims.open.length} />
      }
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
          <ScoreMove tailoring={tailoring} counting={decide.busy} className="lg:hidden" />
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Count tailoring={tailoring} />
            {!fixed && shown.length > 1 && (
              <div className="flex gap-1">
                <Button size="sm" look="quiet" onClick={() => decide.many(shown, 'rejected')}>
                  Reject all{kind && ` of “${kindNames[kind]}”`}
                </Button>
                <Button size="sm" look="quiet" onClick={() => decide.many(shown, 'accepted')}>
                  Accept all{kind && ` of “${kindNames[kind]}”`}
                </Button>
              </div>
            )}
          </div>
          <KindChips changes={tailoring.changes} value={kind} onChange={setKind} />
          {tailoring.changes.length === 0 && (
            <p className="text-ink-2 text-sm">
              Nothing to change: your résumé already says it as well as your facts allow.
            </p>
          )}
          <ElsewhereCard claims={claims.elsewhere} confirmed={confirmed} fixed={fixed} onConfirm={decide.confirm} />
          <ol className="grid grid-cols-1 gap-2.5">
            {shown.map((change) => (
              <ChangeCard
                key={change.id}
                change={change}
                decision={tailoring.decisions[change.id]}
                claims={claims.of.get(change.id) ?? []}
                factTexts={tailoring.factTexts}
                confirmed={confirmed}
                fixed={fixed}
                onDecide={(decision) => decide.one(change.id, decision)}
                onConfirm={decide.confirm}
              />
            ))}
          </ol>
          {!fixed && shown.length > 1 && (
            <p className="hidden flex-wrap items-center gap-x-3 gap-y-1 text-ink-3 text-xs lg:flex">
              <span>
                <Kbd keys="J" /> <Kbd keys="K" /> walk
              </span>
              <span>
                <Kbd keys="A" /> accept
              </span>
              <span>
                <Kbd keys="R" /> reject
              </span>
              <span>
                <Kbd keys="U" /> undo
              </span>
            </p>
          )}
        </section>
        <section
          aria-label="Preview"
          className="grid grid-cols-1 gap-3 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto"
        >
          <ScoreMove tailoring={tailoring} counting={decide.busy} className="max-lg:hidden" />
          <TemplateSelect
            value={template}
            onChange={(next) => {
              setTemplate(next)
              setFitted(undefined)
            }}
            className="grid-cols-[auto_minmax(0,14rem)] items-center gap-x-3 text-ink-2"
          />
          {tailoring.profile && (
            <LivePreview profile={tailoring.profile} template={template} options={options} onFit={setFitted} />
          )}
        </section>
      </div>
    </Page>
  )
}

/** What stands while the changes, or the words of the page's head, are on their way. */
export function TailoringShape() {
  return (
    <Page title="Tailoring" pending>
      <div className="grid grid-cols-1 items-start gap-x-6.5 gap-y-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <SkeletonCards cards={[4, 4, 4, 4]} />
        <SkeletonSheet />
      </div>
    </Page>
  )
}

function Count({ tailoring }: { tailoring: TailoringDetail }) {
  const total = tailoring.changes.length
  const decided = tailoring.changes.filter((change) => tailoring.decisions[change.id]).length
  return (
    <h2 className="flex items-center gap-3 font-[560]">
      {total} {total === 1 ? 'change' : 'changes'}
      {total > 0 && (
        <span className="flex items-center gap-2 font-normal text-ink-3 text-xs">
          <span aria-hidden="true" className="h-1 w-16 overflow-hidden rounded-full bg-line">
            <span
              className="block h-full rounded-full bg-ink transition-[width] duration-300 ease-calm"
              style={{ width: `${(decided / total) * 100}%` }}
            />
          </span>
          {decided} decided
        </span>
      )}
    </h2>
  )
}
