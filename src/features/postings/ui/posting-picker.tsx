import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import { api } from '#web/api.ts'
import { choicesAtOnce, toPicker, usePickerWords } from '#web/hooks/use-choices.ts'
import { Field } from '#web/kit/field.tsx'
import { Picker } from '#web/kit/picker.tsx'
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

type Props = {
  label: string
  hint?: string
  /** What stands for no posting; without it one must be chosen. */
  none?: string
  value: string | undefined
  onPick: (id: string | undefined) => void
  className?: string
  /** Chooses the newest by itself while nothing is chosen. */
  startsWithFirst?: boolean
}

/** Beside its label in one line, as measures of a view are shown. */
export const besideLabel = 'grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 text-ink-2'

/** One of the postings, searched on the server. Nothing is shown while there is none. */
export function PostingPicker({ none, value, onPick, startsWithFirst, ...field }: Props) {
  const { setWords, search, waiting } = usePickerWords()
  const pages = useInfiniteQuery({
    ...api.postings.list.infiniteOptions({
      input: (cursor: string | undefined) => ({ search, limit: choicesAtOnce, cursor }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
    placeholderData: keepPreviousData,
  })
  const { choices, pending, more } = toPicker(pages, waiting, show)
  const nothing = none ? [{ id: '', name: none }] : []
  const known = [...choices, ...nothing].find(({ id }) => id === (value ?? ''))
  const elsewhere = useQuery(
    api.postings.get.queryOptions({
      input: { id: value ?? '' },
      enabled: Boolean(value) && !known && !pages.isPending,
    }),
  ).data
  const first = search ? undefined : choices[0]?.id
  useEffect(() => {
    if (startsWithFirst && value === undefined && first) onPick(first)
  }, [startsWithFirst, value, first, onPick])
  if (!pages.isPending && choices.length === 0 && !search && !value && !none) return null
  return (
    <Field {...field}>
      <Picker
        chosen={known ?? (elsewhere && show(elsewhere))}
        choices={search ? choices : [...nothing, ...choices]}
        onPick={(id) => onPick(id || undefined)}
        onWords={setWords}
        pending={pending}
        more={more}
        placeholder="Choose a posting"
      />
    </Field>
  )
}

const show = (posting: Posting) => ({ id: posting.id, name: nameOf(posting) })
