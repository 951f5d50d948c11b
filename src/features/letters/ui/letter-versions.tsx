import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { WordDiff } from '#features/tailoring/ui/word-diff.tsx'
import { api } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { When } from '#web/kit/when.tsx'
import type { LetterDetail } from '../contract.ts'
import { useRestore } from './letter-actions.ts'

const reasons = { drafted: 'Drafted', edited: 'Edited', restored: 'Brought back' }

/** Earlier texts, each held against the one that stands. */
export function LetterVersions({ letter, onClose }: { letter: LetterDetail; onClose: () => void }) {
  const { data } = useQuery(api.letters.versions.queryOptions({ input: { id: letter.id } }))
  const [chosen, choose] = useState<number>()
  const restore = useRestore(letter.id)
  const version = data?.items.find((each) => each.version === chosen) ?? data?.items[0]
  const current = version?.text === letter.text
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title="Versions"
      description="What is struck out was there and is no more; what is marked came since."
      actions={
        version && (
          <Button
            look="primary"
            busy={restore.isPending}
            disabled={current || letter.state === 'approved'}
            onClick={() => restore.mutate(version.version, { onSuccess: onClose })}
          >
            Bring version {version.version} back
          </Button>
        )
      }
    >
      {!data ? (
        <SkeletonRows rows={3} />
      ) : (
        <div className="grid grid-cols-1 gap-5 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <ul className="grid content-start gap-0.5">
            {data.items.map((each) => (
              <li key={each.version}>
                <button
                  type="button"
                  aria-pressed={each === version}
                  onClick={() => choose(each.version)}
                  className={cx(
                    'w-full rounded-md px-2.5 py-1.5 text-left text-sm hover:bg-line-2 pointer-coarse:min-h-11',
                    each === version && 'bg-line-2 font-medium',
                  )}
                >
                  {each.version}. {reasons[each.reason]}
                  <span className="block font-normal text-ink-3 text-xs">
                    <When at={each.createdAt} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {version && (
            <div className="whitespace-pre-wrap rounded-sm border border-line bg-paper px-5 py-4">
              <WordDiff before={version.text} after={letter.text} />
            </div>
          )}
        </div>
      )}
    </Dialog>
  )
}
