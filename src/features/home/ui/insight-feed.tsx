import { BellOff, X } from 'lucide-react'
import { useState } from 'react'
import { Button, IconButton, LinkButton } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import type { Home, Insight, InsightAction } from '../contract.ts'
import { useBringBack, useInsightAct, usePutAway } from './insight-actions.ts'

const firstShown = 5

/** What is worth doing, most urgent first; each with its reason, its action, and a way to put it away. */
export function InsightFeed({ home }: { home: Home }) {
  const [all, setAll] = useState(false)
  const bringBack = useBringBack()
  const { insights, putAway } = home
  const shown = all ? insights : insights.slice(0, firstShown)
  return (
    <TitledCard
      title={<span id="next">Next</span>}
      aside={
        putAway > 0 ? (
          <button
            type="button"
            onClick={() => bringBack.mutate(undefined)}
            className="underline decoration-edge underline-offset-3 hover:text-ink pointer-coarse:py-2"
          >
            Bring back {putAway} put away
          </button>
        ) : undefined
      }
    >
      {insights.length === 0 && <Nothing />}
      <ul data-tour="insights">
        {shown.map((insight, index) => (
          <Row key={insight.key} insight={insight} first={index === 0} />
        ))}
      </ul>
      {insights.length > firstShown && (
        <Button size="sm" look="quiet" className="-ml-2.5" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show ${insights.length - firstShown} more`}
        </Button>
      )}
    </TitledCard>
  )
}

function Row({ insight, first }: { insight: Insight; first: boolean }) {
  const putAway = usePutAway()
  return (
    <li className="group flex flex-wrap items-center gap-x-4 gap-y-2.5 border-line border-t py-3.5 first:border-0 first:pt-1.5 last:pb-1">
      <div className="min-w-0 flex-1 basis-72">
        <p
          className={
            first
              ? 'font-display text-[22px] leading-tight [overflow-wrap:anywhere]'
              : 'font-[560] text-sm [overflow-wrap:anywhere]'
          }
        >
          {insight.title}
        </p>
        <p className={first ? 'mt-1 text-ink-2 text-sm' : 'text-[12.8px] text-ink-2'}>{insight.why}</p>
      </div>
      <div className="flex max-w-full flex-wrap items-center gap-1.5">
        {insight.actions.map((action, index) => (
          <Action key={action.label} action={action} insight={insight} primary={first && index === 0} />
        ))}
        <span className="flex text-ink-3">
          <IconButton
            label={`Remind me in three days: ${insight.title}`}
            onClick={() => putAway.mutate({ insight, days: 3 })}
          >
            <BellOff />
          </IconButton>
          <IconButton label={`Put away: ${insight.title}`} onClick={() => putAway.mutate({ insight })}>
            <X />
          </IconButton>
        </span>
      </div>
    </li>
  )
}

function Action({ action, insight, primary }: { action: InsightAction; insight: Insight; primary: boolean }) {
  const act = useInsightAct()
  const look = primary ? 'primary' : 'secondary'
  if ('to' in action)
    return (
      <LinkButton to={action.to} size="sm" look={look}>
        {action.label}
      </LinkButton>
    )
  return (
    <Button size="sm" look={look} busy={act.isPending} onClick={() => act.mutate({ insight, action })}>
      {action.label}
    </Button>
  )
}

function Nothing() {
  return (
    <div className="py-6 text-center">
      <p className="font-display text-2xl">All done for today</p>
      <p className="mt-1 text-ink-2 text-sm">
        What needs you shows up here: answers that are due, quiet applications, strong matches.
      </p>
    </div>
  )
}
