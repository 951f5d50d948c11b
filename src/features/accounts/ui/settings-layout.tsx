import { Outlet } from 'react-router'
import { LinkTabs } from '#web/kit/tabs.tsx'
import { Page } from '#web/layout/page.tsx'

const tabs = [
  { to: '/settings/profile', label: 'Profile' },
  { to: '/settings/wishes', label: 'Wishes' },
  { to: '/settings/security', label: 'Security' },
  { to: '/settings/tokens', label: 'Access tokens' },
  { to: '/settings/appearance', label: 'Appearance' },
  { to: '/settings/data', label: 'Your data' },
]

export function Component() {
  return (
    <Page title="Settings" width="reading">
      <LinkTabs label="Settings" tabs={tabs} />
      <div className="mt-5 grid grid-cols-1 gap-4">
        <Outlet />
      </div>
    </Page>
  )
}
