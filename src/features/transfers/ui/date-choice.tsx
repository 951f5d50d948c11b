import { Callout } from '#web/kit/callout.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import type { DateStyle, ImportPreview } from '../contract.ts'

type Props = {
  dates: NonNullable<ImportPreview['dates']>
  chosen: DateStyle | undefined
  onChoose: (style: DateStyle) => void
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const sayDay = (iso: string) => day.format(new Date(`${iso}T00:00:00Z`))

/** How 03/04/2026 is read: what decided, or the question, and what comes of it. */
export function DateChoice({ dates, chosen, onChoose }: Props) {
  const open = dates.by !== 'file'
  return (
    <div className="mt-4 grid gap-2 border-line-2 border-t pt-3">
      <h3 className="font-medium text-sm">Dates</h3>
      {open && !dates.style && (
        <Callout tone="warn">“{dates.examples[0]?.text}” could be two days. How does this file write dates?</Callout>
      )}
      {open && (
        <Segmented
          label="How this file writes dates"
          value={chosen ?? ''}
          options={[
            { value: 'day', label: 'Day first' },
            { value: 'month', label: 'Month first' },
          ]}
          onChange={(style) => onChoose(style as DateStyle)}
        />
      )}
      {!open && (
        <p className="text-ink-3 text-xs">
          {dates.style === 'day' ? 'The day stands first' : 'The month stands first'}: other dates of the file allow
          nothing else.
        </p>
      )}
      <dl className="grid gap-1 text-sm">
        {dates.examples.map(({ text, day: read }) => (
          <div key={text} className="flex justify-between gap-4">
            <dt className="text-ink-2">{text}</dt>
            <dd>{read ? sayDay(read) : '?'}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
