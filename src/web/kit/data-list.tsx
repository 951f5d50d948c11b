import type { ReactNode } from 'react'

export type Fact = { label: ReactNode; value: ReactNode }

/** Facts in two columns, label and value. Empty values are left out. */
export function DataList({ facts }: { facts: Fact[] }) {
  const known = facts.filter((fact) => fact.value !== undefined && fact.value !== null && fact.value !== '')
  return (
    <dl className="grid grid-cols-[minmax(6.5rem,auto)_1fr] gap-x-4 gap-y-1.5 text-sm">
      {known.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts are drawn once, in a fixed order
        <div key={index} className="contents">
          <dt className="text-ink-3">{fact.label}</dt>
          <dd className="min-w-0">{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
