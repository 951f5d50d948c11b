import { useEffect, useState } from 'react'
import { useDebounced } from '#web/hooks/use-debounced.ts'
import { TitledCard } from '#web/kit/card.tsx'
import { Field } from '#web/kit/field.tsx'
import { Textarea } from '#web/kit/input.tsx'
import type { ApplicationDetail } from '../contract.ts'
import { useUpdateApplication } from './application-actions.ts'

/** Notes that save themselves a moment after the last key. */
export function ApplicationNotes({ application }: { application: ApplicationDetail }) {
  const [notes, setNotes] = useState(application.notes)
  const [saved, setSaved] = useState(application.notes)
  const settled = useDebounced(notes, 800)
  const { mutate } = useUpdateApplication()
  const { id } = application
  useEffect(() => {
    if (settled !== saved) mutate({ id, notes: settled }, { onSuccess: () => setSaved(settled) })
  }, [settled, saved, id, mutate])
  return (
    <TitledCard title="Notes" aside={notes === saved ? undefined : 'saving…'}>
      <Field label="Notes on this application" hideLabel hint="Saved while you type.">
        <Textarea rows={6} value={notes} maxLength={20_000} onChange={(event) => setNotes(event.target.value)} />
      </Field>
    </TitledCard>
  )
}
