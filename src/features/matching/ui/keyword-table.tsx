import { Badge, type Tone } from '#web/kit/badge.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import type { KeywordMatch, MatchStatus } from '../match-report.ts'
import { statusNames } from './match-marks.ts'

const tones: Partial<Record<MatchStatus, Tone>> = { found: 'good', implied: 'good', unsaid: 'warn', lacking: 'bad' }

/** Keyword by keyword, the weightiest first. */
export function KeywordTable({ keywords }: { keywords: KeywordMatch[] }) {
  if (keywords.length === 0) return null
  const sorted = keywords.toSorted((a, b) => b.weight - a.weight)
  return (
    <TitledCard title="Keywords" aside={keywords.length}>
      <ul className="grid gap-1.5 text-sm">
        {sorted.slice(0, 30).map((keyword) => (
          <li
            key={keyword.text}
            className="grid grid-cols-[1fr_3.5rem_7.5rem] items-center gap-3"
            title={keyword.reason}
          >
            <span className="truncate">
              {keyword.text}
              {keyword.via && <span className="text-ink-3 text-xs"> by “{keyword.via.term}”</span>}
            </span>
            <span aria-hidden="true" className="h-1 rounded-full bg-line">
              <span
                className="block h-full rounded-full bg-ink-3"
                style={{ width: `${Math.round(keyword.weight * 100)}%` }}
              />
            </span>
            <Badge tone={tones[keyword.status]} className="justify-self-end">
              {statusNames[keyword.status]}
            </Badge>
          </li>
        ))}
      </ul>
    </TitledCard>
  )
}
