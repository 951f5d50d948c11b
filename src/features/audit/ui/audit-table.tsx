import type { NextPage } from '#web/hooks/use-next-page.ts'
import { Table } from '#web/kit/table.tsx'
import { When } from '#web/kit/when.tsx'
import type { AuditEntry } from '../contract.ts'
import { sayAudit } from './say-audit.ts'

export function AuditTable({
  entries,
  withActor,
  more,
}: {
  entries: AuditEntry[]
  withActor?: boolean
  more?: NextPage
}) {
  return (
    <Table
      label="Sensitive acts"
      rows={entries}
      more={more}
      rowKey={(row) => row.id}
      columns={[
        { id: 'action', label: 'What', cell: (row) => sayAudit(row.action) },
        ...(withActor ? [{ id: 'actor', label: 'Who', cell: (row: AuditEntry) => row.actor }] : []),
        {
          id: 'from',
          label: 'From',
          wide: true,
          cell: (row) => <span className="font-mono text-xs">{row.ipAddress}</span>,
        },
        { id: 'at', label: 'When', end: true, cell: (row) => <When at={row.at} /> },
      ]}
    />
  )
}
