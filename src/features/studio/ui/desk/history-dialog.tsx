import { unifiedMergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { History, RotateCcw } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { api, client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { When } from '#web/kit/when.tsx'
import type { StudioDocumentDetail, StudioVersion } from '../../studio-document.ts'
import { editorRoot } from './editor-root.ts'

const reasons = { made: 'Made', saved: 'Kept', restored: 'Brought back', imported: 'Imported' }

type Props = {
  document: StudioDocumentDetail
  /** The text on the screen, to compare with. */
  path: string
  text: string
  onRestore: (document: StudioDocumentDetail) => void
  onClose: () => void
}

export function HistoryDialog({ document, path, text, onRestore, onClose }: Props) {
  const queries = useQueryClient()
  const versions = useQuery(api.studio.versions.queryOptions({ input: { id: document.id } }))
  const [chosen, setChosen] = useState<number>()
  const again = () => void queries.invalidateQueries({ queryKey: api.studio.versions.key() })
  const keep = useMutation({ mutationFn: () => client.studio.keepVersion({ id: document.id }), onSuccess: again })
  const restore = useMutation({
    mutationFn: (version: number) => client.studio.restoreVersion({ id: document.id, version: version as never }),
    onSuccess(next) {
      again()
      onRestore(next)
      onClose()
    },
  })
  const shown = chosen ?? versions.data?.items[0]?.version
  const version = versions.data?.items.find((each) => each.version === shown)
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title="History"
      description="What stands on the screen is kept as a version before another one is brought back."
      actions={
        <>
          <Button icon={<History />} busy={keep.isPending} onClick={() => keep.mutate()}>
            Keep a version now
          </Button>
          <Button
            look="primary"
            icon={<RotateCcw />}
            disabled={!shown}
            busy={restore.isPending}
            onClick={() => shown && restore.mutate(shown)}
          >
            Bring version {shown} back
          </Button>
        </>
      }
    >
      {versions.isPending && <SkeletonRows />}
      <div className="grid gap-4 sm:grid-cols-[11rem_1fr]">
        <ol className="max-h-44 overflow-auto sm:max-h-[52dvh]">
          {versions.data?.items.map((each) => (
            <li key={each.version}>
              <button
                type="button"
                aria-pressed={each.version === shown}
                onClick={() => setChosen(each.version)}
                className={cx(
                  'w-full rounded-md px-2.5 py-2 text-left text-sm hover:bg-line-2',
                  each.version === shown && 'bg-line-2',
                )}
              >
                <span className="block font-[560]">Version {each.version}</span>
                <span className="block text-ink-3 text-xs">
                  {each.note ?? reasons[each.reason]} · <When at={each.createdAt} />
                </span>
              </button>
            </li>
          ))}
        </ol>
        {version && <Difference key={version.version} id={document.id} version={version} path={path} text={text} />}
      </div>
    </Dialog>
  )
}

function Difference({ id, version, path, text }: { id: string; version: StudioVersion; path: string; text: string }) {
  const host = useRef<HTMLDivElement>(null)
  const has = version.files.some((file) => file.path === path)
  const old = useQuery({
    ...api.studio.versionText.queryOptions({ input: { id, version: version.version as never, path } }),
    enabled: has,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const content = old.data?.content
  useEffect(() => {
    if (content === undefined || !host.current) return
    const view = new EditorView({
      parent: editorRoot(host.current),
      root: editorRoot(host.current),
      state: EditorState.create({
        doc: text,
        extensions: [
          EditorState.readOnly.of(true),
          EditorView.editable.of(false),
          EditorView.lineWrapping,
          EditorView.theme({ '&': { fontSize: '12px' }, '.cm-scroller': { fontFamily: 'var(--font-mono)' } }),
          EditorView.contentAttributes.of({ 'aria-label': `Changes since version ${version.version}`, tabindex: '0' }),
          unifiedMergeView({ original: content, mergeControls: false, collapseUnchanged: { margin: 2, minSize: 4 } }),
        ],
      }),
    })
    return () => view.destroy()
  }, [content, text, version.version])
  if (!has)
    return (
      <p className="text-ink-2 text-sm">
        Version {version.version} had no file {path}.
      </p>
    )
  if (content === text) return <p className="text-ink-2 text-sm">{path} is the same as on the screen.</p>
  return (
    <div>
      <p className="mb-2 text-ink-3 text-xs">From version {version.version} to what is on the screen</p>
      <div ref={host} className="max-h-[48dvh] overflow-auto rounded-md border border-line bg-sheet" />
    </div>
  )
}
