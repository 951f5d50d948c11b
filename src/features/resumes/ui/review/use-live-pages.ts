// Pages that follow the keys: always the newest state is drawn next, and never more than one at a time.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Profile } from '#features/profiles/contract.ts'
import type { RenderOptionsInput, TemplateId } from '#features/rendering/render-options.ts'
import { client } from '#web/api.ts'

export type LiveLook = { template: TemplateId; options?: RenderOptionsInput | undefined }
type Wish = LiveLook & { profile: Profile; revision: number }
type Drawn = { pages: number; warnings: string[]; failed: boolean }

const none: Drawn = { pages: 0, warnings: [], failed: false }

/**
 * Draws into the `<img>`s of `frame`, one a page. `data-asked` there says which change was asked for last, `data-drawn`
 * which one is on the screen. React only learns how many pages there are: the pictures pass it by, and a picture stays
 * until the next one is decoded.
 */
export function useLivePages(profile: Profile, { template, options }: LiveLook, frame: RefObject<HTMLElement | null>) {
  const [drawn, setDrawn] = useState(none)
  const work = useRef<{ next?: Wish; busy: boolean; revision: number; ended: boolean; urls: string[] }>({
    busy: false,
    revision: 0,
    ended: false,
    urls: [],
  })
  const look = JSON.stringify([template, options])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `look` stands for template and options
  useLayoutEffect(() => {
    const now = work.current
    now.next = { profile, template, options, revision: ++now.revision }
    if (frame.current) frame.current.dataset.asked = String(now.revision)
    if (!now.busy) void drawAll()
  }, [profile, look])
  useLayoutEffect(() => {
    const now = work.current
    now.ended = false
    return () => {
      now.ended = true
      release(now.urls)
    }
  }, [])

  async function drawAll() {
    const now = work.current
    now.busy = true
    while (now.next && !now.ended) {
      const wish = now.next
      now.next = undefined
      try {
        await draw(wish)
      } catch {
        if (!now.ended) setDrawn((last) => ({ ...last, failed: true }))
      }
    }
    now.busy = false
  }

  async function draw({ profile, template, options, revision }: Wish) {
    const now = work.current
    const { pages, warnings } = await client.rendering.preview({ profile: printable(profile), template, options })
    if (now.ended) return
    setSynchronously(setDrawn, { pages: pages.length, warnings, failed: false })
    const images = [...(frame.current?.querySelectorAll('img') ?? [])]
    const before = now.urls
    now.urls = pages.map((svg) => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })))
    await Promise.all(
      images.map((image, index) => {
        image.src = now.urls[index] ?? ''
        return image.decode().catch(() => undefined)
      }),
    )
    if (frame.current) frame.current.dataset.drawn = String(revision)
    release(before)
  }
  return drawn
}

/** Only when something changed: mostly the number of pages is the same as before. */
function setSynchronously(set: (change: (last: Drawn) => Drawn) => void, next: Drawn) {
  flushSync(() => set((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next)))
}

const release = (urls: string[]) => {
  for (const url of urls) URL.revokeObjectURL(url)
}

const dates = new Set(['startDate', 'endDate', 'date', 'releaseDate'])
const wholeDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** A date that is still being typed is left out until it is one. */
function printable<T>(value: T): T {
  if (Array.isArray(value)) return value.map(printable) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => !dates.has(key) || wholeDate.test(String(each)))
      .map(([key, each]) => [key, printable(each)]),
  ) as T
}
