import { useQuery } from '@tanstack/react-query'
import { Minus, Plus } from 'lucide-react'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { client } from '#web/api.ts'
import { Button, IconButton } from '#web/kit/button.tsx'
import type { Compile } from '../../studio-document.ts'
import { PdfPage } from './pdf-page.tsx'
import { openPdf } from './pdf-source.ts'

export type Place = { page: number; x: number; y: number; width: number; height: number }

type Props = {
  compile: Compile | null
  busy: boolean
  places: Place[]
  onPick: (place: { page: number; x: number; y: number }) => void
}

const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3]

/** The pages, drawn anew in place: the old ones stay until the new ones are ready, and the scroll stays where it is. */
export function PdfPreview({ compile, busy, places, onPick }: Props) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  /** Null fits the width. */
  const [zoom, setZoom] = useState<number | null>(null)
  const room = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const bytes = useQuery({
    // The hash, not the compile: the same input has the same pages.
    queryKey: ['studio-pdf', compile?.hash],
    queryFn: async () => (await client.studio.pdf({ id: compile!.id })).arrayBuffer(),
    enabled: Boolean(compile),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    placeholderData: (old: ArrayBuffer | undefined) => old,
  })
  const data = bytes.data
  useEffect(() => {
    if (!data) return
    let current = true
    // A copy: PDF.js hands the bytes to its worker and leaves nothing behind.
    void openPdf(data.slice(0)).then((next) => {
      if (!current) return void next.loadingTask.destroy()
      setPdf((old) => {
        // Pages of the old one may still be drawing.
        if (old) setTimeout(() => void old.loadingTask.destroy(), 2_000)
        return next
      })
    })
    return () => {
      current = false
    }
  }, [data])
  useEffect(() => {
    const element = room.current
    if (!element) return
    const watch = new ResizeObserver(() => setWidth(element.clientWidth))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  const step = (by: 1 | -1) => {
    const now = zoom ?? Math.min(1.5, Math.max(0.5, (width - 32) / 595))
    const next = by > 0 ? steps.find((each) => each > now + 0.01) : steps.findLast((each) => each < now - 0.01)
    if (next) setZoom(next)
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex h-10 shrink-0 items-center gap-1 border-line border-b px-2 pointer-coarse:h-12">
        <span className="px-1.5 text-ink-3 text-xs" aria-live="polite">
          {busy ? 'Setting the page …' : compile ? sayCompile(compile) : ''}
        </span>
        <span className="ml-auto flex items-center gap-1">
          <IconButton label="Smaller" onClick={() => step(-1)}>
            <Minus />
          </IconButton>
          <Button size="sm" look="quiet" aria-label="Fit the width" onClick={() => setZoom(null)}>
            {zoom ? `${Math.round(zoom * 100)} %` : 'Fit'}
          </Button>
          <IconButton label="Larger" onClick={() => step(1)}>
            <Plus />
          </IconButton>
        </span>
      </div>
      <section
        ref={room}
        className="min-h-0 flex-1 overflow-auto bg-line-2/60"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label="Pages"
      >
        {pdf && width > 0 ? (
          <ol className="grid w-max min-w-full justify-items-center gap-4 p-4">
            {pageNumbers(pdf).map((number) => (
              <li key={number}>
                <PdfPage
                  pdf={pdf}
                  number={number}
                  zoom={zoom}
                  room={width - 32}
                  places={places.filter((place) => place.page === number)}
                  onPick={onPick}
                />
              </li>
            ))}
          </ol>
        ) : (
          <p className="grid h-full place-items-center p-8 text-center text-ink-3 text-sm">
            {compile || busy ? 'The page comes in a moment.' : 'The page appears here once the document compiles.'}
          </p>
        )}
      </section>
    </div>
  )
}

const pageNumbers = (pdf: PDFDocumentProxy) => Array.from({ length: pdf.numPages }, (_, index) => index + 1)

function sayCompile({ pages, compileMs, way, passes }: Compile) {
  const time = way === 'cached' ? 'as before' : compileMs === null ? '' : `${Math.round(compileMs)} ms`
  const run = passes && passes > 1 && way !== 'cached' ? `, ${passes} passes` : ''
  return `${pages === 1 ? '1 page' : `${pages ?? 0} pages`} · ${time}${run}`
}
