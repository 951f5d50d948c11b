import { useQuery } from '@tanstack/react-query'
import { api } from '#web/api.ts'
import { LinkButton } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'

/** Says that an application looks like another one. */
export function DuplicateNote({ applicationId }: { applicationId: string }) {
  const { data } = useQuery(api.duplicates.list.queryOptions({ input: { applicationId } }))
  const pair = data?.items[0]
  if (!pair) return null
  const other = pair.first.id === applicationId ? pair.second : pair.first
  return (
    <Callout
      tone="warn"
      className="mb-4"
      action={
        <LinkButton size="sm" to="/applications/duplicates">
          Compare
        </LinkButton>
      }
    >
      This looks like {[other.title, other.company].filter(Boolean).join(', ')}, which you track, too.
    </Callout>
  )
}
