import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Profile } from '#features/profiles/contract.ts'
import { api, client, sayError, statusOf } from '#web/api.ts'
import { useLeaveWarning } from '#web/hooks/use-leave-warning.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import type { Mark } from '#web/kit/marks/cut-segments.ts'
import { MarkBoard } from '#web/kit/marks/mark-board.tsx'
import { notify } from '#web/kit/notices.ts'
import type { ResumeContent } from '../../contract.ts'
import { DocumentSheet } from '../document/document-sheet.tsx'
import { DraftContext } from './draft.ts'
import { ProfileSections } from './profile-sections.tsx'

const doubtBelow = 0.6

/** The document beside its fields: focus a field and its source lights up; what is doubtful is underlined. */
export function ReviewForm({ content }: { content: ResumeContent }) {
  const [draft, setDraft] = useState(content.profile)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const unsaved = draft !== content.profile
  const blocker = useLeaveWarning(unsaved)
  const save = useSave(content)
  const marks = useMemo(
    (): Mark[] =>
      Object.entries(content.provenance).map(([pointer, source]) => ({
        id: pointer,
        start: source.start,
        end: source.end,
        tone: source.confidence < doubtBelow && !content.corrected.includes(pointer) ? 'doubt' : 'quiet',
      })),
    [content],
  )
  const doubtful = marks.filter((mark) => mark.tone === 'doubt').length
  const submit = async () => {
    const { Profile } = await import('#features/profiles/contract.ts')
    const checked = Profile.safeParse(draft)
    if (checked.success) save.mutate(checked.data)
    setErrors(
      Object.fromEntries((checked.error?.issues ?? []).map((issue) => [`/${issue.path.join('/')}`, issue.message])),
    )
  }
  return (
    <MarkBoard>
      <DraftContext value={{ profile: draft, change: setDraft, content, errors }}>
        <div className="grid grid-cols-1 items-start gap-x-6.5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,27rem)]">
          <div className="hidden lg:sticky lg:top-6 lg:block lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
            <DocumentSheet document={content.document} marks={marks} />
          </div>
          <div className="grid grid-cols-1 gap-3.5">
            <p className="text-ink-2 text-sm">
              {doubtful > 0 ? (
                <>
                  {doubtful} {doubtful === 1 ? 'field is' : 'fields are'}{' '}
                  <span className="mark" data-tone="doubt">
                    doubtful
                  </span>
                  : look at {doubtful === 1 ? 'it' : 'them'} first.
                </>
              ) : (
                'Every field was read with confidence. Correct what is wrong; corrections are kept.'
              )}
            </p>
            {Object.keys(errors).length > 0 && (
              <Callout tone="bad">Some fields need another look before saving.</Callout>
            )}
            <ProfileSections />
          </div>
        </div>
        {unsaved && (
          <div className="sticky bottom-18 z-20 mt-4 flex justify-end md:bottom-5">
            <div className="flex items-center gap-2 rounded-lg border border-line bg-sheet py-2 pr-2 pl-4 shadow-pop">
              <span className="mr-2 text-sm">Not saved yet</span>
              <Button look="quiet" onClick={() => setDraft(content.profile)}>
                Discard
              </Button>
              <Button look="primary" busy={save.isPending} onClick={() => void submit()}>
                Save corrections
              </Button>
            </div>
          </div>
        )}
      </DraftContext>
      <Dialog
        open={blocker.state === 'blocked'}
        onClose={() => blocker.reset?.()}
        title="Leave without saving?"
        actions={
          <>
            <Button onClick={() => blocker.proceed?.()}>Leave</Button>
            <Button look="primary" onClick={() => blocker.reset?.()}>
              Stay
            </Button>
          </>
        }
      >
        <p className="text-ink-2 text-sm">Your corrections are not saved yet.</p>
      </Dialog>
    </MarkBoard>
  )
}

function useSave(content: ResumeContent) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (profile: Profile) =>
      client.resumes.correct({ id: content.resumeId, profile, basedOn: content.version }),
    meta: { quiet: true },
    onSuccess(next) {
      queries.setQueryData(api.resumes.content.queryKey({ input: { id: content.resumeId, version: undefined } }), next)
      void queries.invalidateQueries({ queryKey: api.resumes.key() })
      void queries.invalidateQueries({ queryKey: api.scoring.key() })
      void queries.invalidateQueries({ queryKey: api.matching.key() })
      notify({ tone: 'good', title: `Saved as version ${next.version}` })
    },
    onError: (error) =>
      notify({
        tone: 'bad',
        title: statusOf(error) === 409 ? 'Somebody saved a newer version meanwhile' : sayError(error),
      }),
  })
}
