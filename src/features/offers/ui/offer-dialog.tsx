import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { client, sayError } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input, Select, Textarea } from '#web/kit/input.tsx'
import { notify } from '#web/kit/notices.ts'
import type { Offer, OfferPeriod } from '../contract.ts'
import { totalOffer, usualTimes } from '../totals/yearly-total.ts'
import { sayMoney } from './money.ts'

type DialogProps = { applicationId: string; offer: Offer | undefined; onSaved: () => unknown; onClose: () => void }
type Draft = Record<
  | 'currency'
  | 'base'
  | 'timesPerYear'
  | 'bonus'
  | 'signingBonus'
  | 'equity'
  | 'equityYears'
  | 'benefitsValue'
  | 'leaveDays'
  | 'answerBy'
  | 'startOn'
  | 'benefits'
  | 'notes',
  string
> & { period: OfferPeriod }

/** The terms of an offer; the yearly total moves while they are typed. */
export function OfferDialog({ applicationId, offer, onSaved, onClose }: DialogProps) {
  const [draft, setDraft] = useState(() => startOf(offer))
  const put = (change: Partial<Draft>) => setDraft((old) => ({ ...old, ...change }))
  const save = useMutation({
    mutationFn: () => client.offers.save({ id: applicationId, ...termsOf(draft) }),
    meta: { quiet: true },
    onSuccess() {
      notify({ tone: 'good', title: 'Offer saved' })
      onSaved()
      onClose()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  const total = totalOffer(termsOf(draft))
  const amount = (name: keyof Draft, label: ReactNode, hint?: string) => (
    <Field label={label} hint={hint}>
      <Input
        inputMode="decimal"
        type="number"
        min={0}
        step="any"
        value={draft[name]}
        onChange={(event) => put({ [name]: event.target.value })}
      />
    </Field>
  )
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title="The offer"
      actions={
        <>
          <p role="status" className="mr-auto self-center text-sm">
            {total.yearly > 0 && (
              <>
                <span className="font-medium tabular-nums">{sayMoney(total.yearly, draft.currency || 'EUR')}</span>
                <span className="text-ink-3"> a year</span>
              </>
            )}
          </p>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form="offer" look="primary" busy={save.isPending}>
            Save
          </Button>
        </>
      }
    >
      <form id="offer" onSubmit={submit} className="grid gap-4">
        {save.error && <Callout tone="bad">{sayError(save.error)}</Callout>}
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
          <Field label="Base pay" required>
            <Input
              type="number"
              inputMode="decimal"
              min={0}
              step="any"
              required
              value={draft.base}
              onChange={(event) => put({ base: event.target.value })}
            />
          </Field>
          <Field label="Currency" required>
            <Input
              required
              pattern="[A-Za-z]{3}"
              maxLength={3}
              list="currencies"
              value={draft.currency}
              onChange={(event) => put({ currency: event.target.value.toUpperCase() })}
            />
          </Field>
          <datalist id="currencies">
            {['EUR', 'USD', 'GBP', 'CHF', 'INR', 'CAD', 'AUD', 'SEK', 'PLN', 'BRL', 'SGD'].map((code) => (
              <option key={code} value={code} />
            ))}
          </datalist>
          <Field label="A">
            <Select
              value={draft.period}
              onChange={(event) => put({ period: event.target.value as OfferPeriod, timesPerYear: '' })}
            >
              {(Object.keys(usualTimes) as OfferPeriod[]).toReversed().map((period) => (
                <option key={period} value={period}>
                  {period}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Times a year">
            <Input
              type="number"
              inputMode="decimal"
              min={0.1}
              step="any"
              placeholder={String(usualTimes[draft.period])}
              value={draft.timesPerYear}
              onChange={(event) => put({ timesPerYear: event.target.value })}
            />
          </Field>
        </div>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
          {amount('bonus', 'Bonus a year')}
          {amount('signingBonus', 'Signing bonus', 'Once')}
          {amount('benefitsValue', 'Benefits are worth', 'A year')}
          {amount('equity', 'Equity', 'Value of the whole grant')}
          {amount('equityYears', 'Vests over years', 'Four when not stated')}
          {amount('leaveDays', 'Days of paid leave')}
        </div>
        <div className="grid grid-cols-2 gap-4">
          <Field label="Answer by">
            <Input type="date" value={draft.answerBy} onChange={(event) => put({ answerBy: event.target.value })} />
          </Field>
          <Field label="First day">
            <Input type="date" value={draft.startOn} onChange={(event) => put({ startOn: event.target.value })} />
          </Field>
        </div>
        <Field label="Benefits">
          <Textarea
            rows={2}
            maxLength={5000}
            value={draft.benefits}
            onChange={(event) => put({ benefits: event.target.value })}
          />
        </Field>
        <Field label="Notes">
          <Textarea
            rows={2}
            maxLength={10_000}
            value={draft.notes}
            onChange={(event) => put({ notes: event.target.value })}
          />
        </Field>
      </form>
    </Dialog>
  )
}

function startOf(offer: Offer | undefined): Draft {
  const text = (value: number | string | null | undefined) =>
    value === null || value === undefined ? '' : String(value)
  const usual = offer && offer.timesPerYear === usualTimes[offer.period]
  return {
    currency: offer?.currency ?? 'EUR',
    base: text(offer?.base),
    period: offer?.period ?? 'year',
    timesPerYear: usual ? '' : text(offer?.timesPerYear),
    bonus: text(offer?.bonus),
    signingBonus: text(offer?.signingBonus),
    equity: text(offer?.equity),
    equityYears: text(offer?.equityYears),
    benefitsValue: text(offer?.benefitsValue),
    leaveDays: text(offer?.leaveDays),
    answerBy: text(offer?.answerBy),
    startOn: text(offer?.startOn),
    benefits: offer?.benefits ?? '',
    notes: offer?.notes ?? '',
  }
}

function termsOf(draft: Draft) {
  const number = (text: string) => (text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text))
  const times = number(draft.timesPerYear)
  return {
    currency: draft.currency,
    base: number(draft.base) ?? 0,
    period: draft.period,
    ...(times ? { timesPerYear: times } : {}),
    bonus: number(draft.bonus),
    signingBonus: number(draft.signingBonus),
    equity: number(draft.equity),
    equityYears: number(draft.equityYears) || null,
    benefitsValue: number(draft.benefitsValue),
    leaveDays: number(draft.leaveDays),
    answerBy: draft.answerBy || null,
    startOn: draft.startOn || null,
    benefits: draft.benefits,
    notes: draft.notes,
  }
}
