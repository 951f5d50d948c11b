import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ArrowLeftRight } from 'lucide-react'
import { type ReactNode, useCallback, useMemo } from 'react'
import { Link, useSearchParams } from 'react-router'
import { api } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Checkbox } from '#web/kit/checkbox.tsx'
import { Field } from '#web/kit/field.tsx'
import { Select } from '#web/kit/input.tsx'
import { SkeletonSheet } from '#web/kit/skeleton.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { buildSharedSheet } from '../../shared-sheet.ts'
import { ResumePicker } from '../resume-picker.tsx'
import { alignSheets } from './align-sheets.ts'
import { AlignedSheets } from './aligned-sheets.tsx'

type Side = 'a' | 'b'

/** Any two versions of any two résumés, line beside line. */
export function Component() {
  const [search, setSearch] = useSearchParams()
  const set = useCallback(
    (changes: Record<string, string | null>) =>
      setSearch(
        () => {
          // What stands in the address counts: both sides may choose their first one at the same moment.
          const next = new URLSearchParams(window.location.search)
          for (const [name, value] of Object.entries(changes)) {
            if (value) next.set(name, value)
            else next.delete(name)
          }
          return next
        },
        { replace: true },
      ),
    [setSearch],
  )
  const a = useSide(search, 'a')
  const b = useSide(search, 'b')
  const onlyChanges = search.has('changes')
  const rows = useMemo(
    () =>
      a.content && b.content
        ? alignSheets(buildSharedSheet(a.content.profile), buildSharedSheet(b.content.profile))
        : undefined,
    [a.content, b.content],
  )
  const changed = rows?.filter((row) => !row.same && !row.moved).length ?? 0
  const moved = rows?.filter((row) => row.moved && row.left).length ?? 0
  const trouble = a.error ?? b.error
  const turn = () => set({ a: search.get('b'), av: search.get('bv'), b: search.get('a'), bv: search.get('av') })
  return (
    <Page
      title="Compare"
      sub={
        <span className="block max-sm:min-h-[2lh]">
          {rows ? sumUp(changed, moved) : 'Two versions or two résumés, line beside line.'}
        </span>
      }
    >
      <div className="mb-4 grid items-end gap-3 lg:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]">
        <SidePicker side="a" label="The one" search={search} set={set} />
        <Button icon={<ArrowLeftRight />} onClick={turn} className="max-lg:justify-self-start">
          Swap
        </Button>
        <SidePicker side="b" label="The other" search={search} set={set} />
      </div>
      {rows && changed + moved > 0 && (
        <Checkbox
          label="Only what differs"
          checked={onlyChanges}
          onChange={(event) => set({ changes: event.target.checked ? '1' : null })}
          className="mb-4"
        />
      )}
      {trouble && !rows ? (
        <Trouble error={trouble} onRetry={() => void Promise.all([a.refetch(), b.refetch()])} />
      ) : rows ? (
        <AlignedSheets rows={onlyChanges ? rows.filter((row) => !row.same) : rows} />
      ) : search.get('a') && search.get('b') ? (
        <SkeletonSheet />
      ) : (
        <Hint>Choose two to see them side by side.</Hint>
      )}
    </Page>
  )
}

function sumUp(changed: number, moved: number): string {
  if (changed + moved === 0) return 'Both say the same.'
  const parts = [
    changed > 0 && `${changed} ${changed === 1 ? 'line differs' : 'lines differ'}`,
    moved > 0 && `${moved} ${moved === 1 ? 'stands' : 'stand'} elsewhere`,
  ].filter(Boolean)
  return `${parts.join(', ')}.${changed > 0 ? ' What only the right one says is marked.' : ''}`
}

function Hint({ children }: { children: ReactNode }) {
  return (
    <p className="py-14 text-center text-ink-2">
      {children}{' '}
      <Link to="/resumes" className="underline decoration-edge underline-offset-3">
        All résumés
      </Link>
    </p>
  )
}

function useSide(search: URLSearchParams, side: Side) {
  const id = search.get(side) ?? ''
  const version = Number(search.get(`${side}v`)) || undefined
  const { data, error, refetch } = useQuery({
    ...api.resumes.content.queryOptions({ input: { id, version }, enabled: Boolean(id) }),
    placeholderData: keepPreviousData,
  })
  return { content: data, error, refetch }
}

type PickerProps = {
  side: Side
  label: string
  search: URLSearchParams
  set: (changes: Record<string, string | null>) => void
}

function SidePicker({ side, label, search, set }: PickerProps) {
  const id = search.get(side) ?? ''
  const versions =
    useQuery(api.resumes.versions.queryOptions({ input: { id }, enabled: Boolean(id) })).data?.items ?? []
  const choose = useCallback((next: string) => set({ [side]: next, [`${side}v`]: null }), [set, side])
  const newest = versions[0]?.version
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_7.5rem] items-end gap-2">
      <ResumePicker label={label} value={id} onChange={choose} startsWithFirst />
      <Field label="Version">
        <Select
          value={search.get(`${side}v`) ?? String(newest ?? '')}
          onChange={(event) => set({ [`${side}v`]: event.target.value === String(newest) ? null : event.target.value })}
        >
          {versions.map((each) => (
            <option key={each.version} value={each.version}>
              {each.version}
              {each.version === newest ? ', newest' : ''}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  )
}
