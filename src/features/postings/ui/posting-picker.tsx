import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { api } from '#web/api.ts'
import { cx } from '#web/kit/class-names.ts'
import { Field } from '#web/kit/field.tsx'
import { Select } from '#web/kit/input.tsx'
import type { Posting } from '../contract.ts'

/** The posting named in the address, so that a view held against it can be sent and reopened. */
export function usePickedPosting(): [string | undefined, (id: string | undefined) => void] {
  const [search, setSearch] = useSearchParams()
  const pick = (id: string | undefined) =>
    setSearch(
      (old) => {
        if (id) old.set('posting', id)
        else old.delete('posting')
        return old
      },
      { replace: true },
    )
  return [search.get('posting') ?? undefined, pick]
}

export const nameOf = (posting: Pick<Posting, 'title' | 'company'>) =>
  posting.company ? `${posting.title}, ${posting.company}` : posting.title

export function PostingPicker(props: {
  label: string
  /** What stands for no posting; without it one must be chosen. */
  none?: string
  value: string | undefined
  onPick: (id: string | undefined) => void
  className?: string
}) {
  const { data } = useQuery(api.postings.list.queryOptions({ input: { limit: 100 } }))
  const postings = data?.items ?? []
  if (postings.length === 0) return null
  return (
    <Field
      label={props.label}
      className={cx('items-center gap-x-3 text-ink-2', props.className ?? 'grid-cols-[auto_minmax(0,1fr)]')}
    >
      <Select value={props.value ?? ''} onChange={(event) => props.onPick(event.target.value || undefined)}>
        {props.none && <option value="">{props.none}</option>}
        {!props.none && !props.value && <option value="">Choose a posting</option>}
        {postings.map((posting) => (
          <option key={posting.id} value={posting.id}>
            {nameOf(posting)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
