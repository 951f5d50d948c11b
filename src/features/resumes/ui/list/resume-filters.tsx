import { LayoutGrid, List, Search, Star, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button, IconButton } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { SearchInput, Select } from '#web/kit/input.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import { type useResumeFilters, useTags } from './use-resume-list.ts'
import type { ResumeView } from './use-resume-view.ts'

const kinds = [
  { value: 'all', label: 'All' },
  { value: 'uploaded', label: 'Uploaded' },
  { value: 'composed', label: 'Written' },
  { value: 'tailored', label: 'Tailored' },
]

type Props = { filters: ReturnType<typeof useResumeFilters>; view: ResumeView; onView: (view: ResumeView) => void }

export function ResumeFilters({ filters, view, onView }: Props) {
  const { words, kind, tag, favourite, sort, filtered, set, clear } = filters
  const tags = useTags()
  const field = useRef<HTMLElement>(null)
  // The keys run ahead of the address; it is followed only when something else has changed it.
  const [typed, setTyped] = useState(words)
  useEffect(() => {
    if (!field.current?.contains(document.activeElement)) setTyped(words)
  }, [words])
  return (
    <search ref={field} className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2.5">
      <SearchInput
        icon={<Search />}
        aria-label="Search résumés"
        placeholder="Search title, name, tags and text"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          set('search', event.target.value)
        }}
        className="w-full sm:w-auto sm:min-w-56 sm:flex-1 lg:max-w-72"
      />
      <Segmented
        label="Kind"
        value={kind}
        options={kinds}
        onChange={(value) => set('kind', value === 'all' ? null : value)}
        className="max-sm:flex max-sm:w-full max-sm:[&_label]:px-1"
      />
      <Button
        aria-pressed={favourite}
        icon={<Star className={favourite ? 'fill-mark' : ''} />}
        onClick={() => set('favourite', favourite ? null : '1')}
        className={cx(favourite && 'border-ink!')}
      >
        <span className="max-[420px]:sr-only">Favourites</span>
      </Button>
      {(tags.length > 0 || tag) && (
        <Select
          aria-label="Tag"
          value={tag ?? ''}
          onChange={(event) => set('tag', event.target.value)}
          className="w-36"
        >
          <option value="">Any tag</option>
          {tag && !tags.some((each) => each.tag === tag) && <option>{tag}</option>}
          {tags.map((each) => (
            <option key={each.tag} value={each.tag}>
              {each.tag} ({each.count})
            </option>
          ))}
        </Select>
      )}
      {filtered && (
        <Button
          look="quiet"
          icon={<X />}
          onClick={() => {
            setTyped('')
            clear()
          }}
        >
          Clear
        </Button>
      )}
      <Select
        aria-label="Order"
        value={sort}
        onChange={(event) => set('sort', event.target.value === 'newest' ? null : event.target.value)}
        className="w-40 max-sm:w-auto max-sm:flex-1 sm:ml-auto"
      >
        <option value="newest">Newest first</option>
        <option value="changed">Last changed first</option>
        <option value="title">By title</option>
      </Select>
      <fieldset className="flex rounded-md border border-line bg-line-2/70 p-0.5">
        <legend className="sr-only">Show as</legend>
        {(['list', 'grid'] as const).map((each) => (
          <IconButton
            key={each}
            label={each === 'list' ? 'As a list' : 'As pages'}
            aria-pressed={view === each}
            onClick={() => onView(each)}
            className="h-7! w-8! aria-pressed:border-line aria-pressed:bg-sheet aria-pressed:text-ink pointer-coarse:h-10! pointer-coarse:w-11!"
          >
            {each === 'list' ? <List /> : <LayoutGrid />}
          </IconButton>
        ))}
      </fieldset>
    </search>
  )
}
