import { Flag } from 'lucide-react'
import { Link } from 'react-router'
import { Badge } from '#web/kit/badge.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import { cardElementId, jumpTo, markElementId, useLight } from '#web/kit/marks/mark-board.tsx'
import { sayDay } from '#web/kit/when.tsx'
import type { PostingDetail } from '../contract.ts'
import { weights } from '../flags/find-flags.ts'
import type { PostingFlag } from '../posting-facts.ts'
import { flagWords } from './flag-words.ts'

export const flagId = (flag: PostingFlag) => `flag-${flag.kind}`

/** What deserves a second look, each with its words in the posting. Nothing is shown where there is nothing. */
export function FlagsCard({ posting }: { posting: PostingDetail }) {
  const { flags, text } = posting
  const alike = posting.twins.filter(({ reason }) => reason === 'similar_text')
  if (flags.length === 0 && alike.length === 0) return null
  return (
    <TitledCard title="Worth a second look">
      <ul>
        {flags.map((flag) => (
          <Row key={flag.kind} flag={flag} placed={text !== null && flag.span.end > flag.span.start} />
        ))}
      </ul>
      {alike.length > 0 && (
        <p className={cx('text-ink-2 text-sm', flags.length > 0 && 'mt-3 border-line-2 border-t pt-3')}>
          Much the same text, often another job of the same employer:{' '}
          {alike.map((twin, index) => (
            <span key={twin.id}>
              {index > 0 && ', '}
              <Link to={`/postings/${twin.id}`} className="underline decoration-edge underline-offset-3">
                {twin.title}, {sayDay(twin.createdAt)}
              </Link>
            </span>
          ))}
          .
        </p>
      )}
    </TitledCard>
  )
}

function Row({ flag, placed }: { flag: PostingFlag; placed: boolean }) {
  const id = flagId(flag)
  const { lit, handlers } = useLight(id)
  const { title, why } = flagWords[flag.kind]
  const grave = weights[flag.kind] === 3
  return (
    <li
      id={cardElementId(id)}
      tabIndex={-1}
      {...handlers}
      className={cx('-mx-2 scroll-mt-20 rounded-md px-2 py-2 text-sm', lit && 'bg-mark-soft/45')}
    >
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-[560]">
        <Flag aria-hidden="true" className={cx('size-3.5 shrink-0', grave ? 'text-bad' : 'text-warn')} />
        {title}
        {grave && <Badge tone="bad">take care</Badge>}
      </p>
      <p className="mt-0.5 pl-5.5 text-ink-2">{why}</p>
      {placed ? (
        <button
          type="button"
          onClick={() => jumpTo(markElementId(id))}
          className="mt-1 ml-5.5 text-left text-ink-2 text-xs underline decoration-edge underline-offset-3 [overflow-wrap:anywhere] hover:text-ink pointer-coarse:min-h-11"
        >
          “{flag.quote}”<span className="sr-only">, show its place in the posting</span>
        </button>
      ) : (
        flag.quote && <p className="mt-1 pl-5.5 text-ink-3 text-xs">{sayQuote(flag)}</p>
      )}
    </li>
  )
}

const sayQuote = ({ kind, quote }: PostingFlag) => {
  if (kind === 'reposted') return `First captured ${sayDay(quote)}`
  if (kind === 'old') return `Posted ${sayDay(quote)}`
  if (kind === 'closed') return `Closed ${sayDay(quote)}`
  return `“${quote}”`
}
