import { Link } from 'react-router'
import { Badge } from '#web/kit/badge.tsx'
import { When } from '#web/kit/when.tsx'
import type { Letter } from '../contract.ts'
import { stateNames } from './letter-words.ts'

export function LetterRow({ letter }: { letter: Letter }) {
  const { addressee, tone, words } = letter
  return (
    <li className="relative flex items-center gap-4 border-line border-b py-3">
      <span
        aria-hidden="true"
        className="grid size-10 shrink-0 place-items-center rounded-sm border border-line bg-sheet font-display text-lg shadow-sheet"
      >
        {(letter.company ?? letter.title).charAt(0).toUpperCase()}
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Link
            to={`/letters/${letter.id}`}
            className="truncate font-[560] text-base no-underline after:absolute after:inset-0 hover:underline"
          >
            {letter.title}
          </Link>
          <Badge tone={letter.state === 'approved' ? 'good' : 'plain'}>{stateNames[letter.state]}</Badge>
        </div>
        <p className="mt-0.5 truncate text-ink-3 text-xs">
          {[letter.company, addressee.name && `to ${addressee.name}`, tone, `${words} words`]
            .filter(Boolean)
            .join(' · ')}{' '}
          · changed <When at={letter.updatedAt} />
        </p>
      </div>
    </li>
  )
}
