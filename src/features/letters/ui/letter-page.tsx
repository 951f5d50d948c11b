import { useParams } from 'react-router'
import { useResume } from '#features/resumes/ui/use-resume.ts'
import { SkeletonBeside } from '#web/kit/skeleton.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { useLetter } from './letter-actions.ts'
import { LetterDesk } from './letter-desk.tsx'

export function Component() {
  const { id = '' } = useParams()
  const { data: letter, isError, error, refetch } = useLetter(id)
  // The line below the title names the résumé: it has its length from the beginning.
  const resume = useResume(letter?.resumeId ?? '', letter !== undefined)
  if (isError && !letter) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!letter || resume.isLoading)
    return (
      <Page title="Letter" pending>
        <SkeletonBeside cards={[2, 7, 3]} />
      </Page>
    )
  return <LetterDesk key={letter.id} letter={letter} />
}
