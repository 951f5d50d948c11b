import { useQuery } from '@tanstack/react-query'
import { api } from '#web/api.ts'
import { Field } from '#web/kit/field.tsx'
import { Select } from '#web/kit/input.tsx'
import type { PresetId } from '../presets.ts'
import type { Measure } from './use-measure.ts'

const row = 'grid-cols-[8.5rem_minmax(0,1fr)] items-center gap-x-3 text-ink-2'

/** Which field of work the résumé is read for, at which of the wished roles it aims, and by which weights. */
export function MeasurePicker({ measure, onChoose }: { measure: Measure; onChoose: (measure: Measure) => void }) {
  const { data } = useQuery(api.scoring.measures.queryOptions({ staleTime: 300_000 }))
  const { data: wishes } = useQuery(api.wishes.get.queryOptions())
  if (!data) return null
  const chosen = measure.targetRole
  const roles = [...new Set([...(wishes?.roles ?? []), ...(chosen ? [chosen] : [])])]
  const live = data.weights.find((set) => set.live)
  return (
    <>
      <Field label="Read for" className={row}>
        <Select
          value={measure.preset ?? 'general'}
          onChange={(event) => {
            const preset = event.target.value as PresetId
            onChoose({ ...measure, preset: preset === 'general' ? undefined : preset })
          }}
        >
          {data.presets.map((preset) => (
            <option key={preset.id} value={preset.id}>
              {preset.id === 'general' ? 'any field of work' : preset.name}
            </option>
          ))}
        </Select>
      </Field>
      {roles.length > 0 && (
        <Field label="Aims at" className={row}>
          <Select
            value={chosen ?? ''}
            onChange={(event) => onChoose({ ...measure, targetRole: event.target.value || undefined })}
          >
            <option value="">no role in particular</option>
            {roles.map((role) => (
              <option key={role}>{role}</option>
            ))}
          </Select>
        </Field>
      )}
      {data.weights.length > 1 && (
        <Field label="Weights" className={row}>
          <Select
            value={measure.weights ?? live?.version ?? ''}
            onChange={(event) =>
              onChoose({ ...measure, weights: event.target.value === live?.version ? undefined : event.target.value })
            }
          >
            {data.weights.map((set) => (
              <option key={set.version} value={set.version}>
                {set.live ? `${set.version}, the ones in use` : set.version}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  )
}
