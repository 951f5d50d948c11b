import { ExportCard } from '#features/exports/ui/export-card.tsx'
import { usePageTitle } from '#web/layout/page.tsx'
import { DeleteAccountCard } from './delete-account-card.tsx'

export function Component() {
  usePageTitle('Your data')
  return (
    <>
      <ExportCard />
      <DeleteAccountCard />
    </>
  )
}
