// Capture: from pasted text, a fetched page or a file, to facts with places in the text.
import { eq } from 'drizzle-orm'
import type { Ctx, Platform } from '#platform/context.ts'
import { inWorkspace, readWorkspace, requireScope } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import type { CapturePosting, PostingDetail } from '../contract.ts'
import { postingChangedJob } from '../jobs.ts'
import { rankPay } from '../pay/rank-pay.ts'
import { createPostingReader, type PostingReader } from '../read-in-worker.ts'
import { postingTable } from '../table.ts'
import { findPosting, showFound } from './keep-postings.ts'
import { openAddress, openSource } from './open-source.ts'
import { keysOf } from './twins.ts'

const readers = new WeakMap<Platform, PostingReader>()

export function postingReaderOf(platform: Platform): PostingReader {
  let reader = readers.get(platform)
  if (!reader) {
    reader = createPostingReader()
    readers.set(platform, reader)
    platform.onClose(() => reader!.close())
  }
  return reader
}

export async function capturePosting(ctx: Ctx, input: CapturePosting): Promise<PostingDetail> {
  requireScope(ctx.actor, ctx.actor.kind === 'token' && ctx.actor.scopes.includes('capture') ? 'capture' : 'write')
  if (!ctx.workspace) throw new AppError('unauthenticated', 'Sign in, or start a trial, to capture a posting.')
  const { kind, source, url } = await openSource(ctx, input)
  const { facts, text } = await postingReaderOf(ctx.platform).read(source)
  const title = input.title || facts.title || firstLine(text)
  const company = input.company || facts.company || null
  return inWorkspace(
    ctx,
    async (tx) => {
      const [row] = await tx.db
        .insert(postingTable)
        .values({
          workspaceId: tx.workspace,
          title: title.slice(0, 200),
          company,
          url: url ?? facts.applyUrl ?? null,
          ...keysOf({
            url: url ?? facts.applyUrl ?? null,
            company,
            content: text,
            ...(facts.applyUrl ? { applyUrl: facts.applyUrl } : {}),
          }),
          source: kind,
          facts: { ...facts, title, ...(company ? { company } : {}) },
          payRank: rankPay(facts.salary),
          content: text,
          contentExpiresAt: kind === 'url' ? expiry(ctx) : null,
        })
        .returning()
      await postingChangedJob.enqueue(tx, { postingId: row!.id }, { subjectId: row!.id })
      await publishEvent(tx, { type: 'posting.changed', payload: { subjectId: row!.id } })
      return showFound(tx, row!)
    },
    { scope: 'capture' },
  )
}

/** For a text that has expired, changed or was never there. What the person wrote (title, company, notes) stays. */
export async function fetchPostingAgain(
  ctx: Ctx,
  { id, text: pasted }: { id: string; text?: string | undefined },
): Promise<PostingDetail> {
  const known = await readWorkspace(ctx, (tx) => findPosting(tx, id))
  if (!pasted && !known.url)
    throw new AppError('conflict', 'This posting has no address to fetch. Paste its text instead.', {
      reason: 'no_address',
    })
  const { source } = pasted
    ? await openSource(ctx, { text: pasted, ...(known.url ? { url: known.url } : {}) })
    : await openAddress(ctx, known.url!)
  const { facts, text } = await postingReaderOf(ctx.platform).read(source)
  return inWorkspace(ctx, async (tx) => {
    const { title, company, addresses } = await findPosting(tx, id)
    const keys = keysOf({ url: known.url, company, content: text })
    const [row] = await tx.db
      .update(postingTable)
      .set({
        facts: { ...facts, title, ...(company ? { company } : {}) },
        payRank: rankPay(facts.salary),
        content: text,
        ...keys,
        addresses: [...new Set([...addresses, ...keys.addresses])],
        contentExpiresAt: pasted ? null : expiry(ctx),
        updatedAt: new Date(),
      })
      .where(eq(postingTable.id, id))
      .returning()
    await postingChangedJob.enqueue(tx, { postingId: id }, { subjectId: id })
    await publishEvent(tx, { type: 'posting.changed', payload: { subjectId: id } })
    return showFound(tx, row!)
  })
}

const expiry = (ctx: Ctx) => new Date(Date.now() + ctx.platform.env.CONTENT_HOURS * 3_600_000)

const firstLine = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .find(Boolean) ?? 'Posting'
