import { FileText, Star } from 'lucide-react'
import { Link } from 'react-router'
import { Badge } from '#web/kit/badge.tsx'
import { IconButton } from '#web/kit/button.tsx'
import { ChooseBox } from '#web/kit/choose-box.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Ring } from '#web/kit/ring.tsx'
import { When } from '#web/kit/when.tsx'
import type { Resume } from '../contract.ts'
import { useUpdateResume } from './resume-actions.ts'

type Props = {
  resume: Resume
  score?: number
  chosen?: boolean
  /** `range`: with the Shift key, everything since the last one. */
  onChoose?: (on: boolean, range: boolean) => void
}

export function ResumeRow({ resume, score, chosen, onChoose }: Props) {
  const origin = sayOrigin(resume)
  return (
    <div
      className={cx(
        'group relative flex items-center gap-3 border-line border-b py-3 sm:gap-4',
        chosen && 'bg-line-2 shadow-[-8px_0_0_var(--line-2),8px_0_0_var(--line-2)]',
      )}
    >
      {onChoose && (
        <ChooseBox
          name={resume.title}
          checked={chosen}
          onChoose={onChoose}
          className="relative -m-2 pointer-coarse:-m-3"
        />
      )}
      {score !== undefined ? (
        <Ring value={score} label={`Score ${Math.round(score)} of 100`} size={40} />
      ) : (
        <span className="grid size-10 shrink-0 place-items-center rounded-full border border-line text-ink-3">
          <FileText aria-hidden="true" className="size-4" />
        </span>
      )}
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Link
            to={`/resumes/${resume.id}`}
            className="font-[560] text-base no-underline max-sm:line-clamp-2 sm:truncate after:absolute after:inset-0 hover:underline"
          >
            {resume.title}
          </Link>
          {resume.isMaster && <Badge tone="mark">Master</Badge>}
          {resume.kind === 'tailored' && <Badge>Tailored</Badge>}
          {resume.kind === 'composed' && <Badge>Written here</Badge>}
          <StateBadge state={resume.state} />
          {resume.tags.map((tag) => (
            <Badge key={tag}>{tag}</Badge>
          ))}
        </div>
        <p className="mt-0.5 truncate text-ink-3 text-xs">
          {origin && (
            <>
              <bdi>{origin}</bdi> ·{' '}
            </>
          )}
          <When at={resume.updatedAt} />
          {resume.version > 1 && ` · version ${resume.version}`}
        </p>
      </div>
      <FavouriteButton resume={resume} />
    </div>
  )
}

/** Who it is of; where the title says that already, the file it came from. */
function sayOrigin({ title, personName, headline, fileName }: Resume): string | null {
  const person = [personName, headline].filter(Boolean).join(', ')
  return person && person !== title ? person : fileName
}

export function FavouriteButton({ resume, className }: { resume: Resume; className?: string }) {
  const update = useUpdateResume(resume.id)
  return (
    <IconButton
      label={resume.favourite ? 'Remove from favourites' : 'Mark as favourite'}
      aria-pressed={resume.favourite}
      onClick={() => update.mutate({ favourite: !resume.favourite })}
      className={cx('relative', !resume.favourite && 'opacity-60 hover:opacity-100', className)}
    >
      <Star className={resume.favourite ? 'fill-mark text-ink' : ''} />
    </IconButton>
  )
}

export function StateBadge({ state }: { state: Resume['state'] }) {
  if (state === 'read') return null
  if (state === 'failed') return <Badge tone="bad">Not read</Badge>
  return <Badge tone="plain">Being read</Badge>
}
