import { WordDiff } from '#features/tailoring/ui/word-diff.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Skeleton } from '#web/kit/skeleton.tsx'
import { useResumeContent } from '../use-resume.ts'
import { compareProfiles } from './compare-profiles.ts'

type Props = { resumeId: string; version: number; onClose: () => void }

/** What a version changed against the one before it. */
export function CompareVersionsDialog({ resumeId, version, onClose }: Props) {
  const before = useResumeContent(resumeId, version - 1).data
  const after = useResumeContent(resumeId, version).data
  const changes = before && after && compareProfiles(before.profile, after.profile)
  return (
    <Dialog open wide onClose={onClose} title={`What version ${version} changed`}>
      {!changes && <Skeleton className="h-32 w-full" />}
      {changes?.length === 0 && <p className="text-ink-2 text-sm">Nothing in the profile: both say the same.</p>}
      <ol>
        {changes?.map((change, index) => (
          <li key={change.pointer} className="border-line border-t py-3 first:border-0 first:pt-0">
            {change.section !== changes[index - 1]?.section && (
              <h3 className="mb-1 text-ink-3 text-xs">{change.section}</h3>
            )}
            <div className="whitespace-pre-line">
              <WordDiff before={change.before} after={change.after} />
            </div>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
