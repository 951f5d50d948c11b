import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { useResume } from '#features/resumes/ui/use-resume.ts'
import type { Claim } from '#features/truth/truth-report.ts'
import { api } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { notify } from '#web/kit/notices.ts'
import { Segmented } from '#web/kit/segmented.tsx'
import { sayDay } from '#web/kit/when.tsx'
import { Page } from '#web/layout/page.tsx'
import type { LetterDetail } from '../contract.ts'
import { ClaimPopover } from './claim-popover.tsx'
import { LetterBar } from './letter-bar.tsx'
import { LetterEditor } from './letter-editor.tsx'
import { LetterPrint, LookCard } from './letter-print.tsx'
import { sayForeign } from './letter-words.ts'
import { cutOut } from './shift-claims.ts'
import { SourceList } from './source-list.tsx'
import type { Sourced } from './tell-sources.ts'
import { TruthCard } from './truth-card.tsx'
import { useLetterDraft } from './use-letter-draft.ts'

/** A first draft without a single line of the person's work in it. */
const tellsLittle = ({ version, state }: LetterDetail, sentences: Sourced[]) =>
  version === 1 &&
  state === 'draft' &&
  !sentences.some((each) => each.sources.some((source) => source.pointer?.includes('/highlights/')))

/** Whose profile is the person's facts. */
const useMasterId = () =>
  useQuery(api.resumes.list.queryOptions({ input: { limit: 1 } })).data?.items.find((each) => each.isMaster)?.id

/** The letter as a sheet to write on; beside it what it stands on, and what it must not say. */
export function LetterDesk({ letter }: { letter: LetterDetail }) {
  const draft = useLetterDraft(letter)
  const { text, open, sentences } = draft
  const field = useRef<HTMLTextAreaElement>(null)
  const [view, setView] = useState<'write' | 'print'>('write')
  const [caret, setCaret] = useState<number>()
  const [pointed, setPointed] = useState<number>()
  const [put, setPut] = useState<string>()
  const resume = useResume(letter.resumeId).data
  const readOnly = letter.state === 'approved'
  const foreign = sayForeign(letter.foreignLanguage)
  const holds = (each: { start: number; end: number }) =>
    caret !== undefined && each.start <= caret && caret <= each.end
  const atCaret = readOnly ? undefined : open.find((claim) => holds(claim.span) && claim.id !== put)
  const lit = pointed ?? sentences.find(holds)?.start

  const select = ({ start, end }: { start: number; end: number }) => {
    setView('write')
    setPut(undefined)
    // The field may only now be coming back to the page.
    setTimeout(() => {
      field.current?.focus({ preventScroll: true })
      field.current?.setSelectionRange(start, end)
      field.current?.scrollIntoView({ block: 'nearest' })
      setCaret(start)
    })
  }
  const confirm = (claim: Claim) => void draft.flush({ confirmed: [...letter.confirmed, claim.text] })
  const remove = (claim: Claim) => {
    const before = text
    const sentence = sentences.find((each) => each.start <= claim.span.start && claim.span.end <= each.end)
    const { start, end } = sentence ?? claim.span
    draft.setText(cutOut(text, start, end))
    setCaret(undefined)
    notify({
      id: `cut-${letter.id}`,
      title: 'Taken out',
      description: text.slice(start, end),
      action: { label: 'Undo', run: () => draft.setText(before) },
    })
  }
  const factsAt = `/resumes/${useMasterId() ?? letter.resumeId}/review`
  const actions = { onConfirm: confirm, onRemove: remove, factsAt }
  return (
    <Page
      title={`${letter.title}, letter`}
      heading={
        <>
          {letter.title} <em className="text-ink-2">— letter</em>
        </>
      }
      sub={
        <span className="block max-sm:min-h-[2lh]">
          For{' '}
          <Link to={`/postings/${letter.postingId}`} className="underline decoration-edge underline-offset-3">
            {letter.company ?? 'this posting'}
          </Link>
          , goes with{' '}
          <Link to={`/resumes/${letter.resumeId}`} className="underline decoration-edge underline-offset-3">
            {resume?.title ?? 'your résumé'}
          </Link>
          {letter.approvedAt && `, approved ${sayDay(letter.approvedAt)}`}
        </span>
      }
      actions={
        <LetterBar letter={letter} open={open.length} flush={draft.flush} onShowOpen={() => select(open[0]!.span)} />
      }
    >
      {foreign && (
        <Callout tone="warn" className="mb-4">
          {foreign}
        </Callout>
      )}
      {tellsLittle(letter, sentences) && (
        <Callout className="mb-4">
          Few of your facts could be told here: a line that is not in English, or makes no sentence, is left out. Write
          on in your own words; they are checked the same way.
        </Callout>
      )}
      {draft.failed && (
        <Callout tone="bad" className="mb-4" action={<Button onClick={draft.retry}>Save again</Button>}>
          The last words could not be saved. They are still here.
        </Callout>
      )}
      <div className="grid grid-cols-1 items-start gap-x-6.5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_400px]">
        <section aria-label="Letter" className="prints-alone grid grid-cols-1 gap-3 lg:sticky lg:top-6">
          <div className="flex flex-wrap items-center justify-between gap-2 print:hidden">
            <Segmented
              label="Show"
              value={view}
              options={[
                { value: 'write', label: readOnly ? 'Text' : 'Write' },
                { value: 'print', label: 'As it prints' },
              ]}
              onChange={setView}
            />
            <p aria-live="polite" className="text-ink-3 text-xs tabular-nums">
              {text.split(/\s+/).filter(Boolean).length} words
              {!readOnly && (draft.unsaved ? ' · saving…' : ' · saved')}
            </p>
          </div>
          {view === 'print' ? (
            <LetterPrint letter={letter} unsaved={draft.unsaved} />
          ) : (
            <LetterEditor
              text={text}
              open={readOnly ? [] : open}
              sentences={sentences}
              lit={lit}
              readOnly={readOnly}
              field={field}
              onChange={(next) => {
                setPut(undefined)
                draft.setText(next)
              }}
              onPlace={(at) => {
                setCaret(at)
                if (at !== caret) setPut(undefined)
              }}
              popoverFor={atCaret}
              popover={(at) => atCaret && <ClaimPopover claim={atCaret} at={at} {...actions} />}
              onPutAway={() => setPut(atCaret?.id)}
            />
          )}
        </section>
        <div className="grid grid-cols-1 gap-3.5 print:hidden">
          <TruthCard
            open={open}
            confirmed={letter.confirmed}
            checking={draft.unsaved}
            readOnly={readOnly}
            onUnconfirm={(words) => void draft.flush({ confirmed: letter.confirmed.filter((each) => each !== words) })}
            onShow={(claim) => select(claim.span)}
            {...actions}
          />
          <SourceList sentences={sentences} lit={lit} onLight={setPointed} onShow={select} />
          <LookCard letter={letter} onChange={(look) => void draft.flush({ look })} />
        </div>
      </div>
    </Page>
  )
}
