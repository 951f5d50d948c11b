import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Laptop, Smartphone } from 'lucide-react'
import { api, client } from '#web/api.ts'
import { Badge } from '#web/kit/badge.tsx'
import { Button } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { notify } from '#web/kit/notices.ts'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { When } from '#web/kit/when.tsx'
import { sayDevice } from './say-device.ts'

/** Where the person is signed in; ending a session takes effect at once. */
export function SessionsCard() {
  const queries = useQueryClient()
  const list = useQuery(api.accounts.listSessions.queryOptions())
  const refresh = () => queries.invalidateQueries({ queryKey: api.accounts.listSessions.key() })
  const revoke = useMutation({ mutationFn: (id: string) => client.accounts.revokeSession({ id }), onSettled: refresh })
  const others = useMutation({
    mutationFn: () => client.accounts.revokeOtherSessions(),
    onSuccess: ({ revoked }) => notify({ title: `${revoked} other ${revoked === 1 ? 'session' : 'sessions'} ended` }),
    onSettled: refresh,
  })
  const sessions = list.data?.items ?? []
  return (
    <TitledCard
      title="Where you are signed in"
      aside={
        sessions.length > 1 && (
          <Button size="sm" busy={others.isPending} onClick={() => others.mutate()}>
            End all others
          </Button>
        )
      }
    >
      {list.isPending && <SkeletonRows rows={2} />}
      <ul>
        {sessions.map((session) => {
          const device = sayDevice(session.userAgent)
          return (
            <li
              key={session.id}
              className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-t py-3 first:border-0"
            >
              <span aria-hidden="true" className="text-ink-3 [&_svg]:size-5">
                {device.mobile ? <Smartphone /> : <Laptop />}
              </span>
              <div className="min-w-0 flex-1 basis-48">
                <p className="flex items-center gap-2 font-[560] text-sm">
                  {device.name}
                  {session.current && <Badge tone="mark">This one</Badge>}
                </p>
                <p className="text-ink-3 text-xs">
                  {session.ipAddress && <span className="font-mono">{session.ipAddress} · </span>}
                  used <When at={session.lastUsedAt} />
                </p>
              </div>
              {!session.current && (
                <Button size="sm" look="danger" onClick={() => revoke.mutate(session.id)}>
                  End
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </TitledCard>
  )
}
