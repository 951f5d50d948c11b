import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { HelpHint } from '#features/help/ui/help-hint.tsx'
import { PostingPicker } from '#features/postings/ui/posting-picker.tsx'
import type { Resume } from '#features/resumes/contract.ts'
import { ResumePicker } from '#features/resumes/ui/resume-picker.tsx'
import { api, client, sayError } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import type { TailoringLevel } from '../tailored-resume.ts'
import { levels } from './level-names.ts'

/** Which résumé, for which posting, how far: then the work goes on in the background. */
export function StartTailoringDialog(props: { resume?: Resume; postingId?: string; onClose: () => void }) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const newest = useQuery(api.postings.list.queryOptions({ input: { limit: 1 } })).data
  const [resumeId, setResumeId] = useState(props.resume?.id ?? '')
  const [picked, setPicked] = useState(props.postingId ?? props.resume?.postingId ?? undefined)
  const [level, setLevel] = useState<TailoringLevel>('conservative')
  const postingId = picked ?? newest?.items[0]?.id ?? ''
  const start = useMutation({
    mutationFn: () => client.tailoring.start({ resumeId, postingId: postingId || undefined, level }),
    meta: { quiet: true },
    onSuccess(tailoring) {
      void queries.invalidateQueries({ queryKey: api.tailoring.key() })
      void queries.invalidateQueries({ queryKey: api.activity.key() })
      void navigate(`/tailorings/${tailoring.id}`)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    start.mutate()
  }
  return (
    <Dialog
      open
      onClose={props.onClose}
      title="Tailor a résumé"
      description="Only from your own facts. You decide on every change."
      actions={
        <>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button type="submit" form="start-tailoring" look="primary" busy={start.isPending} disabled={!resumeId}>
            Tailor
          </Button>
        </>
      }
    >
      <form id="start-tailoring" onSubmit={submit} className="grid gap-4">
        {start.error && <Callout tone="bad">{sayError(start.error)}</Callout>}
        <ResumePicker label="From" value={resumeId} onChange={setResumeId} startsWithFirst />
        <PostingPicker
          label="For"
          hint={newest?.items.length === 0 ? 'Capture a posting first to tailor towards it.' : undefined}
          none="no posting: against the score’s findings"
          value={postingId}
          onPick={(id) => setPicked(id ?? '')}
        />
        <LevelChoice value={level} onChange={setLevel} />
      </form>
    </Dialog>
  )
}

function LevelChoice({ value, onChange }: { value: TailoringLevel; onChange: (level: TailoringLevel) => void }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 font-medium text-sm">
        How far <HelpHint word="levels" />
      </legend>
      {levels.map(({ level, name, text }) => (
        <label
          key={level}
          className={cx(
            'flex gap-3 rounded-md border px-3.5 py-2.5 text-sm transition-colors has-focus-visible:shadow-[0_0_0_2px_var(--mark),0_0_0_4px_var(--ink)]',
            level === value ? 'border-ink' : 'border-line hover:border-edge',
          )}
        >
          <input
            type="radio"
            name="level"
            checked={level === value}
            onChange={() => onChange(level)}
            className="mt-1"
          />
          <span>
            <span className="block font-[560]">{name}</span>
            <span className="text-ink-2 text-xs">{text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
