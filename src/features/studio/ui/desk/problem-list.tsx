import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#web/kit/button.tsx'
import { Kbd } from '#web/kit/kbd.tsx'
import type { Problem } from '../../compile-report.ts'
import type { Compile } from '../../studio-document.ts'

type Props = {
  compile: Compile | null
  trouble: string | null
  onGoTo: (path: string, line: number) => void
  onLog: () => void
}

const icons = {
  error: <CircleAlert aria-label="Error" className="text-bad" />,
  warning: <TriangleAlert aria-label="Warning" className="text-warn" />,
  hint: <Info aria-label="Hint" className="text-ink-3" />,
}

/** What TeX complained about, in plain words first. Hints about looks stay folded until asked for. */
export function ProblemList({ compile, trouble, onGoTo, onLog }: Props) {
  const [hints, setHints] = useState(false)
  const problems = compile?.problems ?? []
  const serious = problems.filter((problem) => problem.severity !== 'hint')
  const light = problems.length - serious.length
  const shown = hints ? problems : serious
  const failure = trouble ?? (compile?.failure && compile.state !== 'cancelled' ? compile.failure.message : null)
  return (
    <section aria-label="Problems" className="h-full overflow-auto">
      <p role="status" className="sr-only">
        {serious.length > 0 &&
          `TeX complains about ${serious.length === 1 ? 'one place' : `${serious.length} places`}.`}
      </p>
      {failure && (
        <p role="alert" className="flex gap-2 border-line border-b bg-bad-soft px-4 py-2.5 text-sm">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-bad" />
          {failure}
        </p>
      )}
      {serious.length > 1 && (
        <p className="sticky top-0 z-10 flex items-center justify-between gap-2 border-line border-b bg-paper px-4 py-1.5 text-ink-2 text-xs">
          {serious.length} problems
          <span className="pointer-coarse:hidden">
            <Kbd keys="F8" /> goes to the next
          </span>
        </p>
      )}
      <ul>
        {shown.map((problem) => (
          <li key={`${problem.path}-${problem.line}-${problem.code}-${problem.said}`} className="border-line border-b">
            <ProblemRow problem={problem} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-2 px-4 py-2.5 text-ink-3 text-xs">
        {!serious.length && !failure && compile && (
          <span className="flex items-center gap-1.5">
            <CircleCheck aria-hidden="true" className="size-4 text-good" /> No problems.
          </span>
        )}
        {light > 0 && (
          <Button size="sm" look="quiet" aria-expanded={hints} onClick={() => setHints(!hints)}>
            {hints ? 'Hide' : 'Show'} {light} {light === 1 ? 'hint' : 'hints'} about looks
          </Button>
        )}
        {compile?.state !== 'queued' && compile && (
          <Button size="sm" look="quiet" className="ml-auto" onClick={onLog}>
            Whole log
          </Button>
        )}
      </div>
    </section>
  )
}

function ProblemRow({ problem, onGoTo }: { problem: Problem; onGoTo: Props['onGoTo'] }) {
  const { path, line } = problem
  const inside = (
    <>
      <span className="mt-0.5 shrink-0 [&_svg]:size-4">{icons[problem.severity]}</span>
      <span className="min-w-0 flex-1">
        <span className="block text-sm">{problem.means}</span>
        {problem.fix && <span className="mt-0.5 block text-ink-2 text-sm">{problem.fix}</span>}
        <code className="mt-1 block whitespace-pre-wrap text-ink-3 text-xs [overflow-wrap:anywhere]">
          {problem.said}
        </code>
      </span>
      {line && (
        <span className="shrink-0 font-mono text-ink-3 text-xs">
          {path && path !== 'main.tex' ? `${path}:` : 'line '}
          {line}
        </span>
      )}
    </>
  )
  const look = 'flex w-full gap-2.5 px-4 py-2.5 text-left'
  return path && line ? (
    <button type="button" className={`${look} hover:bg-line-2`} onClick={() => onGoTo(path, line)}>
      {inside}
    </button>
  ) : (
    <div className={look}>{inside}</div>
  )
}
