import { useState } from 'react'
import { Button, LinkButton } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import type { NextStep } from './next-steps.ts'

const firstShown = 5

export function NextSteps({ steps }: { steps: NextStep[] }) {
  const [all, setAll] = useState(false)
  if (steps.length === 0) return null
  return (
    <TitledCard title="Next" aside={steps.length}>
      <ul>
        {(all ? steps : steps.slice(0, firstShown)).map((step, index) => (
          <li
            key={step.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-t py-3 first:border-0 last:pb-0"
          >
            <div className="min-w-0 flex-1 basis-60">
              <p className="font-[560] text-sm [overflow-wrap:anywhere]">{step.title}</p>
              <p className="text-[12.8px] text-ink-2">{step.why}</p>
            </div>
            <LinkButton to={step.to} size="sm" look={index === 0 ? 'primary' : 'secondary'}>
              {step.action}
            </LinkButton>
          </li>
        ))}
      </ul>
      {steps.length > firstShown && (
        <Button size="sm" look="quiet" className="-ml-2" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show ${steps.length - firstShown} more`}
        </Button>
      )}
    </TitledCard>
  )
}
