import {
  CircleHelp,
  CircleStop,
  Download,
  Ellipsis,
  FileArchive,
  FileText,
  History,
  Maximize2,
  MessageSquare,
  Minimize2,
  PanelLeft,
  Play,
  Share2,
} from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { useWide } from '#features/sharing/ui/use-wide.ts'
import { Button, IconButton } from '#web/kit/button.tsx'
import { Select } from '#web/kit/input.tsx'
import { Menu, MenuChoice, MenuItem, MenuLine } from '#web/kit/menu.tsx'
import type { StudioDocumentDetail } from '../../studio-document.ts'
import { downloadPdf, downloadProject, useChangeDocument } from '../document-actions.ts'
import type { Desk } from './use-desk.ts'
import { useLate } from './use-late.ts'

type Props = {
  document: StudioDocumentDetail
  desk: Desk
  onHistory: () => void
  onHelp: () => void
  onPanel: () => void
  onShare: () => void
  /** Threads that wait for an answer. */
  comments: number
  onComments: () => void
  onToResume: () => void
  isWide: boolean
  onWide: () => void
}

export function DeskBar({
  document,
  desk,
  onHistory,
  onHelp,
  onPanel,
  onShare,
  comments,
  onComments,
  onToResume,
  isWide,
  onWide,
}: Props) {
  const change = useChangeDocument(document.id)
  const [title, setTitle] = useState(document.title)
  const engines = desk.studio?.engines ?? []
  const pdf = desk.shown
  const wide = useWide()
  // What is over at once cannot be stopped: the button does not change at every word.
  const isLong = useLate(desk.running !== null, 700)
  const setEngine = (engine: Engine) => change.mutate({ engine }, { onSuccess: desk.run })
  const auto = `Auto${desk.compile?.engine ? `: ${engineNames[desk.compile.engine]}` : ''}`
  const choices = [
    { value: 'auto' as const, label: auto, isThere: true },
    ...(['pdflatex', 'xelatex', 'lualatex'] as const).map((engine) => ({
      value: engine,
      label: engineNames[engine],
      isThere: !engines.length || engines.some((each) => each.engine === engine),
    })),
  ]
  return (
    <header className="flex flex-wrap items-center gap-2 border-line border-b px-3 py-2">
      <IconButton label="Files and outline" onClick={onPanel}>
        <PanelLeft />
      </IconButton>
      <Link to="/studio" className="text-ink-3 text-sm no-underline hover:text-ink hover:underline pointer-coarse:py-3">
        Studio
      </Link>
      <span aria-hidden="true" className="text-ink-3">
        /
      </span>
      <h1 className="min-w-0 flex-1 sm:max-w-80">
        <input
          aria-label="Title of the document"
          value={title}
          maxLength={200}
          onChange={(event) => setTitle(event.target.value)}
          onBlur={() => {
            const next = title.trim()
            if (!next) setTitle(document.title)
            else if (next !== document.title) change.mutate({ title: next })
          }}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          className="w-full truncate rounded-md border border-transparent bg-transparent px-1.5 py-1 font-display pointer-coarse:min-h-11 text-xl hover:border-line focus:border-ink focus:bg-sheet focus-visible:outline-0"
        />
      </h1>
      <span className="text-ink-3 text-xs" aria-live="polite">
        {desk.isSaved ? 'Saved' : 'Saving …'}
      </span>
      <span className="ml-auto flex flex-wrap items-center gap-1.5">
        {wide && (
          <Select
            aria-label="Engine"
            className="w-42"
            value={document.engine}
            onChange={(event) => setEngine(event.target.value as Engine)}
          >
            {choices.map(({ value, label, isThere }) => (
              <option key={value} value={value} disabled={!isThere}>
                {label}
              </option>
            ))}
          </Select>
        )}
        {isLong ? (
          <Button icon={<CircleStop />} className="min-w-28" onClick={desk.stop}>
            Stop
          </Button>
        ) : (
          <Button look="primary" className="min-w-28" icon={<Play />} disabled={!desk.canCompile} onClick={desk.run}>
            Compile
          </Button>
        )}
        <IconButton label="Download the PDF" disabled={!pdf} onClick={() => pdf && void downloadPdf(pdf.id)}>
          <Download />
        </IconButton>
        <span className="relative max-sm:hidden">
          <IconButton label={comments ? `Comments, ${comments} open` : 'Comments'} onClick={onComments}>
            <MessageSquare />
          </IconButton>
          {comments > 0 && (
            <span
              aria-hidden="true"
              className="pointer-events-none absolute -top-0.5 -right-0.5 grid min-w-4 place-items-center rounded-xs bg-mark px-0.5 font-mono font-semibold text-2xs text-mark-ink"
            >
              {comments}
            </span>
          )}
        </span>
        <IconButton label="History" className="max-sm:hidden" onClick={onHistory}>
          <History />
        </IconButton>
        <IconButton label="Share" className="max-sm:hidden" onClick={onShare}>
          <Share2 />
        </IconButton>
        <IconButton label={isWide ? 'Show the navigation' : 'Whole width'} className="max-lg:hidden" onClick={onWide}>
          {isWide ? <Minimize2 /> : <Maximize2 />}
        </IconButton>
        <Menu
          trigger={
            <IconButton label="More">
              <Ellipsis />
            </IconButton>
          }
        >
          <MenuItem icon={<MessageSquare />} onSelect={onComments}>
            {comments ? `Comments, ${comments} open` : 'Comments'}
          </MenuItem>
          <MenuItem icon={<History />} onSelect={onHistory}>
            History
          </MenuItem>
          <MenuItem icon={<Share2 />} onSelect={onShare}>
            Share
          </MenuItem>
          <MenuLine />
          {!wide && (
            <>
              <MenuChoice
                label="Engine"
                value={document.engine}
                options={choices.filter(({ isThere }) => isThere)}
                onChoose={setEngine}
              />
              <MenuLine />
            </>
          )}
          <MenuItem icon={<Play />} onSelect={() => desk.setAuto(!desk.auto)}>
            {desk.auto ? 'Stop compiling while typing' : 'Compile while typing'}
          </MenuItem>
          <MenuItem icon={<FileArchive />} onSelect={() => void downloadProject(document.id)}>
            Download as zip
          </MenuItem>
          <MenuItem icon={<FileText />} onSelect={onToResume}>
            Read as a résumé
          </MenuItem>
          <MenuLine />
          <MenuItem icon={<CircleHelp />} onSelect={onHelp}>
            LaTeX in one page
          </MenuItem>
        </Menu>
      </span>
    </header>
  )
}

type Engine = StudioDocumentDetail['engine']
const engineNames = { pdflatex: 'pdfLaTeX', xelatex: 'XeLaTeX', lualatex: 'LuaLaTeX' }
