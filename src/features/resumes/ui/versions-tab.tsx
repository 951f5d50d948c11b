import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Columns2, FileDown, Gauge, History, MoreHorizontal } from 'lucide-react'
import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { ScoreHistory } from '#features/scoring/ui/score-history.tsx'
import { api, client } from '#web/api.ts'
import { Badge } from '#web/kit/badge.tsx'
import { Button, IconButton } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { Menu, MenuItem, MenuLink } from '#web/kit/menu.tsx'
import { notify } from '#web/kit/notices.ts'
import { SkeletonCards, SkeletonRows } from '#web/kit/skeleton.tsx'
import { When } from '#web/kit/when.tsx'
import type { Resume, ResumeVersion } from '../contract.ts'
import { CompareVersionsDialog } from './compare/compare-versions-dialog.tsx'
import { useRenderResume } from './resume-actions.ts'
import { SentWith } from './sent-with.tsx'

const reasons: Record<ResumeVersion['reason'], string> = {
  read: 'Read from the file',
  corrected: 'Corrected by you',
  tailored: 'Tailored',
  restored: 'Brought back',
  composed: 'Composed',
}

export function Component() {
  const resume = useOutletContext<Resume>()
  const queries = useQueryClient()
  const versions = useQuery(api.resumes.versions.queryOptions({ input: { id: resume.id } }))
  const history = useQuery(api.scoring.history.queryOptions({ input: { id: resume.id } }))
  const render = useRenderResume(resume.id)
  const [compared, setCompared] = useState<number>()
  const restore = useMutation({
    mutationFn: (version: number) => client.resumes.restoreVersion({ id: resume.id, version }),
    onSuccess(content, version) {
      queries.setQueryData(api.resumes.content.queryKey({ input: { id: resume.id, version: undefined } }), content)
      void queries.invalidateQueries({ queryKey: api.resumes.key() })
      void queries.invalidateQueries({ queryKey: api.scoring.key() })
      notify({ tone: 'good', title: `Version ${version} is back as version ${content.version}` })
    },
  })
  if (versions.isLoading || history.isLoading)
    return (
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_430px]" key="shape">
        <SkeletonRows rows={3} />
        <SkeletonCards cards={[7]} />
      </div>
    )
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_430px]">
      <section aria-label="Versions">
        <ol>
          {versions.data?.items.map((each, index) => (
            <li key={each.version} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b py-3.5">
              <span className="grid size-9 shrink-0 place-items-center rounded-sm border border-line bg-sheet font-mono text-xs">
                {each.version}
              </span>
              <div className="min-w-0 flex-1 basis-52">
                <div className="flex items-center gap-2 font-[560]">
                  {reasons[each.reason]}
                  {index === 0 && <Badge tone="mark">Newest</Badge>}
                </div>
                <p className="text-ink-3 text-xs">
                  <When at={each.createdAt} />
                  {each.note && ` · ${each.note}`}
                </p>
                <p className="text-ink-2 text-xs empty:hidden">
                  <SentWith resumeId={resume.id} version={each.version} />
                </p>
              </div>
              <div className="flex flex-wrap items-center gap-1 max-sm:ml-auto">
                {each.version > 1 && (
                  <Button size="sm" look="quiet" onClick={() => setCompared(each.version)}>
                    Changes
                  </Button>
                )}
                {index > 0 && (
                  <Button
                    size="sm"
                    icon={<History />}
                    busy={restore.isPending && restore.variables === each.version}
                    onClick={() => restore.mutate(each.version)}
                  >
                    Bring back
                  </Button>
                )}
                <Menu
                  trigger={
                    <IconButton label={`More with version ${each.version}`}>
                      <MoreHorizontal />
                    </IconButton>
                  }
                >
                  {index > 0 && (
                    <MenuLink
                      icon={<Columns2 />}
                      to={`/resumes/compare?a=${resume.id}&av=${each.version}&b=${resume.id}`}
                    >
                      Beside the newest
                    </MenuLink>
                  )}
                  {index > 0 && (
                    <MenuLink
                      icon={<Gauge />}
                      to={`/resumes/${resume.id}/compare?with=${resume.id}&version=${each.version}`}
                    >
                      Compare the scores
                    </MenuLink>
                  )}
                  <MenuItem
                    icon={<FileDown />}
                    detail="PDF"
                    onSelect={() => render.mutate({ format: 'pdf', version: each.version })}
                  >
                    Export this version
                  </MenuItem>
                </Menu>
              </div>
            </li>
          ))}
        </ol>
      </section>
      <TitledCard title="Score of each version">
        <ScoreHistory resumeId={resume.id} />
      </TitledCard>
      {compared && (
        <CompareVersionsDialog resumeId={resume.id} version={compared} onClose={() => setCompared(undefined)} />
      )}
    </div>
  )
}
