import { ArrowDown, Check } from 'lucide-react'
import { Button, buttonClass } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input, Textarea } from '#web/kit/input.tsx'
import { Excerpt } from '#web/kit/marks/excerpt.tsx'
import { cardElementId, jumpTo, useLight } from '#web/kit/marks/mark-board.tsx'
import { type Doubt, isSettled } from './doubts.ts'
import { useContent, useDraft, useVerbs } from './draft.ts'
import { nameField } from './name-field.ts'
import { placeOf } from './origins.ts'
import { readAt } from './pointer.ts'
import { doubtLook, enterOrLeave, focusField } from './profile-field.tsx'

const most = 6

/** What is doubtful stands before everything else, to be put right on the spot. It stays, ticked, once that is done. */
export function DoubtCard({ doubts }: { doubts: Doubt[] }) {
  const content = useContent()
  const left = useDraft((draft) => doubts.filter((doubt) => !isSettled(doubt, content, draft)).length)
  const folded = doubts.length > most + 2 ? doubts.slice(most) : []
  if (doubts.length === 0) return null
  return (
    <TitledCard title="Look at these first" aside={left ? `${left} left` : 'all looked at'}>
      <ol className="grid">
        {doubts.slice(0, doubts.length - folded.length).map((doubt) => (
          <DoubtRow key={doubt.from} doubt={doubt} />
        ))}
      </ol>
      {folded.length > 0 && (
        <details className="group">
          <summary className={buttonClass('secondary', 'sm', 'list-none group-open:hidden')}>
            Show {folded.length} more
          </summary>
          <ol className="grid border-line border-t">
            {folded.map((doubt) => (
              <DoubtRow key={doubt.from} doubt={doubt} />
            ))}
          </ol>
        </details>
      )}
    </TitledCard>
  )
}

function DoubtRow({ doubt }: { doubt: Doubt }) {
  const { from, kind } = doubt
  const content = useContent()
  const settled = useDraft((draft) => isSettled(doubt, content, draft))
  const place = useDraft(({ typed }) => placeOf(typed?.origins ?? {}, from))
  const value = useDraft(({ profile }) => (place ? String(readAt(profile, place) ?? '') : ''))
  const { write, confirm, settleDate } = useVerbs()
  const { handlers } = useLight(from)
  const source = content.provenance[from]
  const shared = {
    value,
    dir: 'auto',
    className: kind === 'unsure' && !settled ? doubtLook : undefined,
    placeholder: kind === 'missing' ? 'Not found in the file' : undefined,
    onChange: (event: { target: { value: string } }) => place && write(place, event.target.value),
    ...(place && /[dD]ate$/.test(place) ? { onBlur: () => settleDate(place) } : {}),
  }
  return (
    <li
      {...handlers}
      data-doubt={from}
      tabIndex={-1}
      onKeyDown={enterOrLeave}
      className="-mx-2 grid scroll-mt-6 gap-1 border-line border-t px-2 py-3 outline-0! first:border-0 last:pb-1 focus:rounded-md focus:shadow-[0_0_0_2px_var(--mark)]"
    >
      <Field label={nameField(from, content.profile)} aside={<Standing kind={kind} settled={settled} />}>
        {long.test(from) ? <Textarea rows={1} {...shared} /> : <Input {...shared} />}
      </Field>
      {source && <Excerpt text={content.document.text} start={source.start} end={source.end} tone="doubt" />}
      {kind === 'unsure' && place && (
        <span className="-mx-2 flex">
          <Button
            size="sm"
            look="quiet"
            icon={<Check />}
            aria-disabled={settled}
            onClick={() => settled || confirm(from)}
          >
            It is right
          </Button>
          <Button size="sm" look="quiet" icon={<ArrowDown />} onClick={() => showInForm(from, place)}>
            In the form
          </Button>
        </span>
      )}
    </li>
  )
}

/** Texts of more than a line. */
const long = /\/(summary|description|reference)$|\/highlights\/\d+$/

function Standing({ kind, settled }: { kind: Doubt['kind']; settled: boolean }) {
  if (!settled) return kind === 'missing' ? 'not found' : 'not sure'
  return (
    <span className="inline-flex items-center gap-1 text-good [&_svg]:size-3.5">
      <Check aria-hidden="true" /> looked at
    </span>
  )
}

function showInForm(from: string, place: string) {
  jumpTo(cardElementId(from))
  focusField(place)
}
