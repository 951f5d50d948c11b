import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Download, PackageOpen } from 'lucide-react'
import { api, client } from '#web/api.ts'
import { Button, buttonClass } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { sayBytes } from '#web/kit/file-size.ts'
import { Progress } from '#web/kit/progress.tsx'
import { sayDay, When } from '#web/kit/when.tsx'
import type { DataExport } from '../contract.ts'

/** Everything in one archive: started here, made in the background, kept for seven days. */
export function ExportCard() {
  const queries = useQueryClient()
  const { data } = useQuery(api.exports.list.queryOptions({ staleTime: 0 }))
  const refresh = () =>
    Promise.all([api.exports, api.activity].map((each) => queries.invalidateQueries({ queryKey: each.key() })))
  const start = useMutation({ mutationFn: () => client.exports.start(), onSettled: refresh })
  const items = data?.items ?? []
  const making = items.some(({ url }) => url === null)
  return (
    <TitledCard title="Take it with you">
      <p className="mb-3 text-ink-2 text-sm">
        One archive in open formats: your uploaded files as they were, each résumé in JSON Resume, applications as CSV
        and JSON, letters and postings as text, the exact documents you sent, and every other record as JSON.
      </p>
      <Button icon={<PackageOpen />} busy={start.isPending || making} onClick={() => start.mutate()}>
        {making ? 'Packing…' : 'Pack everything'}
      </Button>
      {items.length > 0 && (
        <ul className="mt-4">
          {items.map((each) => (
            <Archive key={each.id} archive={each} />
          ))}
        </ul>
      )}
    </TitledCard>
  )
}

function Archive({ archive: { url, jobId, bytes, createdAt, expiresAt } }: { archive: DataExport }) {
  const job = useQuery({
    ...api.activity.get.queryOptions({ input: { id: jobId ?? '' } }),
    enabled: url === null && jobId !== null,
  }).data
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-t py-3 last:pb-0">
      <div className="min-w-0 flex-1 basis-52 text-sm">
        <p>
          {url ? 'Packed' : (job?.message ?? 'Waiting to begin')} <When at={createdAt} />
        </p>
        {url && (
          <p className="text-ink-3 text-xs">
            {bytes !== null && `${sayBytes(bytes)} · `}kept until {expiresAt && sayDay(expiresAt)}
          </p>
        )}
        {!url && (
          <>
            <Progress label="Packing everything" value={job?.progress || undefined} className="mt-2" />
            <p className="mt-1 text-ink-3 text-xs">You can leave this page; it goes on.</p>
          </>
        )}
      </div>
      {url && (
        <a href={url} download className={buttonClass('primary', 'sm')}>
          <Download aria-hidden="true" />
          Download
        </a>
      )}
    </li>
  )
}
