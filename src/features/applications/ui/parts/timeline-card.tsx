import { type FormEvent, useState } from 'react'
import { client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input } from '#web/kit/input.tsx'
import type { ApplicationDetail } from '../../contract.ts'
import { Timeline } from '../timeline.tsx'
import { useDetail } from './use-detail.ts'

const firstShown = 12

/** Everything that happened, newest first, and a line for what only the person knows. */
export function TimelineCard({ application }: { application: ApplicationDetail }) {
  const { id, timeline } = application
  const [text, setText] = useState('')
  const [all, setAll] = useState(false)
  const log = useDetail(id, (line: string) => client.todos.log({ id, text: line }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) log.mutate(text.trim(), { onSuccess: () => setText('') })
  }
  const newest = timeline.toSorted((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id))
  return (
    <TitledCard title="What happened">
      <form onSubmit={submit} className="mb-3.5 flex gap-2">
        <Field label="Add a line" hideLabel className="flex-1">
          <Input
            value={text}
            maxLength={500}
            placeholder="They called back…"
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        <Button type="submit" busy={log.isPending} disabled={!text.trim()}>
          Add
        </Button>
      </form>
      <Timeline events={all ? newest : newest.slice(0, firstShown)} />
      {newest.length > firstShown && !all && (
        <Button size="sm" look="quiet" className="mt-2" onClick={() => setAll(true)}>
          Show all {newest.length}
        </Button>
      )}
    </TitledCard>
  )
}
