import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { PostingPicker } from '#features/postings/ui/posting-picker.tsx'
import { ResumePicker } from '#features/resumes/ui/resume-picker.tsx'
import { useResumeFor } from '#features/resumes/ui/use-resume.ts'
import { api, sayError } from '#web/api.ts'
import { Button, LinkButton } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { useDraftLetter } from './letter-actions.ts'
import { type Choice, LetterChoices } from './letter-choices.tsx'
import { sayForeign } from './letter-words.ts'

/** From which résumé, for which posting, to whom. */
export function StartLetterDialog(props: { resumeId?: string; postingId?: string; onClose: () => void }) {
  const newest = useQuery(api.postings.list.queryOptions({ input: { limit: 1 } })).data
  const [chosenResume, chooseResume] = useState(props.resumeId)
  const [chosenPosting, choosePosting] = useState(props.postingId)
  const [choice, setChoice] = useState<Choice>({ addressee: {}, tone: 'plain', length: 'medium' })
  const postingId = chosenPosting ?? newest?.items[0]?.id ?? ''
  const fitting = useResumeFor(postingId)
  const resumeId = chosenResume ?? fitting?.id ?? ''
  const posting = useQuery(
    api.postings.get.queryOptions({ input: { id: postingId }, enabled: Boolean(postingId) }),
  ).data
  const foreign = sayForeign(posting?.facts.language)
  const draft = useDraftLetter(props.onClose)
  const missing = fitting === null ? 'résumé' : newest && !postingId ? 'posting' : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    draft.mutate({ resumeId, postingId, ...choice })
  }
  return (
    <Dialog
      open
      onClose={props.onClose}
      title="Write a letter"
      description="Only from your own facts. You have the last word on every sentence."
      actions={
        missing ? (
          <LinkButton to={missing === 'posting' ? '/postings?capture=1' : '/resumes?upload=1'} look="primary">
            {missing === 'posting' ? 'Capture a posting' : 'Upload a résumé'}
          </LinkButton>
        ) : (
          <>
            <Button onClick={props.onClose}>Cancel</Button>
            <Button
              type="submit"
              form="start-letter"
              look="primary"
              busy={draft.isPending}
              disabled={!resumeId || !postingId}
            >
              Draft it
            </Button>
          </>
        )
      }
    >
      {missing ? (
        <p className="text-ink-2 text-sm">A letter speaks from a résumé to a posting. You have no {missing} yet.</p>
      ) : (
        <form id="start-letter" onSubmit={submit} className="grid gap-4">
          {draft.error && <Callout tone="bad">{sayError(draft.error)}</Callout>}
          <PostingPicker label="For" value={postingId} onPick={choosePosting} />
          {foreign && <Callout tone="warn">{foreign}</Callout>}
          <ResumePicker
            label="To go with"
            hint="Facts come from your master résumé; name and contact details from this one."
            value={resumeId}
            onChange={chooseResume}
            forPosting={postingId || undefined}
          />
          <LetterChoices value={choice} onChange={setChoice} />
        </form>
      )}
    </Dialog>
  )
}
