import { Crosshair, Minus, Plus, Search } from 'lucide-react'
import { Button, IconButton } from '#web/kit/button.tsx'
import type { Compile } from '../../studio-document.ts'
import { sayLines } from './page-text/fit-panel.tsx'
import type { PageFacts } from './page-text/use-page-facts.ts'
import { useLate } from './use-late.ts'

/** A share of the page's own size, or what it is fitted to. */
export type Zoom = number | 'width' | 'page'

type Props = {
  compile: Compile | null
  busy: boolean
  facts: PageFacts | null
  zoom: Zoom
  onFit: () => void
  onStep: (by: 1 | -1) => void
  onFind: () => void
  isFitOpen: boolean
  onFitPanel: () => void
  onShowLine: () => void
}

/** What the pages amount to, and how they are looked at. */
export function PreviewBar(props: Props) {
  const { compile, facts, zoom } = props
  const isLate = useLate(props.busy, 600)
  return (
    <div className="flex min-h-10 shrink-0 items-center gap-1 border-line border-b px-2 pointer-coarse:min-h-12">
      <span className="min-w-0 truncate px-1.5 text-ink-3 text-xs tabular-nums">
        {isLate ? 'Setting the page …' : compile ? sayPages(compile, facts) : ''}
      </span>
      {facts?.spill && (
        <button
          type="button"
          aria-expanded={props.isFitOpen}
          onClick={props.onFitPanel}
          className="shrink-0 rounded-sm px-1 py-0.5 text-xs underline decoration-2 decoration-mark underline-offset-3 hover:bg-line-2 pointer-coarse:min-h-11"
        >
          {sayLines(facts.spill.lines.length)}
        </button>
      )}
      <span className="ml-auto flex shrink-0 items-center gap-0.5">
        <IconButton
          label="Show the line of the cursor on the page"
          onClick={props.onShowLine}
          className="max-sm:hidden"
        >
          <Crosshair />
        </IconButton>
        <IconButton label="Find on the pages" onClick={props.onFind}>
          <Search />
        </IconButton>
        <IconButton label="Smaller" onClick={() => props.onStep(-1)}>
          <Minus />
        </IconButton>
        <Button
          size="sm"
          look="quiet"
          className="min-w-15 tabular-nums"
          aria-label={`${sayZoom(zoom)}, fit the ${zoom === 'width' ? 'whole page' : 'width'} instead`}
          onClick={props.onFit}
        >
          {sayZoom(zoom)}
        </Button>
        <IconButton label="Larger" onClick={() => props.onStep(1)}>
          <Plus />
        </IconButton>
      </span>
    </div>
  )
}

const sayZoom = (zoom: Zoom) => (zoom === 'width' ? 'Width' : zoom === 'page' ? 'Page' : `${Math.round(zoom * 100)} %`)

function sayPages({ pages, compileMs, way, passes }: Compile, facts: PageFacts | null) {
  const time = way === 'cached' || compileMs === null ? '' : `${Math.round(compileMs)} ms`
  const run = passes && passes > 1 && time ? `${time}, ${passes} passes` : time
  const words = facts && `${facts.words} ${facts.words === 1 ? 'word' : 'words'}`
  return [pages === 1 ? '1 page' : `${pages ?? 0} pages`, words, run].filter(Boolean).join(' · ')
}
