import { type FormEvent, useState } from 'react'
import { myTimeZone } from '#features/applications/ui/due.ts'
import { sayError } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input, Select, Textarea } from '#web/kit/input.tsx'
import { notify } from '#web/kit/notices.ts'
import type { Interview, InterviewKind } from '../contract.ts'
import { kindNames } from '../kind-names.ts'
import { fromWallTime, toWallTime } from '../zoned-time.ts'
import { useSaveInterview } from './interview-actions.ts'

type DialogProps = { applicationId: string; interview?: Interview; onClose: () => void }

/** Plan an interview or change one. The time is given as the clock at `timeZone` will show it. */
export function InterviewDialog({ applicationId, interview, onClose }: DialogProps) {
  const save = useSaveInterview(applicationId, interview)
  const [draft, setDraft] = useState(() => startOf(interview))
  const put = (change: Partial<typeof draft>) => setDraft((old) => ({ ...old, ...change }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { kind, wall, minutes, timeZone, place, link, notes } = draft
    save.mutate(
      {
        kind,
        startsAt: fromWallTime(wall, timeZone).toISOString(),
        minutes: Number(minutes),
        timeZone,
        place: place.trim() || null,
        link: link.trim() || null,
        people: readPeople(draft.people),
        notes,
      },
      {
        onSuccess() {
          notify({ tone: 'good', title: interview ? 'Interview changed' : 'Interview planned' })
          onClose()
        },
      },
    )
  }
  const elsewhere = draft.timeZone !== myTimeZone() && draft.wall
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={interview ? 'Change the interview' : 'Plan an interview'}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form="interview" look="primary" busy={save.isPending}>
            {interview ? 'Save' : 'Plan'}
          </Button>
        </>
      }
    >
      <form id="interview" onSubmit={submit} className="grid gap-4">
        {save.error && <Callout tone="bad">{sayError(save.error)}</Callout>}
        <div className="grid grid-cols-[minmax(0,1fr)_6rem] items-start gap-4 sm:grid-cols-[1fr_1fr_7rem]">
          <Field
            label="Starts"
            required
            className="max-sm:col-span-2"
            hint={elsewhere ? `For you: ${sayHere(draft.wall, draft.timeZone)}` : undefined}
          >
            <Input
              type="datetime-local"
              required
              value={draft.wall}
              onChange={(event) => put({ wall: event.target.value })}
            />
          </Field>
          <Field label="Time zone">
            <Select value={draft.timeZone} onChange={(event) => put({ timeZone: event.target.value })}>
              {zones.map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll('_', ' ')}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Minutes">
            <Input
              type="number"
              required
              min={5}
              max={1440}
              step={5}
              value={draft.minutes}
              onChange={(event) => put({ minutes: event.target.value })}
            />
          </Field>
        </div>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Kind">
            <Select value={draft.kind} onChange={(event) => put({ kind: event.target.value as InterviewKind })}>
              {(Object.keys(kindNames) as InterviewKind[]).map((kind) => (
                <option key={kind} value={kind}>
                  {kindNames[kind]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Place">
            <Input value={draft.place} maxLength={300} onChange={(event) => put({ place: event.target.value })} />
          </Field>
        </div>
        <Field label="Link">
          <Input
            type="url"
            value={draft.link}
            maxLength={2000}
            placeholder="https://"
            onChange={(event) => put({ link: event.target.value })}
          />
        </Field>
        <Field label="People" hint="One a line: name, role.">
          <Textarea rows={2} value={draft.people} onChange={(event) => put({ people: event.target.value })} />
        </Field>
        <Field label="Notes">
          <Textarea
            rows={3}
            value={draft.notes}
            maxLength={10_000}
            onChange={(event) => put({ notes: event.target.value })}
          />
        </Field>
      </form>
    </Dialog>
  )
}

const zones = [...new Set([myTimeZone(), 'UTC', ...Intl.supportedValuesOf('timeZone')])]

function startOf(interview: Interview | undefined) {
  const timeZone = interview?.timeZone ?? myTimeZone()
  return {
    kind: interview?.kind ?? ('video' as InterviewKind),
    wall: interview ? toWallTime(new Date(interview.startsAt), timeZone) : '',
    minutes: String(interview?.minutes ?? 60),
    timeZone,
    place: interview?.place ?? '',
    link: interview?.link ?? '',
    people: (interview?.people ?? []).map((each) => [each.name, each.role].filter(Boolean).join(', ')).join('\n'),
    notes: interview?.notes ?? '',
  }
}

const readPeople = (text: string) =>
  text
    .split('\n')
    .map((line) => line.split(','))
    .filter(([name]) => name?.trim())
    .slice(0, 20)
    .map(([name, ...role]) => ({ name: name!.trim().slice(0, 120), role: role.join(',').trim().slice(0, 120) || null }))

function sayHere(wall: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(fromWallTime(wall, timeZone))
}
