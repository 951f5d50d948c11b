import { useQuery } from '@tanstack/react-query'
import { AuditTable } from '#features/audit/ui/audit-table.tsx'
import { api } from '#web/api.ts'
import { TitledCard } from '#web/kit/card.tsx'
import { SkeletonCards } from '#web/kit/skeleton.tsx'
import { usePageTitle } from '#web/layout/page.tsx'
import { ChangePasswordCard } from './change-password-card.tsx'
import { SessionsCard } from './sessions-card.tsx'

export function Component() {
  usePageTitle('Security')
  const audit = useQuery(api.audit.list.queryOptions({ input: { limit: 15 } }))
  const sessions = useQuery(api.accounts.listSessions.queryOptions())
  const waiting = audit.isLoading || sessions.isLoading
  return (
    <>
      <ChangePasswordCard />
      {waiting ? (
        <SkeletonCards cards={[3, 6]} className="gap-4!" />
      ) : (
        <>
          <SessionsCard />
          <TitledCard title="Sensitive acts on your account">
            {audit.data && <AuditTable entries={audit.data.items} />}
          </TitledCard>
        </>
      )}
    </>
  )
}
