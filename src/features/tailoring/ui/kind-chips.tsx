import { cx } from '#web/kit/class-names.ts'
import type { Change, ChangeKind } from '../tailored-resume.ts'
import { kindNames } from './level-names.ts'

type Kind = (typeof ChangeKind)['options'][number]
type Props = { changes: Change[]; value: Kind | undefined; onChange: (kind: Kind | undefined) => void }

/** The kinds of changes with their counts; one shows only its own, to be decided together. */
export function KindChips({ changes, value, onChange }: Props) {
  const kinds = [...new Set(changes.map((change) => change.kind))]
  if (kinds.length < 2) return null
  const chip = (key: string, kind: Kind | undefined, name: string, count: number) => (
    <button
      key={key}
      type="button"
      aria-pressed={value === kind}
      onClick={() => onChange(value === kind ? undefined : kind)}
      className={cx(
        'flex shrink-0 items-center gap-1.5 whitespace-nowrap rounded-full border px-2.5 py-0.5 text-xs transition-colors pointer-coarse:min-h-11 pointer-coarse:px-3.5',
        value === kind ? 'border-ink bg-sheet font-medium' : 'border-line text-ink-2 hover:border-edge hover:text-ink',
      )}
    >
      {name} <span className="text-ink-3 tabular-nums">{count}</span>
    </button>
  )
  return (
    <fieldset className="-mx-4 relative flex min-w-0 gap-1.5 overflow-x-auto px-4 py-0.5 [scrollbar-width:none] sm:mx-0 sm:flex-wrap sm:px-0">
      <legend className="sr-only">Kinds of changes</legend>
      {chip('all', undefined, 'All', changes.length)}
      {kinds.map((kind) => chip(kind, kind, kindNames[kind], changes.filter((change) => change.kind === kind).length))}
    </fieldset>
  )
}
