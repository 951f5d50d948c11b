// Quick add: the address of a posting, or a title and a company alone, becomes a posting row and its application.
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { capturePosting } from '#features/postings/service/capture-posting.ts'
import { notePostings } from '#features/postings/service/note-postings.ts'
import { postingTable } from '#features/postings/table.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import type { ApplicationDetail, applicationsContract } from '../contract.ts'
import { applicationTable } from '../table.ts'
import { createApplication, refuseDevice } from './change-applications.ts'
import { findColumn } from './place-application.ts'

type AddInput = z.output<NonNullable<(typeof applicationsContract.add)['~orpc']['inputSchema']>>

export async function addApplication(ctx: Ctx, input: AddInput): Promise<ApplicationDetail> {
  refuseDevice(ctx)
  await readWorkspace(ctx, (tx) => findColumn(tx, input.column))
  if (input.url && !input.again) await refuseTracked(ctx, input.url)
  const postingId = await bringPosting(ctx, input)
  return createApplication(ctx, { postingId, stage: 'saved', column: input.column, notes: '' })
}

async function bringPosting(ctx: Ctx, { url, title, company }: AddInput): Promise<string> {
  if (url) {
    try {
      return (await capturePosting(ctx, { url, title, company })).id
    } catch (error) {
      // A page that cannot be read is no obstacle when the person said what the job is.
      if (!title || !(error instanceof AppError)) throw error
    }
  }
  return inWorkspace(ctx, async (tx) => {
    const [id] = await notePostings(tx, [{ title: title!, company: company || null, url: url ?? null }])
    return id!
  })
}

async function refuseTracked(ctx: Ctx, url: string): Promise<void> {
  await readWorkspace(ctx, async (tx) => {
    const [tracked] = await tx.db
      .select({ id: applicationTable.id, title: postingTable.title })
      .from(applicationTable)
      .innerJoin(postingTable, eq(postingTable.id, applicationTable.postingId))
      .where(and(isNull(applicationTable.deletedAt), inArray(postingTable.url, [url, url.replace(/[?#].*$/, '')])))
    if (tracked)
      throw new AppError('conflict', `You track this posting already: ${tracked.title}. Open it, or add it again.`, {
        applicationId: tracked.id,
      })
  })
}
