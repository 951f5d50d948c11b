import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { api } from '#web/api.ts'
import { useDebounced } from '#web/hooks/use-debounced.ts'
import { Field } from '#web/kit/field.tsx'
import { SearchInput, Select } from '#web/kit/input.tsx'
import type { Resume } from '../contract.ts'

type Props = {
  label: string
  value: string
  onChange: (id: string) => void
  /** Those that fit best stand first, with the word that says why. */
  prefer?: { fits: (resume: Resume) => boolean; word: string }
}

/** One of the résumés that are read. Past a hundred, a field above searches all of them on the server. */
export function ResumePicker({ label, value, onChange, prefer }: Props) {
  const [words, setWords] = useState('')
  const search = useDebounced(words.trim(), 180) || undefined
  const page = useQuery({
    ...api.resumes.list.queryOptions({ input: { limit: 100, search } }),
    placeholderData: keepPreviousData,
  }).data
  const found = page?.items.filter((each) => each.state === 'read') ?? []
  const elsewhere = useQuery(
    api.resumes.get.queryOptions({
      input: { id: value },
      enabled: Boolean(value && page) && !found.some((each) => each.id === value),
    }),
  ).data
  const rank = (resume: Resume) => (prefer?.fits(resume) ? 0 : 1)
  const all = elsewhere && !found.some((each) => each.id === elsewhere.id) ? [elsewhere, ...found] : found
  const resumes = all.toSorted((a, b) => rank(a) - rank(b))
  const first = resumes[0]?.id
  useEffect(() => {
    if (!value && first) onChange(first)
  }, [value, first, onChange])
  return (
    <Field label={label}>
      {(page?.nextCursor || words) && (
        <SearchInput
          icon={<Search />}
          id={undefined}
          aria-label="Search all résumés"
          placeholder="Search all résumés"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <Select value={value} onChange={(event) => onChange(event.target.value)}>
        {resumes.map((resume) => (
          <option key={resume.id} value={resume.id}>
            {resume.title}
            {prefer?.fits(resume) ? ` (${prefer.word})` : ''}
          </option>
        ))}
      </Select>
    </Field>
  )
}
