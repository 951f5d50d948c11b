// Companies a person does not want to see: their postings leave the lists and stay where they are used.
import { asc, eq } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { notFound } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import type { HiddenCompany } from '../contract.ts'
import { hiddenCompanyTable } from '../table.ts'
import { companyKey } from './show-posting.ts'

export async function listHiddenCompanies(ctx: Ctx): Promise<{ items: HiddenCompany[] }> {
  return readWorkspace(ctx, async (tx) => {
    const { id, name } = hiddenCompanyTable
    return { items: await tx.db.select({ id, name }).from(hiddenCompanyTable).orderBy(asc(name)).limit(500) }
  })
}

/** Twice is once. */
export async function hideCompany(ctx: Ctx, { name }: { name: string }): Promise<HiddenCompany> {
  return inWorkspace(ctx, async (tx) => {
    const key = companyKey(name)
    const [row] = await tx.db
      .insert(hiddenCompanyTable)
      .values({ workspaceId: tx.workspace, name: name.trim(), key })
      .onConflictDoUpdate({ target: [hiddenCompanyTable.workspaceId, hiddenCompanyTable.key], set: { key } })
      .returning()
    await publishEvent(tx, { type: 'posting.changed' })
    return { id: row!.id, name: row!.name }
  })
}

export async function showCompany(ctx: Ctx, { id }: { id: string }): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    const gone = await tx.db.delete(hiddenCompanyTable).where(eq(hiddenCompanyTable.id, id)).returning()
    if (!gone.length) throw notFound('hidden company')
    await publishEvent(tx, { type: 'posting.changed' })
  })
}

export async function findHiddenKeys(tx: Tx): Promise<Set<string>> {
  const rows = await tx.db.select({ key: hiddenCompanyTable.key }).from(hiddenCompanyTable)
  return new Set(rows.map((row) => row.key))
}
