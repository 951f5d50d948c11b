import { memo, useMemo, useRef, useState } from 'react'
import { useShortcuts } from '#web/hooks/use-shortcuts.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import type { Mark } from '#web/kit/marks/cut-segments.ts'
import { MarkBoard, markElementId } from '#web/kit/marks/mark-board.tsx'
import { scrolling } from '#web/kit/scrolling.ts'
import { Segmented } from '#web/kit/segmented.tsx'
import { When } from '#web/kit/when.tsx'
import type { Resume, ResumeContent, ResumeDraft } from '../../contract.ts'
import { DocumentSheet } from '../document/document-sheet.tsx'
import { DoubtBar } from './doubt-bar.tsx'
import { DoubtCard } from './doubt-card.tsx'
import { type Doubt, listDoubts } from './doubts.ts'
import { DraftContext, useDraft } from './draft.ts'
import { LivePages, LiveTemplate } from './live-pages.tsx'
import { ProfileSections } from './profile-sections.tsx'
import { SaveBar } from './save-bar.tsx'
import { UnplacedCard } from './unplaced-card.tsx'
import { useProfileDraft } from './use-profile-draft.ts'

type Face = 'read' | 'printed'
const faces = [
  { value: 'read' as const, label: 'As it was read' },
  { value: 'printed' as const, label: 'As it prints' },
]

type Props = { resume: Resume; content: ResumeContent; kept: ResumeDraft | null }

/** Fields beside the document they came from, or beside the pages they make. */
export function ReviewForm({ resume, content, kept }: Props) {
  const { store, verbs, unsaved, keptAt, saving, stale, save, discard, insist, takeOver } = useProfileDraft(
    content,
    kept,
  )
  // What came from a file is checked against it; what was made here is seen as it prints.
  const [face, setFace] = useState<Face>(resume.kind === 'uploaded' ? 'read' : 'printed')
  const [older, setOlder] = useState(kept && kept.basedOn !== content.version ? kept : null)
  useShortcuts({ 'mod+s': () => void save() })
  const marks = useMemo((): Mark[] => {
    const doubts = new Set(listDoubts(content, false).map(({ from }) => from))
    return Object.entries(content.provenance).map(([pointer, { start, end }]) => ({
      id: pointer,
      start,
      end,
      tone: doubts.has(pointer) ? 'doubt' : 'quiet',
    }))
  }, [content])
  const uploaded = resume.kind === 'uploaded'
  const doubts = useDoubtsOf(content, uploaded)
  const column = useRef<HTMLDivElement>(null)
  const desk = useMemo(() => ({ store, verbs, content }), [store, verbs, content])
  return (
    <MarkBoard>
      <DraftContext value={desk}>
        <div className="grid grid-cols-1 items-start gap-x-6.5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,27rem)]">
          <div
            ref={column}
            className="max-lg:order-2 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto"
          >
            <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
              <Segmented label="What stands beside the fields" value={face} options={faces} onChange={setFace} />
              {face === 'printed' && <LiveTemplate resume={resume} />}
            </div>
            {face === 'printed' ? (
              <LivePages resume={resume} store={store} />
            ) : (
              <DocumentSheet document={content.document} provenance={content.provenance} marks={marks} />
            )}
          </div>
          <fieldset
            data-editor=""
            aria-label="What was read"
            onFocus={(event) => showPlace(column.current, event.target)}
            className="grid min-w-0 grid-cols-1 gap-3.5"
          >
            {older && (
              <Callout
                title="There is a draft of an earlier version"
                action={
                  <>
                    <Button
                      size="sm"
                      onClick={() => {
                        takeOver(older)
                        setOlder(null)
                      }}
                    >
                      Go on with it
                    </Button>
                    <Button
                      size="sm"
                      look="quiet"
                      onClick={() => {
                        discard()
                        setOlder(null)
                      }}
                    >
                      Forget it
                    </Button>
                  </>
                }
              >
                Typed <When at={older.savedAt} />, on version {older.basedOn}. This is version {content.version}.
              </Callout>
            )}
            {stale && (
              <Callout
                tone="warn"
                title="A newer version was saved elsewhere"
                action={
                  <>
                    <Button size="sm" onClick={insist}>
                      Save mine on top
                    </Button>
                    <Button size="sm" look="quiet" onClick={discard}>
                      Take the newer one
                    </Button>
                  </>
                }
              >
                Nothing is lost: each version can be brought back.
              </Callout>
            )}
            <Fields doubts={doubts} />
          </fieldset>
        </div>
        <div className="sticky bottom-18 z-20 mt-4 flex flex-wrap items-center justify-end gap-2 md:bottom-5 print:hidden">
          <DoubtBar doubts={doubts} scorePath={`/resumes/${resume.id}/score`} />
          <SaveBar unsaved={unsaved} keptAt={keptAt} saving={saving} onDiscard={discard} onSave={() => void save()} />
        </div>
      </DraftContext>
    </MarkBoard>
  )
}

/** As they were when this version came: what is settled stays in its place, ticked, and nothing jumps. */
function useDoubtsOf(content: ResumeContent, askForMissing: boolean): Doubt[] {
  const [known, setKnown] = useState(() => ({ version: content.version, doubts: listDoubts(content, askForMissing) }))
  if (known.version === content.version) return known.doubts
  const next = { version: content.version, doubts: listDoubts(content, askForMissing) }
  setKnown(next)
  return next.doubts
}

/** Scrolls the document beside the fields to where the field under the caret came from. */
function showPlace(column: HTMLElement | null, field: Element) {
  const row = field.closest('[data-doubt]')?.getAttribute('data-doubt')
  const card = field.closest('[id^="card-"]')?.id.replace('card-', 'mark-')
  const mark = document.getElementById(row ? markElementId(row) : (card ?? ''))
  if (!column || !mark || column.scrollHeight <= column.clientHeight) return
  const { top, bottom } = column.getBoundingClientRect()
  const place = mark.getBoundingClientRect()
  if (place.top > top + 40 && place.bottom < bottom - 40) return
  column.scrollBy({ top: place.top - top - column.clientHeight / 3, behavior: scrolling() })
}

// A hundred fields: they listen for themselves, and are not drawn again with what stands around them.
const Fields = memo(function Fields({ doubts }: { doubts: Doubt[] }) {
  const wrong = useDraft(({ errors }) => Object.keys(errors).length > 0)
  return (
    <>
      {wrong && <Callout tone="bad">Some fields need another look before they can be saved.</Callout>}
      <DoubtCard doubts={doubts} />
      <UnplacedCard />
      <ProfileSections />
    </>
  )
})
