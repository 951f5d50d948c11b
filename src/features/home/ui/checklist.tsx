import { Check } from 'lucide-react'
import { Link } from 'react-router'
import { TitledCard } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import type { Home } from '../contract.ts'

const names: Record<Home['steps'][number]['id'], string> = {
  resume: 'Bring in your résumé',
  posting: 'Capture a posting',
  compare: 'Compare the two',
  wishes: 'Say what you look for',
  tailor: 'Tailor a résumé to it',
  track: 'Track the application',
  apply: 'Send the first application',
}

/** The first way through, until it has been gone once. */
export function Checklist({ steps }: { steps: Home['steps'] }) {
  const done = steps.filter((step) => step.done).length
  if (done === steps.length) return null
  const next = steps.find((step) => !step.done)
  return (
    <TitledCard title="First steps" aside={`${done} of ${steps.length}`}>
      <ol className="-mx-2">
        {steps.map((step) => (
          <li key={step.id}>
            <Link
              to={step.to}
              className="flex items-center gap-2.5 rounded-md px-2 py-1.5 text-sm no-underline hover:bg-line-2/70 pointer-coarse:min-h-11"
            >
              <span
                aria-hidden="true"
                className={cx(
                  'grid size-4.5 shrink-0 place-items-center rounded-full border [&_svg]:size-3',
                  step.done ? 'border-ink bg-ink text-paper' : step === next ? 'border-ink' : 'border-edge/60',
                )}
              >
                {step.done && <Check strokeWidth={3} />}
              </span>
              <span
                className={cx(step.done && 'text-ink-3 line-through decoration-line', step === next && 'font-[560]')}
              >
                {names[step.id]}
              </span>
              {step.done && <span className="sr-only">, done</span>}
            </Link>
          </li>
        ))}
      </ol>
    </TitledCard>
  )
}
