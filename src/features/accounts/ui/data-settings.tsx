import { useMutation } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { client, saveFile } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { usePageTitle } from '#web/layout/page.tsx'
import { useMe } from '#web/session.ts'
import { gatherRecords } from './gather-records.ts'

export function Component() {
  usePageTitle('Your data')
  const me = useMe()
  const download = useMutation({
    mutationFn: () => gatherRecords(client),
    onSuccess(records) {
      const text = JSON.stringify({ account: me?.user, ...records }, null, 2)
      saveFile(new Blob([text], { type: 'application/json' }), 'shortlist-records.json')
    },
  })
  return (
    <TitledCard title="Take it with you">
      <p className="mb-3 text-ink-2 text-sm">
        Everything you wrote and everything that was read, as JSON: résumés with their profiles in JSON Resume shape,
        postings with their facts, applications with their history. Original files and sent documents are downloaded
        from their pages.
      </p>
      <Button icon={<Download />} busy={download.isPending} onClick={() => download.mutate()}>
        Download my records
      </Button>
    </TitledCard>
  )
}
