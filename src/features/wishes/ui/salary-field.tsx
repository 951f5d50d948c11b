import { useState } from 'react'
import { Field } from '#web/kit/field.tsx'
import { Input, Select } from '#web/kit/input.tsx'
import { WishedSalary } from '../contract.ts'

const currencies = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'INR',
  'SGD',
  'JPY',
  'BRL',
]
const periods: WishedSalary['period'][] = ['year', 'month', 'week', 'day', 'hour']

type Props = { value: WishedSalary | null; onChange: (value: WishedSalary | null) => void }

/** The least a person would work for; an empty amount leaves it open. What cannot be read is said and not saved. */
export function SalaryField({ value, onChange }: Props) {
  const [amount, setAmount] = useState(value ? String(value.min) : '')
  const [rest, setRest] = useState({ currency: value?.currency ?? 'EUR', period: value?.period ?? ('year' as const) })
  const [error, setError] = useState<string>()
  const change = (text: string, unit: Pick<WishedSalary, 'currency' | 'period'>) => {
    setAmount(text)
    setRest(unit as typeof rest)
    const plain = text.replace(/[\s,.'’_](?=\d{3}(?:\D|$))/g, '').trim()
    if (!plain) {
      setError(undefined)
      return onChange(null)
    }
    const checked = WishedSalary.safeParse({ min: Number(plain.replace(',', '.')), ...unit })
    setError(checked.success ? undefined : 'Write the amount in figures, such as 60000.')
    if (checked.success) onChange(checked.data)
  }
  const known = currencies.includes(rest.currency) ? currencies : [rest.currency, ...currencies]
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_5.5rem_7rem] items-start gap-x-2 gap-y-1.5">
      <Field label="At least" error={error}>
        <Input inputMode="numeric" value={amount} onChange={(event) => change(event.target.value, rest)} />
      </Field>
      <Field label="Currency">
        <Select value={rest.currency} onChange={(event) => change(amount, { ...rest, currency: event.target.value })}>
          {known.map((currency) => (
            <option key={currency}>{currency}</option>
          ))}
        </Select>
      </Field>
      <Field label="For a">
        <Select
          value={rest.period}
          onChange={(event) => change(amount, { ...rest, period: event.target.value as WishedSalary['period'] })}
        >
          {periods.map((period) => (
            <option key={period}>{period}</option>
          ))}
        </Select>
      </Field>
      <p className="col-span-3 text-ink-3 text-xs">Before tax. Leave it empty to keep it open.</p>
    </div>
  )
}
