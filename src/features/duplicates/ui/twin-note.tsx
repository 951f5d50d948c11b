import { useNavigate } from 'react-router'
import type { PostingDetail } from '#features/postings/contract.ts'
import type { PostingTwin } from '#features/postings/twin-shapes.ts'
import { isTwin } from '#features/postings/twins/find-twins.ts'
import { Button, LinkButton } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { saySaved } from './say-saved.ts'
import { useMergePostings } from './use-merge-postings.ts'

const reasons: Record<PostingTwin['reason'], string> = {
  same_address: 'Both stand at the same address.',
  same_job: 'The employer, the title and the place are the same.',
  same_text: 'Both have the same text, or nearly.',
  similar_text: '',
}

/** Says that a posting was saved before, and lets the two become one. */
export function TwinNote({ posting }: { posting: PostingDetail }) {
  const navigate = useNavigate()
  const { merge, keepBoth } = useMergePostings()
  const twins = posting.twins.filter((each) => isTwin(each.reason))
  const [twin] = twins
  if (!twin) return null
  const before = twin.createdAt < posting.createdAt
  // The older one stays: it is the one that applications and links point to.
  const [keep, gone] = before ? [twin, posting] : [posting, twin]
  const mergeNow = () => {
    // First to the one that stays: the other is not asked for once it has gone.
    if (keep !== posting) void navigate(`/postings/${keep.id}`, { replace: true })
    merge.mutate({ keep, gone })
  }
  const other = twin.title === posting.title ? '' : `, as “${twin.title}”`
  return (
    <Callout
      className="mb-4 print:hidden"
      title={`You saved this ${before ? '' : 'again '}${saySaved(twin.createdAt)}${other}`}
      action={
        <span className="flex flex-wrap gap-2">
          <Button size="sm" busy={merge.isPending} onClick={mergeNow}>
            Merge the two
          </Button>
          <LinkButton size="sm" to={`/postings/${twin.id}`}>
            Open the other
          </LinkButton>
          <Button size="sm" look="quiet" busy={keepBoth.isPending} onClick={() => keepBoth.mutate([posting, twin])}>
            Not the same
          </Button>
        </span>
      }
    >
      {reasons[twin.reason]} {twins.length > 1 && `And ${twins.length - 1} more of it. `}Merging keeps both texts, your
      notes, and all that was made for either.
    </Callout>
  )
}
