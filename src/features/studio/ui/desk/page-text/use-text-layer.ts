import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type RefObject, useEffect } from 'react'
import { drawTextLayer } from './draw-text-layer.ts'
import { isGone, whenIdle } from './read-page-text.ts'

/** Milliseconds after the picture: more than pages need to follow each other while somebody types. */
const rest = 500

/** Puts the words of a page into `host` once the hands rest, or as soon as the pointer goes down there. */
export function useTextLayer(
  host: RefObject<HTMLElement | null>,
  { pdf, number, isWanted }: { pdf: PDFDocumentProxy; number: number; isWanted: boolean },
) {
  useEffect(() => {
    const element = host.current
    if (!element || !isWanted) return
    let state: 'waiting' | 'begun' | 'over' = 'waiting'
    const draw = () => {
      if (state !== 'waiting') return
      state = 'begun'
      drawTextLayer(pdf, number).then(
        (layer) => state === 'begun' && element.replaceChildren(layer),
        (error: unknown) => {
          if (!isGone(error)) throw error
        },
      )
    }
    const callOff = whenIdle(rest, draw)
    const page = element.parentElement
    page?.addEventListener('pointerdown', draw)
    return () => {
      state = 'over'
      callOff()
      page?.removeEventListener('pointerdown', draw)
      // The words of an older page would lie beside what is seen.
      element.replaceChildren()
    }
  }, [host, pdf, number, isWanted])
}
