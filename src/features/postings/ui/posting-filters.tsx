import { Search, SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#web/kit/button.tsx'
import { Checkbox } from '#web/kit/checkbox.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Field } from '#web/kit/field.tsx'
import { SearchInput, Select } from '#web/kit/input.tsx'
import type { FilterState } from './use-posting-filter.ts'

/** Search, order and filters; on small screens all but the search and the order stay behind a button. */
export function PostingFilters({ filter, set }: Pick<FilterState, 'filter' | 'set'>) {
  const narrowed = Boolean(filter.remoteKind || filter.minFit || filter.hasPay || filter.favourite || filter.hidden)
  const [open, setOpen] = useState(narrowed)
  const later = cx(!open && 'max-sm:hidden')
  return (
    <div className="mb-2 grid gap-2.5">
      <div className="flex flex-wrap items-center gap-2.5">
        <SearchInput
          icon={<Search />}
          aria-label="Search postings"
          placeholder="Search by title or company"
          value={filter.search}
          onChange={(event) => set('search', event.target.value)}
          className="w-full sm:w-72"
        />
        <Field label="Order" hideLabel className="min-w-0 flex-1 sm:w-44 sm:flex-none">
          <Select
            value={filter.sort}
            onChange={(event) => set('sort', event.target.value === 'newest' ? null : event.target.value)}
          >
            <option value="newest">Newest first</option>
            <option value="fit">Best fit first</option>
            <option value="liked">What you like first</option>
            <option value="pay">Highest pay first</option>
          </Select>
        </Field>
        <Button
          icon={<SlidersHorizontal />}
          aria-expanded={open}
          aria-controls="posting-filters posting-toggles"
          className="sm:hidden"
          onClick={() => setOpen((old) => !old)}
        >
          Filter
        </Button>
        <div id="posting-filters" className={cx('flex items-center gap-2.5 max-sm:w-full', later)}>
          <Field label="Way of working" hideLabel className="min-w-0 flex-1 sm:w-40 sm:flex-none">
            <Select value={filter.remoteKind ?? ''} onChange={(event) => set('remote', event.target.value || null)}>
              <option value="">Anywhere</option>
              <option value="remote">Remote</option>
              <option value="hybrid">Hybrid</option>
              <option value="onsite">On site</option>
            </Select>
          </Field>
          <Field label="Least fit" hideLabel className="min-w-0 flex-1 sm:w-36 sm:flex-none">
            <Select value={filter.minFit ?? ''} onChange={(event) => set('fit', event.target.value || null)}>
              <option value="">Any fit</option>
              {[40, 60, 70, 80, 90].map((fit) => (
                <option key={fit} value={fit}>
                  Fit {fit} or more
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </div>
      <div id="posting-toggles" className={cx('flex flex-wrap items-center gap-x-5 gap-y-1', later)}>
        <Toggle name="favourite" label="Favourites" on={filter.favourite} set={set} />
        <Toggle name="pay" label="Says the pay" on={filter.hasPay} set={set} />
        <Toggle name="hidden" label="Put aside" on={filter.hidden} set={set} />
      </div>
    </div>
  )
}

type ToggleProps = { name: 'favourite' | 'pay' | 'hidden'; label: string; on: boolean; set: FilterState['set'] }

function Toggle({ name, label, on, set }: ToggleProps) {
  return <Checkbox label={label} checked={on} onChange={(event) => set(name, event.target.checked ? '1' : null)} />
}
