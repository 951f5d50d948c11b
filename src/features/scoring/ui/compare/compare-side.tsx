import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '#web/api.ts'
import { Field } from '#web/kit/field.tsx'
import { Select } from '#web/kit/input.tsx'
import { Ring } from '#web/kit/ring.tsx'
import { sayDay } from '#web/kit/when.tsx'
import type { ComparedScore } from '../../contract.ts'

type Props = {
  score: ComparedScore | undefined
  resumeId: string
  version: number | undefined
  onVersion: (version: number | undefined) => void
  /** Stands above the version, where the other résumé is chosen. */
  children: ReactNode
}

/** One side: which text, and its total in a ring. */
export function CompareSide({ score, resumeId, version, onVersion, children }: Props) {
  const versions = useQuery(api.resumes.versions.queryOptions({ input: { id: resumeId } })).data?.items ?? []
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-3 rounded-lg border border-line bg-sheet p-4">
      <Ring
        size={76}
        value={score?.total ?? 0}
        label={score ? `Score of ${score.title}: ${score.total} of 100` : 'Not counted yet'}
      >
        <span className="font-display text-3xl">{score?.total ?? '–'}</span>
      </Ring>
      <div className="grid min-w-0 gap-2">
        {children}
        <Field label="Version" hideLabel>
          <Select
            value={version ?? ''}
            onChange={(event) => onVersion(event.target.value ? Number(event.target.value) : undefined)}
          >
            <option value="">Newest version</option>
            {versions.map((each) => (
              <option key={each.version} value={each.version}>
                Version {each.version}, {sayDay(each.createdAt)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </div>
  )
}
