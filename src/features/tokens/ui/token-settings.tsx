import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { KeyRound, Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { api, client } from '#web/api.ts'
import { Badge } from '#web/kit/badge.tsx'
import { Button } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { notify } from '#web/kit/notices.ts'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { sayDay, When } from '#web/kit/when.tsx'
import { usePageTitle } from '#web/layout/page.tsx'

const CreateTokenDialog = lazy(() =>
  import('./create-token-dialog.tsx').then((each) => ({ default: each.CreateTokenDialog })),
)

export function Component() {
  usePageTitle('Access tokens')
  const queries = useQueryClient()
  const [making, setMaking] = useState(false)
  const list = useQuery(api.tokens.list.queryOptions())
  const revoke = useMutation({
    mutationFn: (id: string) => client.tokens.revoke({ id }),
    onSuccess: () => notify({ title: 'Token revoked', description: 'It stops working at once.' }),
    onSettled: () => queries.invalidateQueries({ queryKey: api.tokens.key() }),
  })
  return (
    <TitledCard
      title="Personal access tokens"
      aside={
        <Button size="sm" icon={<Plus />} onClick={() => setMaking(true)}>
          New token
        </Button>
      }
    >
      <p className="mb-2 text-ink-2 text-sm">
        Keys for the command line, the API and the bookmarklet. Each is shown once and stored as a hash.
      </p>
      {list.isPending && <SkeletonRows rows={2} />}
      {list.data?.items.length === 0 && <p className="py-3 text-ink-3 text-sm">No token yet.</p>}
      <ul>
        {list.data?.items.map((token) => (
          <li key={token.id} className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-t py-3">
            <KeyRound aria-hidden="true" className="size-4 text-ink-3" />
            <div className="min-w-0 flex-1 basis-56">
              <p className="flex flex-wrap items-center gap-2 font-[560] text-sm">
                {token.name}
                {token.scopes.map((scope) => (
                  <Badge key={scope}>{scope}</Badge>
                ))}
              </p>
              <p className="text-ink-3 text-xs">
                <span className="font-mono">{token.prefix}…</span> · made {sayDay(token.createdAt)} ·{' '}
                {token.lastUsedAt ? (
                  <>
                    last used <When at={token.lastUsedAt} />
                  </>
                ) : (
                  'never used'
                )}
                {token.expiresAt && ` · ends ${sayDay(token.expiresAt)}`}
              </p>
            </div>
            <Button size="sm" look="danger" onClick={() => revoke.mutate(token.id)}>
              Revoke
            </Button>
          </li>
        ))}
      </ul>
      <Suspense>{making && <CreateTokenDialog onClose={() => setMaking(false)} />}</Suspense>
    </TitledCard>
  )
}
