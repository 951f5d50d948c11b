import { type FormEvent, useState } from 'react'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import type { LetterDetail } from '../contract.ts'
import { useRedraft } from './letter-actions.ts'
import { type Choice, LetterChoices } from './letter-choices.tsx'

/** Another tone, length or addressee; what stood there stays as a version. */
export function RedraftDialog({ letter, onClose }: { letter: LetterDetail; onClose: () => void }) {
  const { addressee, tone, length } = letter
  const [choice, setChoice] = useState<Choice>({ addressee, tone, length })
  const redraft = useRedraft(letter, onClose)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    redraft.mutate(choice)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Write it anew"
      description="The text as it stands is kept as a version."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form="redraft" look="primary" busy={redraft.isPending}>
            Write it anew
          </Button>
        </>
      }
    >
      <form id="redraft" onSubmit={submit} className="grid gap-4">
        <LetterChoices value={choice} onChange={setChoice} />
      </form>
    </Dialog>
  )
}
