import { lazy, Suspense, useState } from 'react'
import { useOutletContext } from 'react-router'
import { OwnerComments } from '#features/sharing/ui/owner-comments.tsx'
import type { Resume } from '../contract.ts'

const ShareDialog = lazy(() =>
  import('#features/sharing/ui/share-dialog.tsx').then((each) => ({ default: each.ShareDialog })),
)

/** What people said over links to this résumé. */
export function Component() {
  const resume = useOutletContext<Resume>()
  const [sharing, setSharing] = useState(false)
  return (
    <>
      <OwnerComments kind="resume" recordId={resume.id} onShare={() => setSharing(true)} />
      <Suspense>
        {sharing && (
          <ShareDialog kind="resume" recordId={resume.id} title={resume.title} onClose={() => setSharing(false)} />
        )}
      </Suspense>
    </>
  )
}
