import { Link } from 'react-router'
import { TitledCard } from '#web/kit/card.tsx'
import type { ScoreReport } from '../score-report.ts'

const sources: Record<ScoreReport['keywords']['source'], string> = {
  posting: 'from the posting',
  role: 'usual for the role',
  preset: 'usual for the field',
  guess: 'usual for your last role',
  common: 'asked of most professionals',
}

/** Which keywords were looked for: those found are marked, those that lack are not. `own`: the reader has an account with wishes. */
export function KeywordCard({ keywords, own = false }: { keywords: ScoreReport['keywords']; own?: boolean }) {
  const { found, missing, source, role, guessedFrom } = keywords
  const total = found.length + missing.length
  if (total === 0) return null
  return (
    <TitledCard title="Keywords" aside={`${found.length} of ${total}`}>
      <p className="mb-3 text-ink-2 text-sm">
        {role ? `Usual for ${role}` : `Words ${sources[source]}`}
        {guessedFrom ? `, guessed from your ${guessedFrom.of} “${guessedFrom.title}”` : ''}. Only add what is true of
        you.
        {guessedFrom && (
          <>
            {' '}
            {own ? (
              <>
                Another role? <Link to="/settings/wishes">Say what you look for</Link>, or score against a posting.
              </>
            ) : (
              'Another role? Score against a posting.'
            )}
          </>
        )}
      </p>
      <ul className="flex flex-wrap gap-x-2 gap-y-1.5 text-sm">
        {found.map((keyword) => (
          <li key={keyword.term}>
            <span className="mark mx-0!" data-tone={keyword.where === 'list' ? 'soft' : 'strong'}>
              {keyword.term}
            </span>
            <span className="sr-only">, found{keyword.where === 'list' ? ' in a list only' : ''}</span>
          </li>
        ))}
        {missing.map((keyword) => (
          <li key={keyword.term} className="text-ink-3">
            {keyword.term}
            <span className="sr-only">, not found</span>
          </li>
        ))}
      </ul>
      {found.some((keyword) => keyword.where === 'list') && (
        <p className="mt-3 text-ink-3 text-xs">Paler ones are only listed, not shown at work.</p>
      )}
    </TitledCard>
  )
}
