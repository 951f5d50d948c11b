import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Posting } from '#features/postings/contract.ts'
import type { Resume } from '#features/resumes/contract.ts'
import { ResumeDropzone } from '#features/resumes/ui/upload-resume.tsx'
import { api } from '#web/api.ts'
import { TitledCard } from '#web/kit/card.tsx'
import { Ring } from '#web/kit/ring.tsx'
import { When } from '#web/kit/when.tsx'

const row = 'flex items-center gap-3 border-line border-t py-2.5 text-sm first:border-0 last:pb-0'

export function RecentWork({ resumes, postings }: { resumes: Resume[]; postings: Posting[] }) {
  const scores = useQuery(api.scoring.latest.queryOptions()).data?.items ?? []
  const scoreOf = new Map(scores.map((score) => [score.resumeId, score.total]))
  return (
    <div className="grid grid-cols-1 gap-3.5">
      {resumes.length > 0 && (
        <TitledCard title="Résumés" aside={<More to="/resumes" />}>
          <ul>
            {resumes.slice(0, 4).map((resume) => (
              <li key={resume.id} className={row}>
                <div className="min-w-0 flex-1">
                  <Link to={`/resumes/${resume.id}`} className="block truncate font-[560] no-underline hover:underline">
                    {resume.title}
                  </Link>
                  <span className="text-ink-3 text-xs">
                    {resume.isMaster ? 'master' : resume.kind} · <When at={resume.updatedAt} />
                  </span>
                </div>
                {scoreOf.has(resume.id) && (
                  <Ring
                    value={scoreOf.get(resume.id) ?? 0}
                    size={36}
                    label={`Score ${Math.round(scoreOf.get(resume.id) ?? 0)} of 100`}
                  />
                )}
              </li>
            ))}
          </ul>
        </TitledCard>
      )}
      {postings.length > 0 && (
        <TitledCard title="Postings" aside={<More to="/postings" />}>
          <ul>
            {postings.slice(0, 4).map((posting) => (
              <li key={posting.id} className={row}>
                <div className="min-w-0 flex-1">
                  <Link
                    to={`/postings/${posting.id}`}
                    className="block truncate font-[560] no-underline hover:underline"
                  >
                    {posting.title}
                  </Link>
                  <span className="text-ink-3 text-xs">
                    {posting.company && `${posting.company} · `}
                    <When at={posting.createdAt} />
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </TitledCard>
      )}
      {resumes.length === 0 && <ResumeDropzone compact />}
    </div>
  )
}

function More({ to }: { to: string }) {
  return (
    <Link to={to} className="underline decoration-edge underline-offset-3">
      All
    </Link>
  )
}
