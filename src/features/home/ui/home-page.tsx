import { useQuery } from '@tanstack/react-query'
import { ClipboardPaste, FileUp, Mail } from 'lucide-react'
import { useRef } from 'react'
import { DemoFilling, useDemoFilling } from '#features/demo/ui/demo-filling.tsx'
import { useDemoNotice } from '#features/demo/ui/use-demo.ts'
import { TourOffer } from '#features/help/ui/tour-offer.tsx'
import { api } from '#web/api.ts'
import { LinkButton } from '#web/kit/button.tsx'
import { SkeletonCards } from '#web/kit/skeleton.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { useMe } from '#web/session.ts'
import type { Home } from '../contract.ts'
import { Checklist } from './checklist.tsx'
import { InsightFeed } from './insight-feed.tsx'
import { Pipeline } from './pipeline.tsx'
import { ReadinessCard } from './readiness-card.tsx'
import { Recent } from './recent.tsx'
import { SkillsCard } from './skills-card.tsx'
import { StartHere } from './start/start-here.tsx'
import { Week } from './week.tsx'

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
const today = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long' })

export const homeQuery = () => api.home.get.queryOptions({ input: { zone } })

export function Component() {
  const me = useMe()
  const home = useQuery(homeQuery())
  // Whether a tour is offered is known before anything is shown: what comes later must push nothing down.
  const tours = useQuery(api.help.tours.queryOptions({ staleTime: Number.POSITIVE_INFINITY }))
  const starting = useRef(false)
  const isDemo = me?.workspace?.kind === 'demo'
  const filling = useDemoFilling(isDemo)
  useDemoNotice()
  const name = me?.user?.name.split(' ')[0]
  if (home.isError && !home.data) return <Trouble error={home.error} onRetry={() => void home.refetch()} />
  if (!home.data || tours.isPending) return <Loading />
  if (filling || (isDemo && home.data.empty)) return <DemoFilling />
  if (home.data.empty) starting.current = true
  // Stays while the first two things are laid down, although Home is not empty any more.
  if (starting.current) return <StartHere name={name} />
  return (
    <Page
      title="Home"
      heading={
        <>
          {greeting()}
          {name && <em className="text-ink-2">, {isDemo ? 'Mara' : name}</em>}
        </>
      }
      sub={`${today.format(new Date())}. ${sayState(home.data)}`}
      actions={<QuickActions />}
    >
      <TourOffer tour="main">New here? A tour of a minute shows where things are.</TourOffer>
      <div className="grid grid-cols-1 items-start gap-x-6.5 gap-y-5 lg:grid-cols-[minmax(0,1fr)_348px]">
        <div className="grid grid-cols-1 gap-5">
          <InsightFeed home={home.data} />
          <Week home={home.data} />
          <SkillsCard below={<Recent items={home.data.recent} />} />
        </div>
        <div className="grid grid-cols-1 gap-5">
          <ReadinessCard readiness={home.data.readiness} />
          <Checklist steps={home.data.steps} />
          <Pipeline pipeline={home.data.pipeline} />
        </div>
      </div>
    </Page>
  )
}

function QuickActions() {
  return (
    <nav aria-label="Quick actions" className="flex flex-wrap gap-2">
      <LinkButton to="/postings?capture=1" icon={<ClipboardPaste />}>
        Capture a posting
      </LinkButton>
      <LinkButton to="/resumes?upload=1" icon={<FileUp />}>
        Upload a résumé
      </LinkButton>
      <LinkButton to="/letters?write=1" icon={<Mail />} className="max-sm:hidden">
        New letter
      </LinkButton>
    </nav>
  )
}

function sayState({ insights, agenda }: Home): string {
  const due = agenda.filter(({ overdue }) => overdue).length
  if (due > 0) return due === 1 ? 'One thing is overdue.' : `${due} things are overdue.`
  if (insights.length === 0) return 'Nothing presses. A good moment to look for another posting.'
  return insights.length === 1 ? 'One thing is worth doing.' : `${insights.length} things are worth doing.`
}

function greeting(hour = new Date().getHours()) {
  if (hour < 5) return 'Still up'
  if (hour < 12) return 'Good morning'
  return hour < 18 ? 'Good afternoon' : 'Good evening'
}

function Loading() {
  return (
    <Page title="Home" pending>
      <div className="grid grid-cols-1 gap-x-6.5 gap-y-5 lg:grid-cols-[minmax(0,1fr)_348px]">
        <SkeletonCards cards={[9, 6, 5]} className="gap-5!" />
        <SkeletonCards cards={[6, 6]} className="gap-5!" />
      </div>
    </Page>
  )
}
