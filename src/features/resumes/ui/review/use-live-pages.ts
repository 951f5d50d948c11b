// Pages that follow the keys: always the newest state is drawn next, and never more than one at a time.
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Profile } from '#features/profiles/contract.ts'
import type { RenderOptionsInput, TemplateId } from '#features/rendering/render-options.ts'
import { client } from '#web/api.ts'

export type LiveLook = { template: TemplateId; options?: RenderOptionsInput | undefined }
type Shown = { urls: string[]; revision: number; warnings: string[] }
type Wish = LiveLook & { profile: Profile; revision: number }

/**
 * `frame` is told in `data-asked` which change was asked for last, `shown.revision` which one is on the screen.
 * A picture takes the place of the last one only when it is decoded: nothing flickers.
 */
export function useLivePages(profile: Profile, { template, options }: LiveLook, frame: RefObject<HTMLElement | null>) {
  const [shown, setShown] = useState<Shown>()
  const [failed, setFailed] = useState(false)
  const work = useRef<{ busy: boolean; next?: Wish; revision: number; ended: boolean }>({
    busy: false,
    revision: 0,
    ended: false,
  })
  const look = JSON.stringify([template, options])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `look` stands for template and options
  useEffect(() => {
    const now = work.current
    now.ended = false
    now.next = { profile, template, options, revision: ++now.revision }
    if (frame.current) frame.current.dataset.asked = String(now.revision)
    if (!now.busy) void drawAll()
  }, [profile, look])
  useEffect(
    () => () => {
      work.current.ended = true
    },
    [],
  )

  async function drawAll() {
    const now = work.current
    now.busy = true
    while (now.next && !now.ended) {
      const wish = now.next
      now.next = undefined
      try {
        const next = await draw(wish)
        if (now.ended) return release(next.urls)
        setFailed(false)
        setShown((last) => {
          if (last) setTimeout(() => release(last.urls), 1000)
          return next
        })
      } catch {
        setFailed(true)
      }
    }
    now.busy = false
  }
  return { shown, failed }
}

async function draw({ profile, template, options, revision }: Wish): Promise<Shown> {
  const { pages, warnings } = await client.rendering.preview({ profile: printable(profile), template, options })
  const urls = pages.map((svg) => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })))
  await Promise.all(
    urls.map((url) => {
      const image = new Image()
      image.src = url
      return image.decode().catch(() => undefined)
    }),
  )
  return { urls, revision, warnings }
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
