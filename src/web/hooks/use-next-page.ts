import { type RefObject, useEffect, useRef } from 'react'

/** What `useInfiniteQuery` gives, as far as a list needs it to bring the next page. */
export type NextPage = {
  hasNextPage: boolean
  /** Any fetch of the list, also of pages that are there: the next page waits for it instead of ending it. */
  isFetching?: boolean
  isFetchingNextPage: boolean
  /** The last try failed: the person asks for the next one, by button. */
  isFetchNextPageError?: boolean
  fetchNextPage: () => unknown
}

/**
 * Asks for the next page for as long as `mark`, which stands behind the last row, is in sight or within `margin` of it.
 * `root`: the element that scrolls; without one, the window.
 */
export function useNextPage(
  mark: RefObject<HTMLElement | null>,
  more: NextPage,
  margin: string,
  root?: RefObject<HTMLElement | null>,
) {
  const waits = !more.hasNextPage || more.isFetchingNextPage || more.isFetching || more.isFetchNextPageError
  const fetchNextPage = useRef(more.fetchNextPage)
  fetchNextPage.current = more.fetchNextPage
  useEffect(() => {
    const element = mark.current
    if (!element || waits) return
    // Watched anew after every page. One observer for all tells of a change only, and there is none when the reader is at
    // the new end before the browser has looked: then nothing more would ever come.
    const watch = new IntersectionObserver(
      (seen) => seen.some((each) => each.isIntersecting) && fetchNextPage.current(),
      { root: root?.current, rootMargin: margin },
    )
    watch.observe(element)
    return () => watch.disconnect()
  }, [mark, root, waits, margin])
}
