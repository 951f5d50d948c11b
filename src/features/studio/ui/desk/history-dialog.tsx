import { unifiedMergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Download, History, RotateCcw } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { api, client, saveFile, sayError } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { Field } from '#web/kit/field.tsx'
import { Select } from '#web/kit/input.tsx'
import { Skeleton, SkeletonRows } from '#web/kit/skeleton.tsx'
import { When } from '#web/kit/when.tsx'
import type { StudioDocumentDetail, StudioVersion } from '../../studio-document.ts'
import { editorRoot } from './editor-root.ts'

const reasons = { made: 'Made', saved: 'Kept', restored: 'Brought back', imported: 'Imported' }

type Props = {
  document: StudioDocumentDetail
  /** File that is open. */
  path: string
  /** A file as it stands on the screen, to compare with. */
  readText: (path: string) => Promise<string>
  onRestore: (document: StudioDocumentDetail) => void
  onClose: () => void
}

export function HistoryDialog({ document, path, readText, onRestore, onClose }: Props) {
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
  const pdf = useMutation({
    mutationFn: async (version: number) =>
      saveFile(await client.studio.versionPdf({ id: document.id, version: version as never })),
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
          <Button icon={<Download />} disabled={!shown} busy={pdf.isPending} onClick={() => shown && pdf.mutate(shown)}>
            PDF of version {shown}
          </Button>
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
        {version && (
          <Changes key={version.version} document={document} version={version} path={path} readText={readText} />
        )}
      </div>
    </Dialog>
  )
}

type ChangesProps = Pick<Props, 'document' | 'path' | 'readText'> & { version: StudioVersion }

/** One file of a version beside the same one now; the others that differ can be chosen. */
function Changes({ document, version, path, readText }: ChangesProps) {
  // As the server has them now: the desk's own list is as old as the desk.
  const current = useQuery({
    queryKey: ['studio-files', document.id],
    queryFn: async () => (await client.studio.get({ id: document.id })).files,
    gcTime: 0,
  })
  const differing = listDifferences(current.data ?? document.files, version)
  const [picked, setPicked] = useState<string>()
  const shown = picked ?? (differing.some((each) => each.path === path) ? path : (differing[0]?.path ?? path))
  const kind = differing.find((each) => each.path === shown)?.kind ?? 'changed'
  return (
    <div className="min-w-0">
      {differing.length > 1 && (
        <Field label="File" className="mb-3">
          <Select value={shown} onChange={(event) => setPicked(event.target.value)}>
            {differing.map((each) => (
              <option key={each.path} value={each.path}>
                {each.path}
                {each.kind === 'changed' ? '' : `, ${each.kind}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {isText(shown) ? (
        <Difference key={shown} id={document.id} version={version} path={shown} kind={kind} readText={readText} />
      ) : (
        <p className="text-ink-2 text-sm">{shown} is no text: it comes back with the version.</p>
      )}
    </div>
  )
}

const isText = (path: string) => /\.(tex|ltx|cls|sty|bib|bst|bbx|cbx|def|cfg|txt|md|csv|tikz|lua)$/i.test(path)

/** Files that are not as they were. */
function listDifferences(files: StudioDocumentDetail['files'], version: StudioVersion) {
  const now = new Map(files.map(({ path, sha256 }) => [path, sha256]))
  const then = new Map(version.files.map(({ path, sha256 }) => [path, sha256]))
  return [...new Set([...now.keys(), ...then.keys()])].sort().flatMap((path) => {
    if (now.get(path) === then.get(path)) return []
    return [{ path, kind: !now.has(path) ? 'not there now' : !then.has(path) ? 'new since' : 'changed' }]
  })
}

function Difference(props: {
  id: string
  version: StudioVersion
  path: string
  kind: string
  readText: Props['readText']
}) {
  const { id, version, path, kind, readText } = props
  const host = useRef<HTMLDivElement>(null)
  const texts = useQuery({
    queryKey: ['studio-difference', id, version.version, path],
    queryFn: async () => ({
      before: version.files.some((file) => file.path === path)
        ? (await client.studio.versionText({ id, version: version.version as never, path })).content
        : '',
      now: kind === 'not there now' ? '' : await readText(path),
    }),
    gcTime: 0,
  })
  const { before, now } = texts.data ?? {}
  useEffect(() => {
    if (before === undefined || now === undefined || !host.current) return
    const view = new EditorView({
      parent: editorRoot(host.current),
      root: editorRoot(host.current),
      state: EditorState.create({
        doc: now,
        extensions: [
          EditorState.readOnly.of(true),
          EditorView.editable.of(false),
          EditorView.lineWrapping,
          EditorView.theme({ '&': { fontSize: '12px' }, '.cm-scroller': { fontFamily: 'var(--font-mono)' } }),
          EditorView.contentAttributes.of({ 'aria-label': `Changes since version ${version.version}`, tabindex: '0' }),
          unifiedMergeView({ original: before, mergeControls: false, collapseUnchanged: { margin: 2, minSize: 4 } }),
        ],
      }),
    })
    return () => view.destroy()
  }, [before, now, version.version])
  if (texts.isError) return <p className="text-bad text-sm">{sayError(texts.error)}</p>
  if (!texts.data) return <Skeleton className="h-24 w-full" />
  if (before === now) return <p className="text-ink-2 text-sm">{path} is the same as on the screen.</p>
  return (
    <div>
      <p className="mb-2 text-ink-3 text-xs">From version {version.version} to what is on the screen</p>
      <div ref={host} className="max-h-[48dvh] overflow-auto rounded-md border border-line bg-sheet" />
    </div>
  )
}
