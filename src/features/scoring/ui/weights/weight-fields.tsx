import { Field } from '#web/kit/field.tsx'
import { Input } from '#web/kit/input.tsx'
import type { PartWeights } from '../../weights.ts'
import { partNames, partOrder } from '../part-names.ts'

/** Weights as whole percents while they are edited: that is how people think of them. */
export type Percents = Record<keyof PartWeights, string>

export const toPercents = (parts: PartWeights): Percents =>
  Object.fromEntries(partOrder.map((part) => [part, String(Math.round(parts[part] * 1000) / 10)])) as Percents

export const toWeights = (percents: Percents): PartWeights =>
  Object.fromEntries(partOrder.map((part) => [part, Math.round(Number(percents[part]) * 10) / 1000])) as PartWeights

/** What is missing to 100 or too much; 0 when they add up, NaN when one is no number. */
export const missing = (percents: Percents) =>
  Math.round((100 - partOrder.reduce((sum, part) => sum + Number(percents[part] || Number.NaN), 0)) * 10) / 10

export function WeightFields({ value, onChange }: { value: Percents; onChange: (value: Percents) => void }) {
  const gap = missing(value)
  return (
    <div>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {partOrder.map((part) => (
          <Field key={part} label={partNames[part]} aside="%">
            <Input
              inputMode="decimal"
              value={value[part]}
              onChange={(event) => onChange({ ...value, [part]: event.target.value.replace(',', '.') })}
            />
          </Field>
        ))}
      </div>
      <p role="status" className={gap === 0 ? 'mt-2 text-good text-xs' : 'mt-2 text-warn text-xs'}>
        {Number.isNaN(gap)
          ? 'Give every part a number; 0 leaves it out.'
          : gap === 0
            ? 'They add up to 100 %.'
            : gap > 0
              ? `${gap} % are still to be given.`
              : `${-gap} % too much.`}
      </p>
    </div>
  )
}
