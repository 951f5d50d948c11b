import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { Link, useParams } from 'react-router'
import { api } from '#web/api.ts'
import { Sheet } from '#web/kit/card.tsx'
import { SkeletonSheet } from '#web/kit/skeleton.tsx'
import { When } from '#web/kit/when.tsx'
import { Trouble } from '#web/layout/route-error.tsx'

/** The words of a mail; its links can be opened. */
export function Component() {
  const { id = '' } = useParams()
  const { data, isError, error, refetch } = useQuery(api.mailbox.get.queryOptions({ input: { id } }))
  if (isError && !data) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonSheet />
  return (
    <div className="max-w-2xl">
      <Link
        to="/admin/mail"
        className="mb-3 inline-flex items-center gap-1.5 text-ink-2 text-sm no-underline hover:underline"
      >
        <ArrowLeft aria-hidden="true" className="size-4" /> All mail
      </Link>
      <Sheet>
        <h2 className="font-display text-2xl">{data.subject}</h2>
        <p className="mt-1 text-ink-2 text-sm">
          to {data.to} · <When at={data.createdAt} /> · {data.state}
        </p>
        <div className="mt-6 whitespace-pre-wrap text-sm leading-relaxed [overflow-wrap:anywhere]">
          {withLinks(data.text)}
        </div>
      </Sheet>
    </div>
  )
}

function withLinks(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={part} href={part} className="underline underline-offset-3">
        {part}
      </a>
    ) : (
      part
    ),
  )
}
