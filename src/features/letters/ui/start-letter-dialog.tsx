import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { nameOf } from '#features/postings/ui/posting-picker.tsx'
import { api, sayError } from '#web/api.ts'
import { Button, LinkButton } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Field } from '#web/kit/field.tsx'
import { Select } from '#web/kit/input.tsx'
import { useDraftLetter } from './letter-actions.ts'
import { type Choice, LetterChoices } from './letter-choices.tsx'
import { sayForeign } from './letter-words.ts'

/** From which résumé, for which posting, to whom. */
export function StartLetterDialog(props: { resumeId?: string; postingId?: string; onClose: () => void }) {
  const all = useQuery(api.resumes.list.queryOptions({ input: { limit: 100 } })).data?.items
  const postings = useQuery(api.postings.list.queryOptions({ input: { limit: 100 } })).data?.items
  const [chosenResume, chooseResume] = useState(props.resumeId)
  const [chosenPosting, choosePosting] = useState(props.postingId)
  const [choice, setChoice] = useState<Choice>({ addressee: {}, tone: 'plain', length: 'medium' })
  const postingId = chosenPosting ?? postings?.[0]?.id ?? ''
  // What was tailored for this posting goes with it; else the master.
  const resumes = (all ?? [])
    .filter((each) => each.state === 'read')
    .toSorted((a, b) => rank(b, postingId) - rank(a, postingId))
  const resumeId = chosenResume ?? resumes[0]?.id ?? ''
  const posting = useQuery(
    api.postings.get.queryOptions({ input: { id: postingId }, enabled: Boolean(postingId) }),
  ).data
  const foreign = sayForeign(posting?.facts.language)
  const draft = useDraftLetter(props.onClose)
  const missing = all && postings && (resumes.length === 0 ? 'résumé' : postings.length === 0 ? 'posting' : undefined)
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
          <Field label="For">
            <Select value={postingId} onChange={(event) => choosePosting(event.target.value)}>
              {(postings ?? []).map((each) => (
                <option key={each.id} value={each.id}>
                  {nameOf(each)}
                </option>
              ))}
            </Select>
          </Field>
          {foreign && <Callout tone="warn">{foreign}</Callout>}
          <Field label="To go with" hint="Facts come from your master résumé; name and contact details from this one.">
            <Select value={resumeId} onChange={(event) => chooseResume(event.target.value)}>
              {resumes.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.title}
                  {each.isMaster ? ' (master)' : each.postingId === postingId ? ' (for this posting)' : ''}
                </option>
              ))}
            </Select>
          </Field>
          <LetterChoices value={choice} onChange={setChoice} />
        </form>
      )}
    </Dialog>
  )
}

const rank = (resume: { postingId: string | null; isMaster: boolean }, postingId: string) =>
  resume.postingId === postingId ? 2 : resume.isMaster ? 1 : 0
