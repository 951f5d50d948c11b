import { useSearchParams } from 'react-router'

export type Sides = { version?: number; withId?: string; withVersion?: number }
const names = { version: 'version', withId: 'with', withVersion: 'withVersion' } as const

/** What is compared, named in the address so that the view can be sent and reopened. */
export function useSides(): [Sides, (change: Partial<Record<keyof Sides, string | number | undefined>>) => void] {
  const [search, setSearch] = useSearchParams()
  const number = (name: string) => Number(search.get(name)) || undefined
  const change = (values: Partial<Record<keyof Sides, string | number | undefined>>) =>
    setSearch(
      (old) => {
        for (const [key, value] of Object.entries(values)) {
          const name = names[key as keyof Sides]
          value === undefined ? old.delete(name) : old.set(name, String(value))
        }
        return old
      },
      { replace: true },
    )
  return [
    { version: number('version'), withId: search.get('with') ?? undefined, withVersion: number('withVersion') },
    change,
  ]
}
