import { useQuery } from '@tanstack/react-query'
import { ExternalLink, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { api } from '#web/api.ts'
import { TitledCard } from '#web/kit/card.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input } from '#web/kit/input.tsx'
import type { ApplicationDetail } from '../../contract.ts'
import { useUpdateApplication } from '../application-actions.ts'

/** What an application carries for filters and outcomes; saved when a field is left. */
export function DetailsCard({ application }: { application: ApplicationDetail }) {
  const { id, source, deadline, appliedAt, place, url } = application
  const { mutate } = useUpdateApplication()
  const sources = useQuery(api.board.get.queryOptions({ input: {} })).data?.sources ?? []
  return (
    <TitledCard
      title="Details"
      aside={
        url && (
          <a
            href={url}
            target="_blank"
            rel="noreferrer"
            className="inline-flex items-center gap-1 underline decoration-edge underline-offset-3"
          >
            {hostOf(url)} <ExternalLink aria-hidden="true" className="size-3" />
          </a>
        )
      }
    >
      <div className="grid gap-1">
        {place && <Row label="Place">{<span className="text-sm">{place}</span>}</Row>}
        <Row label="Found on" labelled>
          <LeftField
            label="Found on"
            value={source ?? ''}
            list="known-sources"
            maxLength={80}
            placeholder="LinkedIn, a friend…"
            onLeave={(value) => mutate({ id, source: value || null })}
          />
        </Row>
        <datalist id="known-sources">
          {[...new Set([...sources, ...usualSources])].map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <Row label="Closes" labelled>
          <LeftField
            label="Closes"
            type="date"
            value={deadline ?? ''}
            onLeave={(value) => mutate({ id, deadline: value || null })}
          />
        </Row>
        <Row label="Applied" labelled>
          <LeftField
            label="Applied"
            type="date"
            value={appliedAt ? new Date(appliedAt).toLocaleDateString('en-CA') : ''}
            onLeave={(value) => mutate({ id, appliedAt: value ? new Date(`${value}T12:00:00`).toISOString() : null })}
          />
        </Row>
        <Tags application={application} />
      </div>
    </TitledCard>
  )
}

const usualSources = ['LinkedIn', 'Indeed', 'Company site', 'Referral', 'Recruiter']

function Row({ label, labelled, children }: { label: string; labelled?: boolean; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[5.5rem_1fr] items-center gap-3">
      <span aria-hidden={labelled || undefined} className="text-ink-3 text-sm">
        {label}
      </span>
      {children}
    </div>
  )
}

type LeftProps = {
  label: string
  value: string
  type?: string
  list?: string
  maxLength?: number
  placeholder?: string
  onLeave: (value: string) => void
}

/** A field that saves when it is left, or on Enter. */
function LeftField({ label, value, onLeave, ...rest }: LeftProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const leave = () => {
    if (draft !== null && draft.trim() !== value) onLeave(draft.trim())
    setDraft(null)
  }
  return (
    <Field label={label} hideLabel>
      <Input
        {...rest}
        className="-mx-2 w-[calc(100%+1rem)] border-transparent! bg-transparent! px-2 text-sm! hover:border-edge! focus:border-ink!"
        value={draft ?? value}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => event.key === 'Enter' && leave()}
      />
    </Field>
  )
}

function Tags({ application }: { application: ApplicationDetail }) {
  const { id, tags } = application
  const { mutate } = useUpdateApplication()
  const known = useQuery(api.board.get.queryOptions({ input: {} })).data?.tags ?? []
  const add = (text: string) => {
    const fresh = text
      .split(',')
      .map((each) => each.trim().slice(0, 40))
      .filter((each) => each && !tags.includes(each))
    if (fresh.length) mutate({ id, tags: [...tags, ...fresh].slice(0, 20) })
  }
  return (
    <div className="grid grid-cols-[5.5rem_1fr] items-start gap-3">
      <span aria-hidden="true" className="pt-2 text-ink-3 text-sm">
        Tags
      </span>
      <div>
        <LeftField
          label="Add a tag"
          list="known-tags"
          value=""
          maxLength={200}
          placeholder="remote, dream job…"
          onLeave={add}
        />
        <datalist id="known-tags">
          {known.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        {tags.length > 0 && (
          <ul className="mt-2 flex flex-wrap gap-1.5">
            {tags.map((tag) => (
              <li
                key={tag}
                className="inline-flex items-center rounded-[5px] border border-line bg-line-2/60 pl-2 text-xs"
              >
                {tag}
                <button
                  type="button"
                  aria-label={`Remove the tag ${tag}`}
                  onClick={() => mutate({ id, tags: tags.filter((each) => each !== tag) })}
                  className="grid size-6 place-items-center text-ink-3 hover:text-ink pointer-coarse:size-11"
                >
                  <X aria-hidden="true" className="size-3" />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '')
  } catch {
    return 'the posting'
  }
}
