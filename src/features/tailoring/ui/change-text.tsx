import type { Change } from '../tailored-resume.ts'
import { WordDiff } from './word-diff.tsx'

const asList = new Set(['reorder', 'skill_order', 'select'])

/** What stands there and what would: for sentences word by word, for lists one under the other. */
export function ChangeText({ change, doubts }: { change: Change; doubts: string[] }) {
  if (asList.has(change.kind)) return <ListChange change={change} />
  return <WordDiff before={change.before} after={change.after} doubts={doubts} />
}

function ListChange({ change }: { change: Change }) {
  const before = lines(change.before)
  const after = lines(change.after)
  const gone = before.filter((line) => !after.includes(line))
  return (
    <ol className="grid gap-1 text-[12.8px] leading-snug">
      {after.slice(0, 8).map((line, index) => {
        const was = before.indexOf(line)
        const moved = was > index
        return (
          <li key={line} className="grid grid-cols-[1.75rem_1fr] gap-1.5">
            <span className="text-right font-mono text-2xs text-good leading-5">
              {moved && (
                <>
                  <span aria-hidden="true">↑{was - index}</span>
                  <span className="sr-only">moved up by {was - index}</span>
                </>
              )}
            </span>
            <span className={moved ? '' : 'text-ink-2'}>{line}</span>
          </li>
        )
      })}
      {after.length > 8 && <li className="pl-8.5 text-ink-3">and {after.length - 8} more</li>}
      {gone.map((line) => (
        <li key={line} className="pl-8.5 text-ink-3">
          <del className="decoration-bad">{line}</del>
        </li>
      ))}
    </ol>
  )
}

const lines = (text: string) => text.split('\n').filter(Boolean)
