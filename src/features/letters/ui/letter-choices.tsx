import { Field } from '#web/kit/field.tsx'
import { Input } from '#web/kit/input.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import type { Letter } from '../contract.ts'
import { lengths, tones } from './letter-words.ts'

export type Choice = Pick<Letter, 'addressee' | 'tone' | 'length'>

/** To whom, in what tone, how long. */
export function LetterChoices({ value, onChange }: { value: Choice; onChange: (next: Choice) => void }) {
  const { addressee, tone, length } = value
  const setAddressee = (change: Choice['addressee']) => onChange({ ...value, addressee: { ...addressee, ...change } })
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field label="Addressed to" hint="Leave empty for “Dear hiring team”.">
          <Input
            value={addressee.name ?? ''}
            maxLength={120}
            placeholder="Ms Okafor"
            autoComplete="off"
            onChange={(event) => setAddressee({ name: event.target.value })}
          />
        </Field>
        <Field label="Their role">
          <Input
            value={addressee.title ?? ''}
            maxLength={120}
            placeholder="Head of Engineering"
            autoComplete="off"
            onChange={(event) => setAddressee({ title: event.target.value })}
          />
        </Field>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Labelled text="Tone">
          <Segmented
            label="Tone"
            value={tone}
            options={tones}
            onChange={(next) => onChange({ ...value, tone: next })}
            className="flex"
          />
        </Labelled>
        <Labelled text="Length" aside={lengths.find((each) => each.value === length)?.hint}>
          <Segmented
            label="Length"
            value={length}
            options={lengths}
            onChange={(next) => onChange({ ...value, length: next })}
            className="flex"
          />
        </Labelled>
      </div>
    </>
  )
}

function Labelled({ text, aside, children }: { text: string; aside?: string; children: React.ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <p aria-hidden="true" className="flex justify-between font-medium text-sm">
        {text}
        {aside && <span className="font-normal text-ink-3 text-xs">{aside}</span>}
      </p>
      {children}
    </div>
  )
}
