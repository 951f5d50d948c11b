import { useState } from 'react'
import { Field } from '#web/kit/field.tsx'
import { Input, Select } from '#web/kit/input.tsx'

type RateProps = {
  currency: string
  currencies: string[]
  rates: Record<string, number>
  onSet: (changes: Record<string, string>) => void
}

/** The currency to compare in, and what one of each other is worth in it. */
export function RateFields({ currency, currencies, rates, onSet }: RateProps) {
  const [typed, setTyped] = useState<Record<string, string>>({})
  const others = currencies.filter((each) => each !== currency)
  const missing = others.filter((each) => !rates[each])
  return (
    <div className="mb-4 rounded-lg border border-line bg-sheet px-5 py-4">
      <div className="flex flex-wrap items-end gap-4">
        <Field label="Compare in">
          <Select
            className="w-28"
            value={currency}
            onChange={(event) => {
              setTyped({})
              // Rates into another currency are other numbers.
              onSet({ in: event.target.value, ...Object.fromEntries(currencies.map((each) => [each, ''])) })
            }}
          >
            {currencies.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
        {others.map((each) => (
          <Field key={each} label={`1 ${each} in ${currency}`}>
            <Input
              className="w-32"
              type="number"
              inputMode="decimal"
              min={0}
              step="any"
              value={typed[each] ?? (rates[each] ? String(rates[each]) : '')}
              onChange={(event) => {
                setTyped((old) => ({ ...old, [each]: event.target.value }))
                onSet({ [each]: Number(event.target.value) > 0 ? event.target.value : '' })
              }}
            />
          </Field>
        ))}
      </div>
      {missing.length > 0 && (
        <p className="mt-3 text-ink-2 text-sm">
          Offers in {missing.join(' and ')} stand in their own currency until you give a rate.
        </p>
      )}
    </div>
  )
}
