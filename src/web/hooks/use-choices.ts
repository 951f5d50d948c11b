import { useState } from 'react'
import type { Choice } from '../kit/picker.tsx'
import { useDebounced } from './use-debounced.ts'
import type { NextPage } from './use-next-page.ts'

/** Choices asked for at a time; the next come when the end of the list is near. */
export const choicesAtOnce = 30

/** The words of a picker, and the ones to search for once typing has paused. */
export function usePickerWords() {
  const [words, setWords] = useState('')
  const wanted = words.trim()
  const search = useDebounced(wanted, 160)
  return { setWords, search: search || undefined, waiting: wanted !== search }
}

type Pages<T> = NextPage & { data?: { pages: { items: T[] }[] }; isPlaceholderData: boolean; isPending: boolean }

/** What a picker shows of a list that is read page by page. */
export function toPicker<T extends { id: string }>(pages: Pages<T>, waiting: boolean, show: (item: T) => Choice) {
  const items = pages.data?.pages.flatMap((page) => page.items) ?? []
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  return {
    items,
    choices: items.map(show),
    pending: waiting || pages.isPlaceholderData || pages.isPending,
    more: { hasNextPage, isFetchingNextPage, fetchNextPage },
  }
}
