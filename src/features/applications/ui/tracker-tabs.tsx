import { LinkTabs } from '#web/kit/tabs.tsx'

const tabs = [
  { to: '/applications', label: 'Applications', end: true },
  { to: '/applications/outcomes', label: 'Outcomes' },
  { to: '/applications/offers', label: 'Offers' },
  { to: '/applications/import', label: 'Import' },
]

/** The pages of the tracker. */
export function TrackerTabs() {
  return (
    <div className="mb-4">
      <LinkTabs label="Tracker" tabs={tabs} />
    </div>
  )
}
