// Pages that follow the keys: each change is asked for at once, and drawn as soon as it is answered.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Profile } from '#features/profiles/contract.ts'
import { followChange } from '#features/rendering/drawing/change-drawing.ts'
import type { DrawnPage } from '#features/rendering/drawing/drawing.ts'
import type { RenderOptionsInput, TemplateId } from '#features/rendering/render-options.ts'
import { createPagePainter } from '#features/rendering/ui/page-painter.ts'
import { client, statusOf } from '#web/api.ts'
import type { DraftStore } from './draft.ts'
import { sayTooLong } from './say-too-long.ts'

export type LiveLook = { template: TemplateId; options?: RenderOptionsInput | undefined }
/** `refused`: what of the text is too much for the pages, and what to do. */
type Shown = { pages: number; warnings: string[]; failed: boolean; refused?: string }
type Drawing = { id: string; pages: DrawnPage[] }

const none: Shown = { pages: 0, warnings: [], failed: false }
/** One being drawn there while another is on its way. What comes meanwhile waits, and only the newest of it is asked for. */
const atOnce = 2

/**
 * Draws on the canvases of `frame`, one a page. `data-asked` there says which change was asked for last, `data-drawn`
 * which one is on the screen. React only learns how many pages there are: what is on them passes it by, and stays until
 * the next is there.
 */
export function useLivePages(store: DraftStore, { template, options }: LiveLook, frame: RefObject<HTMLElement | null>) {
  const [shown, setShown] = useState(none)
  const look = JSON.stringify({ template, options })
  const live = useRef<ReturnType<typeof followDraft>>(undefined)
  useLayoutEffect(() => {
    const now = followDraft(store, frame.current!, setShown)
    live.current = now
    return now.end
  }, [store, frame])
  useLayoutEffect(() => live.current?.setLook(JSON.parse(look) as LiveLook), [look])
  return shown
}

function followDraft(store: DraftStore, frame: HTMLElement, setShown: (change: (last: Shown) => Shown) => void) {
  const painter = createPagePainter()
  const leaving = new AbortController()
  let look: LiveLook | undefined
  let drawing: Drawing | undefined
  let profile = store.read().profile
  let revision = 0
  let drawn = 0
  let asked = 0
  let running = 0
  let failures = 0
  let again: ReturnType<typeof setTimeout> | undefined

  /** Asks for what is typed, or leaves it to the end of those that run. */
  const ask = () => {
    if (!look || running >= atOnce || asked === revision) return
    asked = revision
    running++
    void draw(look, profile, revision, drawing)
      .then(() => {
        failures = 0
        clearTimeout(again)
      })
      .catch(fail)
      .finally(() => {
        running--
        ask()
      })
  }

  /** A gap in the line closes without a word; what is said stands until the pages follow again. */
  const fail = (error: unknown) => {
    if (leaving.signal.aborted) return
    failures++
    drawing = undefined
    const refused = statusOf(error) === 422
    const tooLong = refused ? sayTooLong(printable(profile)) : undefined
    if (refused || failures > 1)
      setShown(({ refused: _, ...last }) => ({ ...last, failed: true, ...(tooLong ? { refused: tooLong } : {}) }))
    clearTimeout(again)
    if (refused) return
    again = setTimeout(
      () => {
        if (asked === revision) asked = -1
        ask()
      },
      Math.min(15_000, 500 * 2 ** failures),
    )
  }

  async function draw(look: LiveLook, profile: Profile, revision: number, before: Drawing | undefined) {
    const change = await client.rendering.draw(
      { profile: printable(profile), ...look, since: before?.id },
      { signal: leaving.signal },
    )
    painter.learn(change)
    if (revision < drawn || leaving.signal.aborted) return
    const pages = followChange(change, change.since === undefined ? [] : before?.pages)
    drawing = { id: change.id, pages }
    setSynchronously(setShown, { pages: pages.length, warnings: change.warnings, failed: false })
    paint()
    drawn = revision
    frame.dataset.drawn = String(revision)
    if (running === 1) painter.tidy(pages)
  }

  const sized = new WeakSet<HTMLCanvasElement>()
  const canvases = () => [...frame.querySelectorAll('canvas')]
  const paint = () =>
    canvases().forEach((canvas, index) => {
      const page = drawing?.pages[index]
      if (!page) return
      // Until its size is known from the observer it is measured here.
      if (!sized.has(canvas)) {
        sized.add(canvas)
        setSize(canvas, page, canvas.clientWidth * devicePixelRatio)
        sizes.observe(canvas)
      }
      painter.paint(canvas, page)
    })
  const sizes = new ResizeObserver((entries) => {
    const all = canvases()
    for (const { target, contentRect } of entries) {
      const canvas = target as HTMLCanvasElement
      const page = drawing?.pages[all.indexOf(canvas)]
      if (!page || !canvas.isConnected) continue
      setSize(canvas, page, contentRect.width * devicePixelRatio)
      painter.paint(canvas, page)
    }
  })

  const wish = () => {
    frame.dataset.asked = String(++revision)
    ask()
  }
  const unsubscribe = store.subscribe(() => {
    const next = store.read().profile
    if (next === profile) return
    profile = next
    wish()
  })
  return {
    setLook(next: LiveLook) {
      look = next
      wish()
    },
    end() {
      leaving.abort()
      clearTimeout(again)
      unsubscribe()
      sizes.disconnect()
    },
  }
}

/** Painting is sharp when the canvas has as many points as the screen. A new size empties it. */
function setSize(canvas: HTMLCanvasElement, page: DrawnPage, wished: number) {
  const width = Math.max(1, Math.min(4096, Math.round(wished)))
  const height = Math.round((width * page.height) / page.width)
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
}

/** Only when something changed: mostly the number of pages is the same as before. */
function setSynchronously(set: (change: (last: Shown) => Shown) => void, next: Shown) {
  flushSync(() => set((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next)))
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
