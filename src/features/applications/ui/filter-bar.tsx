import { ListChecks, Search, SlidersHorizontal, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { CalendarBar } from '#features/calendar/ui/calendar-bar.tsx'
import { Button } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Field } from '#web/kit/field.tsx'
import { SearchInput, Select } from '#web/kit/input.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import type { Board } from '../contract/board.ts'
import type { useFilters, View } from './use-filters.ts'

const views: { value: View; label: string }[] = [
  { value: 'board', label: 'Board' },
  { value: 'list', label: 'List' },
  { value: 'calendar', label: 'Calendar' },
]

/** Text, tag, company, what is due; and how it is shown. */
export function FilterBar({ board, filters }: { board: Board; filters: ReturnType<typeof useFilters> }) {
  const { view, filter, active, set, clear } = filters
  const [text, setText] = useState(filter.search ?? '')
  const [open, setOpen] = useState(false)
  const timer = useRef(0)
  const search = (value: string) => {
    setText(value)
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => set({ q: value.trim() || undefined }), 250)
  }
  const more = board.tags.length > 0 || board.companies.length > 1
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      {view === 'calendar' ? (
        <CalendarBar />
      ) : (
        <>
          <search className="min-w-0 flex-1 sm:min-w-36 sm:max-w-56">
            <SearchInput
              icon={<Search />}
              aria-label="Search title, company or tag"
              placeholder="Title, company, tag"
              value={text}
              onChange={(event) => search(event.target.value)}
            />
          </search>
          <Button
            icon={<SlidersHorizontal />}
            aria-expanded={open}
            aria-controls="tracker-filters"
            className="sm:hidden"
            onClick={() => setOpen((old) => !old)}
          >
            Filter
          </Button>
          <div
            id="tracker-filters"
            className={cx('flex flex-wrap items-center gap-2 max-sm:w-full', !open && active === 0 && 'max-sm:hidden')}
          >
            {more && board.tags.length > 0 && (
              <Choice
                label="Tag"
                all="All tags"
                value={filter.tag}
                options={board.tags}
                onChange={(tag) => set({ tag })}
              />
            )}
            {more && board.companies.length > 1 && (
              <Choice
                label="Company"
                all="All companies"
                value={filter.company}
                options={board.companies}
                onChange={(company) => set({ company })}
              />
            )}
            <Button
              aria-pressed={filter.dueBy !== undefined}
              icon={<ListChecks />}
              className={cx(filter.dueBy && 'border-ink! bg-line-2!')}
              onClick={() => set({ due: filter.dueBy ? undefined : '1' })}
            >
              Due
            </Button>
            {active > 0 && (
              <Button
                look="quiet"
                icon={<X />}
                onClick={() => {
                  clearTimeout(timer.current)
                  setText('')
                  clear()
                }}
              >
                Clear
              </Button>
            )}
          </div>
        </>
      )}
      <Segmented
        className="ml-auto max-sm:order-first max-sm:w-full"
        label="View"
        value={view}
        options={views}
        onChange={(value) => set({ view: value === 'board' ? undefined : value })}
      />
    </div>
  )
}

type ChoiceProps = {
  label: string
  all: string
  value: string | undefined
  options: string[]
  onChange: (value: string | undefined) => void
}

function Choice({ label, all, value, options, onChange }: ChoiceProps) {
  return (
    <Field label={label} hideLabel className="max-w-44 flex-1 sm:max-lg:max-w-36 sm:flex-none">
      <Select value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </Select>
    </Field>
  )
}
