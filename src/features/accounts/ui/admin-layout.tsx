import { Outlet, useLocation } from 'react-router'
import { LinkTabs } from '#web/kit/tabs.tsx'
import { NotFound } from '#web/layout/not-found.tsx'
import { Page } from '#web/layout/page.tsx'
import { useMe } from '#web/session.ts'

const tabs = [
  { to: '/admin/users', label: 'Accounts' },
  { to: '/admin/queues', label: 'Queues' },
  { to: '/admin/weights', label: 'Weights' },
  { to: '/admin/mail', label: 'Mail' },
  { to: '/admin/audit', label: 'Audit log' },
]

export function Component() {
  const me = useMe()
  const { pathname } = useLocation()
  const here = tabs.find((each) => pathname.startsWith(each.to))
  if (me && !me.user?.admin) return <NotFound />
  return (
    <Page
      title={here?.label ?? 'Administration'}
      heading="Administration"
      sub={
        me &&
        `Version ${me.installation.version}. ${me.installation.sendsMail ? 'Mail is sent.' : 'No mail server is set: mail stays in the local mailbox.'}`
      }
    >
      <LinkTabs label="Administration" tabs={tabs} />
      <div className="mt-5">
        <Outlet />
      </div>
    </Page>
  )
}
