import { useEffect, useState } from 'react'
import { useDebounced } from '#web/hooks/use-debounced.ts'
import { TitledCard } from '#web/kit/card.tsx'
import { Field } from '#web/kit/field.tsx'
import { Textarea } from '#web/kit/input.tsx'
import type { PostingDetail } from '../contract.ts'
import { useUpdatePosting } from './posting-actions.ts'

/** Notes that save themselves a moment after the last key. */
export function NotesCard({ posting }: { posting: PostingDetail }) {
  const [notes, setNotes] = useState(posting.notes)
  const [known, setKnown] = useState(posting.notes)
  const settled = useDebounced(notes, 700)
  const { mutate, isPending, isSuccess } = useUpdatePosting(posting.id)
  const saved = posting.notes
  // Changed elsewhere (a merge, another window): what nobody is typing into follows.
  if (saved !== known) {
    setKnown(saved)
    if (notes === known) setNotes(saved)
  }
  useEffect(() => {
    if (settled !== saved && settled === notes) mutate({ notes: settled })
  }, [settled, saved, notes, mutate])
  return (
    <TitledCard title="Notes" aside={notes !== saved || isPending ? 'saving…' : isSuccess ? 'saved' : undefined}>
      <Field label="Notes on this posting" hideLabel>
        <Textarea value={notes} maxLength={20_000} onChange={(event) => setNotes(event.target.value)} />
      </Field>
    </TitledCard>
  )
}
