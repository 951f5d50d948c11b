import { useSearchParams } from 'react-router'
import { PresetId } from '../presets.ts'

export type Measure = { preset?: PresetId; weights?: string }

/** What a résumé is read with, named in the address; nothing named: the published formula with the live weights. */
export function useMeasure(): [Measure, (measure: Measure) => void] {
  const [search, setSearch] = useSearchParams()
  const preset = PresetId.safeParse(search.get('preset')).data
  const weights = search.get('weights') ?? undefined
  const choose = (measure: Measure) =>
    setSearch(
      (old) => {
        for (const name of ['preset', 'weights'] as const)
          measure[name] ? old.set(name, measure[name]) : old.delete(name)
        return old
      },
      { replace: true },
    )
  return [{ ...(preset && preset !== 'general' ? { preset } : {}), ...(weights ? { weights } : {}) }, choose]
}
