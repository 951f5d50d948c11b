import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist'
import { type CSSProperties, type MouseEvent, useEffect, useRef, useState } from 'react'
import { cx } from '#web/kit/class-names.ts'
import { scrolling } from '#web/kit/scrolling.ts'
import { isGone } from './page-text/read-page-text.ts'
import { useTextLayer } from './page-text/use-text-layer.ts'
import type { Place } from './pdf-preview.tsx'

/** Pages drawn without waiting to be seen. */
const atOnce = 2
/** Of one canvas: beyond it memory goes, and no eye sees more. */
const mostPixels = 24_000_000
/** Pixels to a point below which letters lose their thin strokes: such pages are drawn larger and shown smaller. */
const smallType = 1.4

type Props = {
  pdf: PDFDocumentProxy
  number: number
  /** Null fits `room`, in CSS pixels; without a height, its width alone. */
  zoom: number | null
  room: { width: number; height: number | null }
  places: Place[]
  /** Its words are wanted although it is out of sight, for a search. */
  isSearched: boolean
  onPick: (place: { page: number; x: number; y: number }) => void
}

/** One page on a canvas, drawn aside and swapped in when it is done, so that nothing flickers. */
export function PdfPage({ pdf, number, zoom, room, places, isSearched, onPick }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [size, setSize] = useState<{ width: number; height: number; scale: number } | null>(null)
  const first = useRef<HTMLSpanElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<PDFDocumentProxy | null>(null)
  const [isNear, setIsNear] = useState(number <= atOnce)
  const sharp = useSharpness()
  const { width, height } = room

  // Pages out of sight keep their place and are drawn when they come near.
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const watch = new IntersectionObserver(([seen]) => setIsNear(seen?.isIntersecting ?? true), { rootMargin: '800px' })
    watch.observe(element)
    return () => watch.disconnect()
  }, [])

  useEffect(() => {
    let task: RenderTask | undefined
    let current = true
    void (async () => {
      const page = await pdf.getPage(number)
      const plain = page.getViewport({ scale: 1 })
      const fit = Math.min(width / plain.width, height ? height / plain.height : Number.POSITIVE_INFINITY)
      const scale = zoom ? zoom * (96 / 72) : Math.min(fit, 2.2)
      if (!isNear) {
        if (current) setSize({ width: plain.width * scale, height: plain.height * scale, scale })
        return
      }
      const wanted = scale * sharp < smallType ? 2 * sharp : sharp
      const crisp = Math.min(wanted, Math.sqrt(mostPixels / (plain.width * plain.height)) / scale)
      const viewport = page.getViewport({ scale: scale * crisp })
      const aside = document.createElement('canvas')
      aside.width = Math.floor(viewport.width)
      aside.height = Math.floor(viewport.height)
      if (!current) return
      task = page.render({ canvas: aside, viewport })
      await task.promise
      const shown = canvas.current
      if (!current || !shown) return
      shown.width = aside.width
      shown.height = aside.height
      shown.getContext('2d')?.drawImage(aside, 0, 0)
      shown.dataset.drawn = String(number)
      setSize({ width: plain.width * scale, height: plain.height * scale, scale })
      setDrawn(pdf)
    })().catch((error: unknown) => {
      // A newer page took its place, or the document is gone: nothing to tell.
      if (current && !isGone(error)) throw error
    })
    return () => {
      current = false
      task?.cancel()
    }
  }, [pdf, number, zoom, width, height, isNear, sharp])

  useTextLayer(words, { pdf, number, isWanted: (isNear && drawn === pdf) || isSearched })

  const marked = places.length
  useEffect(() => {
    if (marked) first.current?.scrollIntoView({ block: 'center', behavior: scrolling() })
  }, [marked])

  const pick = (event: MouseEvent<HTMLElement>) => {
    if (!size) return
    const box = event.currentTarget.getBoundingClientRect()
    onPick({ page: number, x: (event.clientX - box.left) / size.scale, y: (event.clientY - box.top) / size.scale })
  }
  return (
    <article
      aria-label={`Page ${number} of ${pdf.numPages}`}
      className="relative shadow-sheet"
      style={
        size
          ? ({ width: size.width, height: size.height, '--total-scale-factor': size.scale } as CSSProperties)
          : undefined
      }
      onDoubleClick={pick}
    >
      <canvas
        ref={canvas}
        title="Double-click to go to the source"
        className={cx('block h-full w-full rounded-[2px] bg-white', !size && 'min-h-80 min-w-60')}
      />
      {size &&
        places.map((place, index) => (
          <span
            key={`${place.x}-${place.y}-${place.width}`}
            ref={index === 0 ? first : undefined}
            aria-hidden="true"
            className="pointer-events-none absolute rounded-[2px] bg-mark/45 mix-blend-multiply"
            style={{
              left: place.x * size.scale - 2,
              top: place.y * size.scale - 2,
              width: place.width * size.scale + 4,
              height: place.height * size.scale + 4,
            }}
          />
        ))}
      <div ref={words} data-words={number} />
    </article>
  )
}

/** Device pixels to a CSS pixel: changes when the window goes to another screen, or the browser's zoom changes. */
function useSharpness(): number {
  const [sharp, setSharp] = useState(() => Math.min(window.devicePixelRatio || 1, 3))
  useEffect(() => {
    const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    const look = () => setSharp(Math.min(window.devicePixelRatio || 1, 3))
    query.addEventListener('change', look)
    return () => query.removeEventListener('change', look)
  })
  return sharp
}
