import { useSearchParams } from 'react-router'
import { PresetId } from '../presets.ts'

export type Measure = { preset?: PresetId; weights?: string; targetRole?: string }

const names = { preset: 'preset', weights: 'weights', targetRole: 'role' } as const

/** What a résumé is read with, named in the address; nothing named: the published formula with the live weights. */
export function useMeasure(): [Measure, (measure: Measure) => void] {
  const [search, setSearch] = useSearchParams()
  const preset = PresetId.safeParse(search.get('preset')).data
  const weights = search.get('weights') ?? undefined
  const targetRole = search.get('role')?.slice(0, 120) || undefined
  const choose = (measure: Measure) =>
    setSearch(
      (old) => {
        for (const key of ['preset', 'weights', 'targetRole'] as const)
          measure[key] ? old.set(names[key], measure[key]) : old.delete(names[key])
        return old
      },
      { replace: true },
    )
  const measure = {
    ...(preset && preset !== 'general' ? { preset } : {}),
    ...(weights ? { weights } : {}),
    ...(targetRole ? { targetRole } : {}),
  }
  return [measure, choose]
}
