import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { nameOf, PostingPicker } from '#features/postings/ui/posting-picker.tsx'
import { api } from '#web/api.ts'
import { findPreset } from '../presets.ts'
import { MeasurePicker } from './measure-picker.tsx'
import type { Measure } from './use-measure.ts'

type Props = {
  postingId: string | undefined
  onPosting: (id: string | undefined) => void
  measure: Measure
  onMeasure: (measure: Measure) => void
}

/** What the score is held against, in one line; the choices open below it, so that the score itself stands on top. */
export function MeasureBar({ postingId, onPosting, measure, onMeasure }: Props) {
  const posting = useQuery(
    api.postings.get.queryOptions({ input: { id: postingId ?? '' }, enabled: Boolean(postingId) }),
  ).data
  const rest = [
    measure.preset && `for ${findPreset(measure.preset).name}`,
    measure.targetRole && `as ${measure.targetRole}`,
    measure.weights && `by ${measure.weights}`,
  ].filter(Boolean)
  const against = posting ? nameOf(posting) : postingId ? 'the posting' : 'the usual keywords'
  return (
    <details className="group rounded-lg border border-line bg-sheet text-sm">
      <summary className="flex h-9 list-none items-center gap-2 rounded-lg px-3.5 text-ink-2 hover:text-ink pointer-coarse:h-11 [&::-webkit-details-marker]:hidden">
        <span className="min-w-0 flex-1 truncate">
          Held against <span className="font-medium text-ink">{[against, ...rest].join(', ')}</span>
        </span>
        <span className="text-ink-3 text-xs print:hidden">Change</span>
        <ChevronDown
          aria-hidden="true"
          className="size-3.5 text-ink-3 transition-transform group-open:rotate-180 print:hidden"
        />
      </summary>
      <div className="grid grid-cols-1 gap-2.5 border-line border-t p-3.5">
        <PostingPicker
          label="Keywords come from"
          none="the usual ones for the role"
          value={postingId}
          onPick={onPosting}
          className="grid-cols-[8.5rem_minmax(0,1fr)] items-center gap-x-3 text-ink-2"
        />
        <MeasurePicker measure={measure} onChoose={onMeasure} />
      </div>
    </details>
  )
}
