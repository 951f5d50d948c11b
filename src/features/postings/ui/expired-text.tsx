import { ExternalLink, RefreshCw } from 'lucide-react'
import { Link } from 'react-router'
import { sayError } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { Sheet } from '#web/kit/card.tsx'
import type { PostingDetail } from '../contract.ts'
import { useFetchAgain } from './posting-actions.ts'

/** In the place of a text that is no longer kept: what is left, and the ways to have it back. */
export function Expired({ posting }: { posting: PostingDetail }) {
  const fetchAgain = useFetchAgain(posting.id)
  return (
    <Sheet className="px-5 py-9 sm:px-[54px] sm:py-12">
      <h2 className="font-display text-2xl">The text has expired</h2>
      <p className="mt-1.5 max-w-prose text-ink-2 text-sm">
        What others write is kept for a short time only. Its requirements and facts stay, and so does all that you made
        of it.
      </p>
      {fetchAgain.error && (
        <Callout tone="bad" className="mt-4">
          {sayError(fetchAgain.error)}{' '}
          <Link to="/postings?capture=1" className="underline underline-offset-3">
            Paste the text as a new posting
          </Link>
          .
        </Callout>
      )}
      {posting.url ? (
        <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button icon={<RefreshCw />} busy={fetchAgain.isPending} onClick={() => fetchAgain.mutate()}>
            Fetch it again
          </Button>
          <a
            href={posting.url}
            target="_blank"
            rel="noreferrer noopener"
            className="inline-flex items-center gap-1 text-ink-2 text-sm underline decoration-edge underline-offset-3"
          >
            Open the source <ExternalLink aria-hidden="true" className="size-3.5" />
            <span className="sr-only">(opens in a new tab)</span>
          </a>
        </div>
      ) : (
        <p className="mt-4 text-sm">
          <Link to="/postings?capture=1" className="underline decoration-edge underline-offset-3">
            Paste the text as a new posting
          </Link>
        </p>
      )}
    </Sheet>
  )
}
