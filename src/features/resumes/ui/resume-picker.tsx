import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '#web/api.ts'
import { choicesAtOnce, toPicker, usePickerWords } from '#web/hooks/use-choices.ts'
import { Field } from '#web/kit/field.tsx'
import { Picker } from '#web/kit/picker.tsx'
import type { Resume } from '../contract.ts'
import { useResume } from './use-resume.ts'

type Props = {
  label: string
  hideLabel?: boolean
  hint?: string
  className?: string
  value: string
  onChange: (id: string) => void
  /** Those made for this posting stand first. */
  forPosting?: string
  /** Chooses the first by itself while nothing is chosen. */
  startsWithFirst?: boolean
  /** The résumé that stands on the page; it is offered by this name first. */
  self?: { id: string; name: string }
}

/** One of the résumés that are read, searched on the server. */
export function ResumePicker({ value, onChange, forPosting, startsWithFirst, self, ...field }: Props) {
  const { setWords, search, waiting } = usePickerWords()
  const pages = useInfiniteQuery({
    ...api.resumes.list.infiniteOptions({
      input: (cursor: string | undefined) => ({ state: 'read', search, limit: choicesAtOnce, cursor }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
    placeholderData: keepPreviousData,
  })
  const fitting = useQuery(
    api.resumes.list.queryOptions({
      input: { state: 'read', postingId: forPosting, limit: 10 },
      enabled: Boolean(forPosting),
    }),
  )
  const fits = (forPosting && !search && fitting.data?.items) || []
  const show = (resume: Resume) => ({
    id: resume.id,
    name: resume.title,
    detail: forPosting && resume.postingId === forPosting ? 'for this posting' : resume.isMaster ? 'master' : undefined,
  })
  const { items, choices, pending, more } = toPicker(pages, waiting, show)
  const apart = new Set([...fits.map(({ id }) => id), ...(self ? [self.id] : [])])
  const all = [...(self && !search ? [self] : []), ...fits.map(show), ...choices.filter(({ id }) => !apart.has(id))]
  const known = all.find(({ id }) => id === value)
  const elsewhere = useResume(value, Boolean(value) && !known && !pages.isPending).data
  const first = waiting || search || (forPosting && fitting.isPending) ? undefined : (fits[0] ?? items[0])?.id
  useEffect(() => {
    if (startsWithFirst && !value && first) onChange(first)
  }, [startsWithFirst, value, first, onChange])
  return (
    <Field {...field}>
      <Picker
        chosen={known ?? (elsewhere && show(elsewhere))}
        choices={all}
        onPick={onChange}
        onWords={setWords}
        pending={pending}
        more={more}
        placeholder="Choose a résumé"
      />
    </Field>
  )
}
