import { useQuery } from '@tanstack/react-query'
import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { api } from '#web/api.ts'
import { Badge } from '#web/kit/badge.tsx'
import { Button } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { When } from '#web/kit/when.tsx'
import { stateNames } from './letter-words.ts'
import { StartLetterDialog } from './start-letter-dialog.tsx'

/** The letters to one posting, on the pages of the posting and of its application. */
export function LettersCard({ postingId, resumeId }: { postingId: string; resumeId?: string }) {
  const [writing, setWriting] = useState(false)
  const letters = useQuery(api.letters.list.queryOptions({ input: { postingId, limit: 20 } })).data?.items ?? []
  return (
    <TitledCard title="Letters" aside={letters.length || undefined}>
      <ul>
        {letters.map((letter) => (
          <li key={letter.id} className="flex items-center gap-2 border-line border-t py-2 text-sm first:border-0">
            <Link
              to={`/letters/${letter.id}`}
              className="min-w-0 truncate underline decoration-edge underline-offset-3"
            >
              {letter.addressee.name ? `To ${letter.addressee.name}` : `A ${letter.tone} letter`}
            </Link>
            <Badge tone={letter.state === 'approved' ? 'good' : 'plain'}>{stateNames[letter.state]}</Badge>
            <span className="ml-auto shrink-0 text-ink-3 text-xs">
              <When at={letter.updatedAt} />
            </span>
          </li>
        ))}
      </ul>
      <Button size="sm" icon={<PenLine />} className="mt-2" onClick={() => setWriting(true)}>
        {letters.length > 0 ? 'Another letter' : 'Write a letter'}
      </Button>
      {writing && <StartLetterDialog postingId={postingId} resumeId={resumeId} onClose={() => setWriting(false)} />}
    </TitledCard>
  )
}
