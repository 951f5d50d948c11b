import { Link } from 'react-router'
import type { FitPartName } from '../match-report.ts'

type Part = { part: FitPartName; score?: number | null; reason: string; missing?: 'wishes' | 'profile' | 'posting' }
const names = { skills: 'Skills', experience: 'Experience', location: 'Place', salary: 'Pay', interest: 'Interest' }

/** The five parts of a fit with the reason for each; what could not be judged says whose answer is missing. */
export function FitParts({ parts, masterId }: { parts: Part[]; masterId?: string }) {
  return (
    <ul className="grid gap-2.5 text-xs">
      {parts.map(({ part, score, reason, missing }) => {
        const judged = score !== undefined && score !== null
        return (
          <li key={part} className="grid grid-cols-[5rem_minmax(0,1fr)_1.75rem] items-center gap-x-2.5 gap-y-0.5">
            <span className="text-ink-2">{names[part]}</span>
            {judged ? (
              <span aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-line">
                <span className="block h-full rounded-full bg-ink" style={{ width: `${Math.round(score)}%` }} />
              </span>
            ) : (
              <span aria-hidden="true" className="border-line border-t border-dashed" />
            )}
            <span className="text-right font-[550] tabular-nums">
              {judged ? Math.round(score) : <span className="text-ink-3">–</span>}
            </span>
            <p className="col-span-2 col-start-2 text-ink-3 leading-snug">
              {reason} {missing && <WayOut missing={missing} masterId={masterId} />}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

function WayOut({ missing, masterId }: { missing: NonNullable<Part['missing']>; masterId: string | undefined }) {
  if (missing === 'posting') return null
  const [to, text] =
    missing === 'wishes'
      ? ['/settings/wishes', 'Say it in your wishes']
      : [masterId ? `/resumes/${masterId}/review` : '/resumes', 'Add it to your profile']
  return (
    <Link to={to} className="whitespace-nowrap text-ink underline decoration-edge underline-offset-3">
      {text}
    </Link>
  )
}
