import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { HelpHint } from '#features/help/ui/help-hint.tsx'
import { api } from '#web/api.ts'
import { TitledCard } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import { SkeletonCards } from '#web/kit/skeleton.tsx'
import type { SkillCoverage, SkillDemand } from '../contract.ts'

const said: Record<SkillDemand['status'], string> = {
  found: 'Your résumé shows it',
  implied: 'Your résumé says it in other words',
  unsaid: 'You have it, the résumé does not say so',
  lacking: 'Nothing on your résumé',
}

/** The skills, and what stands below them: it comes with them, so that nothing moves when they arrive. */
export function SkillsCard({ below }: { below: ReactNode }) {
  const { data, isLoading } = useQuery(api.home.skills.queryOptions())
  if (isLoading) return <SkeletonCards cards={[5, 4]} className="gap-5!" />
  return (
    <>
      {data?.masterId && data.skills.length > 0 && <Skills data={data} />}
      {below}
    </>
  )
}

/** What the postings a person follows ask for, against what the master résumé shows. */
function Skills({ data }: { data: SkillCoverage }) {
  return (
    <TitledCard
      title={
        <>
          What they ask, what you show <HelpHint word="skills" />
        </>
      }
      aside={`${Math.round(data.share * 100)} % shown`}
    >
      <p className="mb-3 text-[12.8px] text-ink-2">
        {sayWhere(data)} A filled bar is a skill that your master résumé shows.
      </p>
      <ul className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
        {data.skills.map((skill) => (
          <Skill key={skill.name} skill={skill} most={data.postings} masterId={data.masterId ?? ''} />
        ))}
      </ul>
    </TitledCard>
  )
}

const sayWhere = ({ postings, followed }: SkillCoverage) => {
  const which = followed ? 'you follow' : 'you captured'
  return postings === 1 ? `From the one posting ${which}.` : `From ${postings} postings ${which}.`
}

function Skill({ skill, most, masterId }: { skill: SkillDemand; most: number; masterId: string }) {
  const shown = skill.status === 'found' || skill.status === 'implied'
  const first = skill.postings[0]
  return (
    <li>
      <Link
        to={first ? `/resumes/${masterId}/match?posting=${first.id}` : '/postings'}
        title={`${said[skill.status]}. Asked in ${skill.postings.map(({ title }) => title).join(', ')}`}
        className="-mx-2 grid grid-cols-[minmax(0,8.5rem)_1fr_auto] items-center gap-2.5 rounded-md px-2 py-1 text-xs no-underline hover:bg-line-2/70 pointer-coarse:min-h-11"
      >
        <span className="truncate">{skill.name}</span>
        <span aria-hidden="true" className="h-2">
          <span
            className={cx(
              'block h-full rounded-full border',
              shown ? 'border-ink bg-ink' : skill.status === 'unsaid' ? 'border-ink border-dashed' : 'border-edge/70',
            )}
            style={{ width: `${Math.max(8, (skill.asked / Math.max(1, most)) * 100)}%` }}
          />
        </span>
        <span className="text-right text-ink-3 tabular-nums">
          <span className="sr-only">{said[skill.status]}, asked in </span>
          {skill.asked}
        </span>
      </Link>
    </li>
  )
}
