import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { SheetShape, TemplateThumb } from '#features/rendering/ui/template-thumb.tsx'
import { api } from '#web/api.ts'
import type { NextPage } from '#web/hooks/use-next-page.ts'
import { Badge } from '#web/kit/badge.tsx'
import { ChooseBox } from '#web/kit/choose-box.tsx'
import { cx } from '#web/kit/class-names.ts'
import { MoreRows } from '#web/kit/long-list.tsx'
import { Ring } from '#web/kit/ring.tsx'
import { When } from '#web/kit/when.tsx'
import type { Resume } from '../../contract.ts'
import { FavouriteButton, StateBadge } from '../resume-row.tsx'

type Props = {
  resumes: Resume[]
  scoreOf: ReadonlyMap<string, number>
  chosen: ReadonlySet<string>
  onChoose: (index: number, on: boolean, range: boolean) => void
  more: NextPage
}

/** The library as first pages. Cards out of sight are not drawn; their pictures are made when they come near. */
export function ResumeGrid({ resumes, scoreOf, chosen, onChoose, more }: Props) {
  return (
    <>
      <ul
        aria-label="Résumés"
        className="grid grid-cols-2 gap-x-4 gap-y-7 pt-1 sm:grid-cols-[repeat(auto-fill,minmax(12.5rem,1fr))] sm:gap-x-6"
      >
        {resumes.map((resume, index) => (
          <li key={resume.id} className="[contain-intrinsic-size:auto_20rem] [content-visibility:auto]">
            <Card
              resume={resume}
              score={scoreOf.get(resume.id)}
              chosen={chosen.has(resume.id)}
              onChoose={(on, range) => onChoose(index, on, range)}
            />
          </li>
        ))}
      </ul>
      <MoreRows more={more} />
    </>
  )
}

type CardProps = { resume: Resume; score?: number; chosen: boolean; onChoose: (on: boolean, range: boolean) => void }

function Card({ resume, score, chosen, onChoose }: CardProps) {
  return (
    <article className="group relative p-1.5">
      <div className={cx('relative rounded-sm', chosen && 'shadow-[0_0_0_2px_var(--ink)]')}>
        <FirstPage resume={resume} />
        {score !== undefined && (
          <span className="absolute right-2 bottom-2 grid rounded-full bg-sheet shadow-pop">
            <Ring value={score} label={`Score ${Math.round(score)} of 100`} size={40} />
          </span>
        )}
      </div>
      <ChooseBox
        raised
        name={resume.title}
        checked={chosen}
        onChoose={onChoose}
        className={cx(
          'absolute! top-1.5 left-1.5 pointer-fine:size-11 transition-opacity focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100',
          !chosen && 'opacity-0',
        )}
      />
      <div className="mt-2.5 flex items-start gap-1">
        <div className="min-w-0 flex-1">
          <Link
            to={`/resumes/${resume.id}`}
            className="line-clamp-2 font-[560] text-sm leading-snug no-underline after:absolute after:inset-0 hover:underline"
          >
            {resume.title}
          </Link>
          <p className="mt-1 flex flex-wrap items-center gap-x-1.5 gap-y-1 text-ink-3 text-xs">
            {resume.isMaster && <Badge tone="mark">Master</Badge>}
            {resume.kind === 'tailored' && <Badge>Tailored</Badge>}
            <StateBadge state={resume.state} />
            <When at={resume.updatedAt} />
          </p>
        </div>
        <FavouriteButton resume={resume} className="-mt-1.5 -mr-1.5" />
      </div>
    </article>
  )
}

/** The file as it was brought; of what was written here, and of what has been given a look, the page as it prints. */
function FirstPage({ resume }: { resume: Resume }) {
  const [failed, setFailed] = useState(false)
  if (resume.state !== 'read')
    return (
      <span className={paper}>
        <SheetShape loading={resume.state !== 'failed'} />
      </span>
    )
  const own = resume.kind === 'uploaded' && resume.format === 'pdf' && resume.look === null && !failed
  return own ? <OwnPage id={resume.id} onFail={() => setFailed(true)} /> : <DrawnPage resume={resume} />
}

const paper = 'block aspect-[210/297] overflow-hidden rounded-sm border border-line bg-[#fff] shadow-sheet'

/** Asked for when it comes near; the browser keeps it. */
function OwnPage({ id, onFail }: { id: string; onFail: () => void }) {
  const [there, setThere] = useState(false)
  return (
    <span className={cx(paper, 'relative')}>
      {!there && <SheetShape loading />}
      <img
        src={`/api/v1/resumes/${id}/picture`}
        alt=""
        loading="lazy"
        onLoad={() => setThere(true)}
        onError={onFail}
        className={cx('absolute inset-0 size-full object-cover object-top', !there && 'opacity-0')}
      />
    </span>
  )
}

/** Drawn by the résumé's own look; its words are fetched when it comes near the screen. */
function DrawnPage({ resume }: { resume: Resume }) {
  const [near, setNear] = useState(false)
  const content = useQuery(
    api.resumes.content.queryOptions({ input: { id: resume.id, version: undefined }, enabled: near }),
  )
  return (
    <TemplateThumb
      profile={content.data?.profile}
      template={resume.look?.template ?? 'plain'}
      options={resume.look?.options ?? {}}
      onSeen={() => setNear(true)}
    />
  )
}
