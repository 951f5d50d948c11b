import { Text } from '@codemirror/state'
import { useMutation } from '@tanstack/react-query'
import { type CSSProperties, lazy, Suspense, useDeferredValue, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useNavigate } from 'react-router'
import { client, saveFile } from '#web/api.ts'
import { Callout } from '#web/kit/callout.tsx'
import { cx } from '#web/kit/class-names.ts'
import { notify } from '#web/kit/notices.ts'
import { Segmented } from '#web/kit/segmented.tsx'
import { usePageTitle } from '#web/layout/page.tsx'
import type { StudioDocumentDetail } from '../../studio-document.ts'
import './studio-desk.css'
import { DeskBar } from './desk-bar.tsx'
import { deskKeys } from './desk-keys.ts'
import { readOutline } from './outline.ts'
import { PdfPreview, type Place } from './pdf-preview.tsx'
import type { LinePlace } from './place-threads.ts'
import { ProblemList } from './problem-list.tsx'
import { SidePanel } from './side-panel.tsx'
import { type EditorHandle, SourceEditor } from './source-editor.tsx'
import { SplitHandle, useSplit, useWholeWidth } from './split-handle.tsx'
import { useDesk } from './use-desk.ts'
import { useMarginTalk } from './use-margin-talk.ts'
import { useProjectFiles } from './use-project-files.ts'

const CommentsPanel = lazy(() => import('./comments-panel.tsx').then((each) => ({ default: each.CommentsPanel })))
const HistoryDialog = lazy(() => import('./history-dialog.tsx').then((each) => ({ default: each.HistoryDialog })))
const HelpSheet = lazy(() => import('./help-sheet.tsx').then((each) => ({ default: each.HelpSheet })))
const ShareDialog = lazy(() =>
  import('#features/sharing/ui/share-dialog.tsx').then((each) => ({ default: each.ShareDialog })),
)

type Side = 'source' | 'page' | 'problems'

export function StudioDesk({ document }: { document: StudioDocumentDetail }) {
  usePageTitle(document.title)
  const desk = useDesk(document)
  const talk = useMarginTalk(document.id, desk)
  const files = useProjectFiles(document, desk)
  const [talking, setTalking] = useState(false)
  const [begun, setBegun] = useState<LinePlace>()
  const [wanted, setWanted] = useState<{ id: string } | null>(null)
  const editor = useRef<EditorHandle>(null)
  const [open, setOpen] = useState<'history' | 'help' | 'share' | null>(null)
  const [panel, setPanel] = useState(() => window.matchMedia('(min-width: 1280px)').matches)
  const [side, setSide] = useState<Side>('source')
  const split = useSplit()
  const { isWide, switchWide } = useWholeWidth()
  const room = useRef<HTMLDivElement>(null)
  const [places, setPlaces] = useState<Place[]>([])
  const [outlined, setOutlined] = useState({ path: '', generation: 0, text: '' })
  const isOutlined = outlined.path === desk.path && outlined.generation === desk.generation
  const spoken = useDeferredValue(isOutlined ? outlined.text : desk.textOf(desk.path))
  const outline = useMemo(() => readOutline(spoken), [spoken])
  const problems = desk.compile?.problems ?? []
  const serious =
    problems.filter((problem) => problem.severity !== 'hint').length +
    (desk.trouble || (desk.compile?.failure && desk.compile.state === 'failed') ? 1 : 0)

  /** At once where the file is open: a key pressed right after the click belongs to the editor already. */
  const goTo = async (path: string, line: number) => {
    flushSync(() => setSide('source'))
    if (path !== desk.path) await desk.open(path)
    editor.current?.goTo(line)
  }
  desk.taker.current = (path, changes) => {
    if (path === desk.path) editor.current?.take(changes)
    else desk.edit(path, changes.apply(Text.of(desk.textOf(path).split('\n'))).toString())
  }
  const closeSmall = () => {
    if (!window.matchMedia('(min-width: 768px)').matches) flushSync(() => setPanel(false))
  }
  const showInPage = async () => {
    if (!desk.shown?.hasSyncTex) return
    const input = { id: desk.shown.id, path: desk.path, line: (editor.current?.line() ?? 1) as never }
    const { items } = await client.studio.findPlaces(input)
    setSide('page')
    setPlaces(items)
    if (!items.length) notify({ title: 'Nothing on the page came from this line.' })
    setTimeout(() => setPlaces((now) => (now === items ? [] : now)), 2_500)
  }
  const pick = async (place: { page: number; x: number; y: number }) => {
    if (!desk.shown?.hasSyncTex) return
    const found = await client.studio.findSource({ id: desk.shown.id, ...place } as never)
    if (found) await goTo(found.path, found.line)
  }
  const press = deskKeys({
    problems,
    at: () => ({ path: desk.path, line: editor.current?.line() ?? 1 }),
    run: desk.run,
    goTo: (path, line) => void goTo(path, line),
  })
  const changeMain = async (change: { from: number; to: number; insert: string }) => {
    if (desk.path !== document.mainFile) await desk.open(document.mainFile)
    editor.current?.change(change)
  }
  const log = async () => desk.compile && saveFile(await client.studio.log({ id: desk.compile.id }))
  const begin = (line: number) => {
    talk.start.reset()
    setBegun({ path: desk.path, line })
    setTalking(true)
  }
  const navigate = useNavigate()
  const toResume = useMutation({
    mutationFn: async () => {
      await desk.save()
      return client.studio.toResume({ id: document.id })
    },
    onSuccess: ({ resumeId }) => void navigate(`/resumes/${resumeId}`),
  })
  const show = (which: Side) => cx('min-h-0', side === which ? 'flex' : 'hidden', 'lg:flex')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that hold wherever on the desk
    <div className="studio-desk flex min-h-0 flex-1 flex-col" data-wide={isWide || undefined} onKeyDown={press}>
      <DeskBar
        document={document}
        desk={desk}
        onHistory={() =>
          void desk
            .save()
            .catch(() => undefined)
            .then(() => setOpen('history'))
        }
        onHelp={() => setOpen('help')}
        onShare={() => setOpen('share')}
        comments={talk.open}
        onComments={() => setTalking(!talking)}
        onPanel={() => setPanel(!panel)}
        onToResume={() => toResume.mutate()}
        isWide={isWide}
        onWide={switchWide}
      />
      {desk.studio?.install && (
        <Callout tone="warn" title="This server has no TeX" className="m-3">
          What you write is kept. To see pages, the operator runs <code>{desk.studio.install}</code>.
        </Callout>
      )}
      <div className="border-line border-b p-2 lg:hidden">
        <Segmented
          label="What to show"
          value={side}
          onChange={setSide}
          className="w-full"
          options={[
            { value: 'source', label: 'Source' },
            { value: 'page', label: 'Page' },
            { value: 'problems', label: serious ? `Problems ${serious}` : 'Problems' },
          ]}
        />
      </div>
      <div className="flex min-h-0 flex-1">
        {panel && (
          <aside
            aria-label="Files and outline"
            className={cx(
              'w-56 shrink-0 border-line border-r max-md:w-full max-md:border-r-0',
              side === 'source' ? 'block' : 'hidden lg:block',
              talking && 'lg:max-2xl:hidden',
            )}
          >
            <SidePanel
              document={document}
              path={desk.path}
              outline={outline}
              onOpen={(path) => {
                closeSmall()
                void desk.open(path)
              }}
              onGoTo={(line) => {
                closeSmall()
                void goTo(desk.path, line)
              }}
              files={files}
            />
          </aside>
        )}
        <div
          ref={room}
          style={{ '--split': split.share } as CSSProperties}
          className={cx(
            'flex min-h-0 min-w-0 flex-1 flex-col lg:flex-row',
            // On a phone the files take the place of the source.
            panel && side === 'source' && 'max-md:hidden',
          )}
        >
          <div
            className={cx(
              'min-w-0 flex-1 flex-col lg:flex-none lg:basis-[calc(var(--split)*100%)]',
              side === 'page' ? 'hidden' : 'flex',
              'lg:flex',
            )}
          >
            <div className={cx(show('source'), 'min-w-0 flex-1 flex-col')}>
              <SourceEditor
                key={`${desk.path}-${desk.generation}`}
                ref={editor}
                path={desk.path}
                text={desk.textOf(desk.path)}
                problems={problems}
                comments={talk.margin}
                openComment={(id) => {
                  setTalking(true)
                  setWanted({ id })
                }}
                startComment={begin}
                onMoved={talk.onMoved}
                onChange={(text) => {
                  desk.edit(desk.path, text)
                  setOutlined({ path: desk.path, generation: desk.generation, text })
                }}
                onCompile={desk.run}
                onShowInPage={() => void showInPage()}
                readProject={desk.readProject}
                takeFiles={(dropped, insert) =>
                  files.put.mutate(dropped, { onSuccess: ({ paths }) => insert(paths.map(useOf).join('\n')) })
                }
              />
            </div>
            <div
              className={cx(
                side === 'problems' ? 'block min-h-0 flex-1' : 'hidden',
                'border-line lg:block lg:flex-none lg:border-t',
                serious ? 'lg:max-h-[34%] lg:overflow-auto' : 'lg:max-h-11 lg:overflow-hidden',
              )}
            >
              <ProblemList
                compile={desk.compile}
                trouble={desk.trouble}
                onGoTo={(path, line) => void goTo(path, line)}
                onLog={() => void log()}
              />
            </div>
          </div>
          <SplitHandle {...split} room={room} />
          <div className={cx(show('page'), 'min-w-0 flex-1 flex-col')}>
            <PdfPreview
              compile={desk.shown}
              busy={desk.running !== null}
              places={places}
              onPick={(place) => void pick(place)}
              onShowLine={() => void showInPage()}
              readMain={() => desk.textOf(document.mainFile)}
              onChangeMain={(change) => void changeMain(change)}
            />
          </div>
        </div>
        <Suspense>
          {talking && (
            <CommentsPanel
              talk={talk}
              documentId={document.id}
              begun={begun}
              wordsAt={({ path, line }) => (desk.textOf(path).split('\n')[line - 1] ?? '').trim()}
              wanted={wanted}
              onBegin={() => begin(editor.current?.line() ?? 1)}
              onEndForm={() => setBegun(undefined)}
              onGoTo={(path, line) => void goTo(path, line)}
              onShare={() => setOpen('share')}
              onClose={() => {
                setTalking(false)
                setBegun(undefined)
              }}
            />
          )}
        </Suspense>
      </div>
      <Suspense>
        {open === 'history' && (
          <HistoryDialog
            document={document}
            path={desk.path}
            readText={desk.readText}
            onRestore={desk.replace}
            onClose={() => setOpen(null)}
          />
        )}
        {open === 'help' && <HelpSheet onClose={() => setOpen(null)} />}
        {open === 'share' && (
          <ShareDialog
            kind="studio_document"
            recordId={document.id}
            title={document.title}
            onClose={() => setOpen(null)}
          />
        )}
      </Suspense>
    </div>
  )
}

/** How a file of the project is used in a source. */
function useOf(path: string): string {
  if (/\.(png|jpe?g|pdf)$/i.test(path)) return `\\includegraphics[width=\\linewidth]{${path}}`
  if (path.endsWith('.tex')) return `\\input{${path.slice(0, -4)}}`
  return path.endsWith('.bib') ? `\\bibliography{${path.slice(0, -4)}}` : ''
}
