import { useQuery } from '@tanstack/react-query'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { client } from '#web/api.ts'
import type { Compile } from '../../studio-document.ts'
import { FindBar } from './page-text/find-bar.tsx'
import { FitPanel } from './page-text/fit-panel.tsx'
import type { RoomIdea } from './page-text/suggest-room.ts'
import { usePageFacts } from './page-text/use-page-facts.ts'
import { PdfPage } from './pdf-page.tsx'
import { openPdf } from './pdf-source.ts'
import { PreviewBar, type Zoom } from './preview-bar.tsx'

export type Place = { page: number; x: number; y: number; width: number; height: number }

type Props = {
  compile: Compile | null
  busy: boolean
  places: Place[]
  onPick: (place: { page: number; x: number; y: number }) => void
  /** The line of the cursor is to be shown on the page. */
  onShowLine: () => void
  readMain: () => string
  onChangeMain: (change: RoomIdea['change']) => void
}

const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3]
/** Around the pages. */
const edge = 32

/** The pages, drawn anew in place: the old ones stay until the new ones are ready, and the scroll stays where it is. */
export function PdfPreview({ compile, busy, places, onPick, onShowLine, readMain, onChangeMain }: Props) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  const [zoom, setZoom] = useState<Zoom>('width')
  const [open, setOpen] = useState<'find' | 'fit' | null>(null)
  const room = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  const facts = usePageFacts(pdf)
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
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => setSize({ width: element.clientWidth, height: element.clientHeight })
    // At once where it was not seen, and with the last of many steps while somebody draws it wider.
    const watch = new ResizeObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(look, 60)
    })
    look()
    watch.observe(element)
    return () => {
      clearTimeout(timer)
      watch.disconnect()
    }
  }, [])
  const step = (by: 1 | -1) => {
    const now = typeof zoom === 'number' ? zoom : Math.min(1.5, Math.max(0.5, (size.width - edge) / 794))
    const next = by > 0 ? steps.find((each) => each > now + 0.01) : steps.findLast((each) => each < now - 0.01)
    if (next) setZoom(next)
  }
  const press = (event: KeyboardEvent) => {
    if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'f') setOpen('find')
    else if (event.key === 'Escape' && open) setOpen(null)
    else return
    event.preventDefault()
  }
  const toggle = (which: 'find' | 'fit') => setOpen(open === which ? null : which)
  const fitted = { width: size.width - edge, height: zoom === 'page' ? size.height - edge : null }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of what is inside it
    <div className="flex h-full min-h-0 flex-col" onKeyDown={press}>
      <PreviewBar
        compile={compile}
        busy={busy}
        facts={facts}
        zoom={zoom}
        onFit={() => setZoom(zoom === 'width' ? 'page' : 'width')}
        onStep={step}
        onFind={() => toggle('find')}
        isFitOpen={open === 'fit'}
        onFitPanel={() => toggle('fit')}
        onShowLine={onShowLine}
      />
      {open === 'find' && (
        <FindBar
          room={room}
          onClose={() => {
            setOpen(null)
            room.current?.focus({ preventScroll: true })
          }}
        />
      )}
      {open === 'fit' && facts && (
        <FitPanel
          spill={facts.spill}
          readMain={readMain}
          onChange={onChangeMain}
          onPick={onPick}
          onClose={() => setOpen(null)}
        />
      )}
      <section
        ref={room}
        className="min-h-0 flex-1 overflow-auto bg-line-2/60"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label="Pages"
      >
        {pdf && size.width > 0 ? (
          <ol className="grid w-max min-w-full justify-items-center gap-4 p-4">
            {pageNumbers(pdf).map((number) => (
              <li key={number}>
                <PdfPage
                  pdf={pdf}
                  number={number}
                  zoom={typeof zoom === 'number' ? zoom : null}
                  room={fitted}
                  places={places.filter((place) => place.page === number)}
                  isSearched={open === 'find'}
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
