import { Badge, type Tone } from '#web/kit/badge.tsx'
import type { Stage } from '../contract.ts'
import { stageNames } from './stages.ts'

const tones: Partial<Record<Stage, Tone>> = { offer: 'good', accepted: 'good', rejected: 'bad' }

/** `name`: of the column, where it is one of the person's own. */
export function StageBadge({ stage, name }: { stage: Stage; name?: string | undefined }) {
  return (
    <Badge tone={tones[stage]} className="max-w-full">
      <span className="truncate">{name ?? stageNames[stage]}</span>
    </Badge>
  )
}
