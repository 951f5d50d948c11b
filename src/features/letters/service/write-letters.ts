// Changing verbs: draft, edit, approve, restore, delete and undo.
import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { PostingFacts } from '#features/postings/posting-facts.ts'
import { findPosting } from '#features/postings/service/keep-postings.ts'
import { findContent, findMasterProfile } from '#features/resumes/service/find-resumes.ts'
import { spendTrialUse } from '#features/trial/service.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import { newId } from '#shared/ids.ts'
import type { LetterDetail, LetterVersion, lettersContract } from '../contract.ts'
import { letterTable, letterVersionTable } from '../table.ts'
import { writeLetter } from '../writer/write-letter.ts'
import { type FoundLetter, findLetter, findLetterDetail, findLetterFacts } from './find-letters.ts'
import { checkLetter } from './show-letter.ts'

type Input<K extends keyof typeof lettersContract> = z.output<
  NonNullable<(typeof lettersContract)[K]['~orpc']['inputSchema']>
>
type ById = { id: string }

/** Edits that follow each other within this many minutes are one version. */
const sittingMinutes = 10

export async function draftLetter(
  ctx: Ctx,
  { resumeId, version, postingId, addressee, tone, length }: Input<'draft'>,
): Promise<LetterDetail> {
  return inWorkspace(ctx, async (tx) => {
    await spendTrialUse(tx)
    const content = await findContent(tx, resumeId, version)
    const posting = PostingFacts.parse((await findPosting(tx, postingId)).facts)
    const facts = (await findMasterProfile(tx))?.profile ?? content.profile
    const { text } = writeLetter({ facts, posting, contact: contactOf(addressee), tone, length })
    const id = newId()
    await tx.db.insert(letterTable).values({
      id,
      workspaceId: tx.workspace,
      resumeId,
      resumeVersion: content.version,
      postingId,
      addressee,
      tone,
      length,
      text,
      look: { template: 'plain', paper: 'a4' },
    })
    await keepVersion(tx, id, 1, 'drafted', text)
    return announce(tx, id)
  })
}

export async function updateLetter(
  ctx: Ctx,
  { id, text, confirmed, addressee, look }: Input<'update'>,
): Promise<LetterDetail> {
  return inWorkspace(ctx, async (tx) => {
    const { letter } = await findLetter(tx, id, { lock: true })
    const next = text?.replaceAll('\u0000', '').replace(/\r\n?/g, '\n')
    const changed = next !== undefined && next !== letter.text
    if (letter.state === 'approved' && (changed || confirmed || addressee))
      throw new AppError('conflict', 'This letter is approved. Take it back to a draft to change it.', {
        reason: 'approved',
      })
    const version = changed ? await keepEdit(tx, letter.id, letter.version, next) : letter.version
    await change(tx, id, {
      ...(changed ? { text: next, version } : {}),
      ...(confirmed ? { confirmed: [...new Set(confirmed)] } : {}),
      ...(addressee ? { addressee } : {}),
      ...(look ? { look } : {}),
    })
    return announce(tx, id)
  })
}

export async function redraftLetter(
  ctx: Ctx,
  { id, addressee, tone, length }: Input<'redraft'>,
): Promise<LetterDetail> {
  return inWorkspace(ctx, async (tx) => {
    const { letter, posting } = await findDraft(tx, id)
    const { facts } = await findLetterFacts(tx, letter)
    const { text } = writeLetter({ facts, posting, contact: contactOf(addressee), tone, length })
    const version = letter.version + 1
    await keepVersion(tx, id, version, 'drafted', text)
    await change(tx, id, { addressee, tone, length, text, version })
    return announce(tx, id)
  })
}

/** Nothing invented leaves: refused while a claim stands without a fact and the person has not confirmed it. */
export async function approveLetter(ctx: Ctx, { id }: ById): Promise<LetterDetail> {
  return inWorkspace(ctx, async (tx) => {
    const found = await findLetter(tx, id, { lock: true })
    if (!found.letter.text.trim())
      throw new AppError('conflict', 'This letter is empty. Write it, or let it be drafted again.', { reason: 'empty' })
    refuseUnsupported(found, (await findLetterFacts(tx, found.letter)).facts)
    if (found.letter.state !== 'approved') await change(tx, id, { state: 'approved', approvedAt: new Date() })
    return announce(tx, id)
  })
}

export async function reopenLetter(ctx: Ctx, { id }: ById): Promise<LetterDetail> {
  return inWorkspace(ctx, async (tx) => {
    await findLetter(tx, id, { lock: true })
    await change(tx, id, { state: 'draft', approvedAt: null })
    return announce(tx, id)
  })
}

export async function restoreLetterVersion(
  ctx: Ctx,
  { id, version }: ById & { version: number },
): Promise<LetterDetail> {
  return inWorkspace(ctx, async (tx) => {
    const { letter } = await findDraft(tx, id)
    const [earlier] = await tx.db
      .select()
      .from(letterVersionTable)
      .where(and(eq(letterVersionTable.letterId, id), eq(letterVersionTable.version, version)))
    if (!earlier) throw notFound('version')
    const next = letter.version + 1
    await keepVersion(tx, id, next, 'restored', earlier.text)
    await change(tx, id, { text: earlier.text, version: next })
    return announce(tx, id)
  })
}

export async function removeLetter(ctx: Ctx, { id }: ById): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    await findLetter(tx, id)
    await change(tx, id, { deletedAt: new Date() })
    await publishEvent(tx, { type: 'letter.changed', payload: { subjectId: id } })
  })
}

export async function undoRemoveLetter(ctx: Ctx, { id }: ById): Promise<LetterDetail> {
  return inWorkspace(ctx, async (tx) => {
    await findLetter(tx, id, { deleted: true })
    await change(tx, id, { deletedAt: null })
    return announce(tx, id)
  })
}

/** Throws `conflict` with the claims that nothing carries. */
export function refuseUnsupported(found: FoundLetter, facts: Parameters<typeof checkLetter>[1]): void {
  const claims = checkLetter(found, facts).claims.filter((claim) => claim.verdict === 'unsupported')
  if (claims.length === 0) return
  throw new AppError(
    'conflict',
    `${claims.length === 1 ? 'One claim in this letter has' : `${claims.length} claims in this letter have`} no source in your profile. Confirm or remove first.`,
    { reason: 'unsupported_claims', claims },
  )
}

async function findDraft(tx: Tx, id: string): Promise<FoundLetter> {
  const found = await findLetter(tx, id, { lock: true })
  if (found.letter.state === 'approved')
    throw new AppError('conflict', 'This letter is approved. Take it back to a draft to change it.', {
      reason: 'approved',
    })
  return found
}

const contactOf = ({ name, title }: { name?: string | undefined; title?: string | undefined }) =>
  name ? { name, ...(title ? { title } : {}) } : undefined

/** The number of the version that now holds the edit: the running one of this sitting, or a new one. */
async function keepEdit(tx: Tx, letterId: string, version: number, text: string): Promise<number> {
  const [last] = await tx.db
    .select()
    .from(letterVersionTable)
    .where(and(eq(letterVersionTable.letterId, letterId), eq(letterVersionTable.version, version)))
  const fresh = last && Date.now() - last.createdAt.getTime() < sittingMinutes * 60_000
  if (last?.reason === 'edited' && fresh) {
    await tx.db.update(letterVersionTable).set({ text }).where(eq(letterVersionTable.id, last.id))
    return version
  }
  await keepVersion(tx, letterId, version + 1, 'edited', text)
  return version + 1
}

const keepVersion = (tx: Tx, letterId: string, version: number, reason: LetterVersion['reason'], text: string) =>
  tx.db.insert(letterVersionTable).values({ workspaceId: tx.workspace, letterId, version, reason, text })

const change = (tx: Tx, id: string, values: Partial<typeof letterTable.$inferInsert>) =>
  tx.db
    .update(letterTable)
    .set({ ...values, updatedAt: new Date() })
    .where(eq(letterTable.id, id))

async function announce(tx: Tx, id: string): Promise<LetterDetail> {
  await publishEvent(tx, { type: 'letter.changed', payload: { subjectId: id } })
  return findLetterDetail(tx, id)
}
