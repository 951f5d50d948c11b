import { Link } from 'react-router'
import { HelpHint } from '#features/help/ui/help-hint.tsx'
import { Card } from '#web/kit/card.tsx'
import { Ring } from '#web/kit/ring.tsx'
import type { Readiness } from '../contract.ts'

const names = { profile: 'Your facts', resume: 'Master résumé' }

/** How ready the papers are, and what each part stands on. Parts without data are left out. */
export function ReadinessCard({ readiness }: { readiness: Readiness }) {
  if (!readiness) return null
  return (
    <Card>
      <div className="flex items-center gap-5" data-tour="readiness">
        <Ring value={readiness.value} size={92} label={`Readiness ${readiness.value} of 100`}>
          <span className="font-display text-[34px] leading-none">{readiness.value}</span>
        </Ring>
        <div className="min-w-0">
          <h2 className="font-[560] text-base">
            Ready to apply <HelpHint word="readiness" />
          </h2>
          <p className="text-[12.8px] text-ink-2">
            {readiness.parts.map(({ part, weight }) => `${names[part]} ${Math.round(weight * 100)} %`).join(' · ')}
          </p>
        </div>
      </div>
      <ul className="mt-3">
        {readiness.parts.map(({ part, value, reason, to }) => (
          <li key={part} className="border-line border-t py-2.5 last:pb-0">
            <Link to={to} className="group block no-underline">
              <span className="flex items-baseline justify-between gap-3 text-sm">
                <span className="font-[560] group-hover:underline">{names[part]}</span>
                <span className="font-medium tabular-nums">{Math.round(value)}</span>
              </span>
              <span aria-hidden="true" className="mt-1.5 block h-1.5 overflow-hidden rounded-full bg-line">
                <span className="block h-full rounded-full bg-ink" style={{ width: `${value}%` }} />
              </span>
              <span className="mt-1.5 block text-[12.8px] text-ink-2">{reason}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
