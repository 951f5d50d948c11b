import { useMutation, useQuery } from '@tanstack/react-query'
import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { PageImages } from '#features/rendering/ui/page-images.tsx'
import { api, client, saveFile } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { MarkBoard } from '#web/kit/marks/mark-board.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import { SkeletonSheet } from '#web/kit/skeleton.tsx'
import { sayDay } from '#web/kit/when.tsx'
import { Brand } from '#web/layout/brand.tsx'
import { OfflineBanner } from '#web/layout/offline-banner.tsx'
import { usePageTitle } from '#web/layout/page.tsx'
import type { SharedRecord } from '../contract.ts'
import { GuestComments } from './guest-comments.tsx'
import { SheetLines } from './sheet-lines.tsx'

type Open = Extract<SharedRecord, { state: 'open' }>
type Face = 'lines' | 'pages'

const faces = [
  { value: 'lines' as const, label: 'Text' },
  { value: 'pages' as const, label: 'As printed' },
]

/** A shared record, and what is said about it. */
export function GuestView({ token, record }: { token: string; record: Open }) {
  usePageTitle(record.sheet.title)
  const comments = record.permission === 'comment'
  const [face, setFace] = useState<Face>(comments ? 'lines' : 'pages')
  const download = useMutation({
    mutationFn: () => client.sharing.file({ token }),
    onSuccess: (file) => saveFile(file),
  })
  return (
    <div className="min-h-dvh">
      <OfflineBanner />
      <header className="flex items-center justify-between gap-4 border-line border-b px-4 py-3.5 sm:px-7">
        <a href="/" aria-label="Shortlist, start page" className="no-underline">
          <Brand />
        </a>
        {record.allowDownload && (
          <Button
            look={comments ? 'secondary' : 'primary'}
            icon={<FileDown />}
            busy={download.isPending}
            onClick={() => download.mutate()}
          >
            Download PDF
          </Button>
        )}
      </header>
      <main id="main" className="mx-auto max-w-[1240px] px-4 pt-6 pb-16 sm:px-7">
        {record.isOwner && (
          <Callout className="mb-5">You see your own link as guests see it. Your visits are not counted.</Callout>
        )}
        <div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <div className="min-w-0">
            <h1 className="font-display text-[30px] leading-[1.05] tracking-[-0.012em] [overflow-wrap:anywhere] sm:text-4xl">
              {record.sheet.title}
              <em className="text-ink-2"> — shared with you</em>
            </h1>
            <p className="mt-1.5 text-ink-2 text-sm">
              {comments ? 'Read it, and comment on any line.' : 'Somebody sent you this to read.'}
              {record.expiresAt && ` Open until ${sayDay(record.expiresAt)}.`}
            </p>
          </div>
          <Segmented label="How to show it" value={face} options={faces} onChange={setFace} />
        </div>
        <MarkBoard>
          {face === 'pages' ? (
            <div className="mx-auto max-w-3xl">
              <Pages token={token} />
            </div>
          ) : comments ? (
            <GuestComments token={token} sheet={record.sheet} />
          ) : (
            <div className="mx-auto max-w-3xl">
              <SheetLines sheet={record.sheet} threads={[]} />
            </div>
          )}
        </MarkBoard>
      </main>
    </div>
  )
}

function Pages({ token }: { token: string }) {
  const pages = useQuery(api.sharing.pages.queryOptions({ input: { token }, staleTime: 60_000 }))
  if (pages.isError && !pages.data)
    return (
      <Callout
        tone="bad"
        action={
          <Button size="sm" busy={pages.isFetching} onClick={() => void pages.refetch()}>
            Try again
          </Button>
        }
      >
        The pages could not be drawn. The text is there all the same.
      </Callout>
    )
  if (!pages.data) return <SkeletonSheet />
  return (
    <div className="grid gap-4">
      <PageImages pages={pages.data.pages} />
    </div>
  )
}
