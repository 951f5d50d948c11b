import { Outlet, useLocation } from 'react-router'
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
  const { pathname } = useLocation()
  // The window is named after what is open: two of them are told apart, and a screen reader says where it is.
  const here = tabs.find((each) => pathname.startsWith(each.to))
  return (
    <Page title={here?.label ?? 'Settings'} heading="Settings" width="reading">
      <LinkTabs label="Settings" tabs={tabs} />
      <div className="mt-5 grid grid-cols-1 gap-4">
        <Outlet />
      </div>
    </Page>
  )
}
