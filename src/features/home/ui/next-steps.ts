import type { Application } from '#features/applications/contract.ts'
import type { Posting } from '#features/postings/contract.ts'
import type { Resume } from '#features/resumes/contract.ts'
import type { Tailoring } from '#features/tailoring/contract.ts'

export type Known = { resumes: Resume[]; postings: Posting[]; applications: Application[]; tailorings: Tailoring[] }
export type NextStep = { id: string; title: string; why: string; to: string; action: string }

const week = 7 * 24 * 3600 * 1000

/** What a person would best do next, most pressing first; each drawn from what is really there. */
export function findNextSteps({ resumes, postings, applications, tailorings }: Known, now = Date.now()): NextStep[] {
  const steps: NextStep[] = []
  const read = resumes.filter((each) => each.state === 'read')
  for (const resume of resumes.filter((each) => each.state === 'failed'))
    steps.push({
      id: `failed-${resume.id}`,
      title: `“${resume.title}” could not be read`,
      why: resume.failure?.message ?? 'Another format of the same résumé may work.',
      to: `/resumes/${resume.id}`,
      action: 'Look at it',
    })
  for (const each of tailorings.filter((one) => one.state === 'ready'))
    steps.push({
      id: `tailoring-${each.id}`,
      title: `Decide on the changes for ${nameOfPosting(postings, each.postingId)}`,
      why: 'Nothing is saved until you have looked at it.',
      to: `/tailorings/${each.id}`,
      action: 'Decide',
    })
  for (const each of resumes.filter((one) => one.kind === 'tailored' && one.postingId)) {
    const tracked = applications.some((one) => one.postingId === each.postingId)
    if (!tracked)
      steps.push({
        id: `track-${each.id}`,
        title: `Track the application to ${nameOfPosting(postings, each.postingId)}`,
        why: 'The tailored résumé is ready; keep it with the application, exactly as sent.',
        to: `/postings/${each.postingId}`,
        action: 'Track it',
      })
  }
  for (const each of applications.filter((one) => ['saved', 'drafting'].includes(one.stage)))
    steps.push({
      id: `apply-${each.id}`,
      title: `Apply to ${[each.title, each.company].filter(Boolean).join(', ')}`,
      why: each.stage === 'saved' ? 'Saved, not drafted yet.' : 'Drafted, not sent yet.',
      to: `/applications/${each.id}`,
      action: 'Open',
    })
  for (const each of applications.filter((one) => one.stage === 'applied' && now - Date.parse(one.updatedAt) > week))
    steps.push({
      id: `quiet-${each.id}`,
      title: `No news on ${[each.title, each.company].filter(Boolean).join(', ')}`,
      why: 'Applied more than a week ago. Ask kindly, or note what you heard.',
      to: `/applications/${each.id}`,
      action: 'Open',
    })
  const untouched = postings.filter(
    (posting) =>
      !applications.some((each) => each.postingId === posting.id) &&
      !tailorings.some((each) => each.postingId === posting.id),
  )
  for (const posting of read.length > 0 ? untouched : [])
    steps.push({
      id: `match-${posting.id}`,
      title: `See how you match ${[posting.title, posting.company].filter(Boolean).join(', ')}`,
      why: 'Captured, not compared with your résumé yet.',
      to: `/resumes/${(read.find((each) => each.isMaster) ?? read[0])?.id}/match?posting=${posting.id}`,
      action: 'Compare',
    })
  if (read.length > 0 && postings.length === 0)
    steps.push({
      id: 'capture',
      title: 'Bring in a job you would like',
      why: 'Its requirements are read and held against your résumé.',
      to: '/postings?capture=1',
      action: 'Capture',
    })
  return steps
}

function nameOfPosting(postings: Posting[], id: string | null): string {
  const posting = postings.find((each) => each.id === id)
  return posting ? [posting.title, posting.company].filter(Boolean).join(', ') : 'your résumé'
}
