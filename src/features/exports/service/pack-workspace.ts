// The archive: open formats for what people read, and every other row as JSON, so that nothing stays behind.
import { asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { strToU8, type Zippable, zip } from 'fflate'
import { userTable } from '#features/accounts/table.ts'
import { sentDocumentTable } from '#features/applications/table.ts'
import { letterTable } from '#features/letters/table.ts'
import { postingTable } from '#features/postings/table.ts'
import { renderFile } from '#features/rendering/service.ts'
import { findContent } from '#features/resumes/service/find-resumes.ts'
import { resumeTable } from '#features/resumes/table.ts'
import { exportApplications } from '#features/transfers/service/export-applications.ts'
import type { Ctx } from '#platform/context.ts'
import { readWorkspace } from '#platform/db/scope.ts'
import type { JobWork } from '#platform/jobs/run-job.ts'
import { nameIn } from './name-in.ts'
import { readTables } from './read-tables.ts'

const maxBytes = 1024 ** 3
const readme = `Everything of your workspace at Shortlist.

resumes/       each résumé in JSON Resume (jsonresume.org)
originals/     the files you uploaded, byte for byte
sent/          the exact documents kept with your applications
letters/       each letter as text
postings/      your copies of the advertisements
applications.csv, applications.json
records/       every other row that is stored, one JSON file a table
account.json   who you are here

Left out: secrets (passwords, tokens and their hashes) and what only machines need (queues, events).
`

/** Packs the workspace and stores the archive. */
export async function packWorkspace(ctx: Ctx, userId: string, work: JobWork): Promise<{ key: string; bytes: number }> {
  const files: Zippable = { 'README.txt': strToU8(readme) }
  const add = (folder: string, name: string, content: Uint8Array | string) => {
    const text = typeof content === 'string'
    // What is packed already is not packed twice.
    files[nameIn(files, folder, name)] = [text ? strToU8(content) : content, { level: text ? 6 : 0 }]
  }
  const [user] = await ctx.platform.database.db.select().from(userTable).where(eq(userTable.id, userId))
  add('', 'account.json', asJson({ name: user?.name, email: user?.email, since: user?.createdAt }))
  work.progress(0.05, 'Résumés')
  await addResumes(ctx, add, work)
  work.progress(0.55, 'Applications and letters')
  await addPapers(ctx, add)
  work.progress(0.75, 'Everything else')
  for (const { name, rows } of await readWorkspace(ctx, readTables)) add('records', `${name}.json`, asJson(rows))
  work.progress(0.85, 'Packing')
  const packed = await new Promise<Uint8Array>((resolve, reject) =>
    zip(files, (error, data) => (error ? reject(error) : resolve(data))),
  )
  const stored = await ctx.platform.files.put(packed, {
    workspaceId: ctx.workspace!,
    maxBytes,
    contentType: 'application/zip',
  })
  return { key: stored.key, bytes: stored.bytes }
}

type Add = (folder: string, name: string, content: Uint8Array | string) => void
const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

async function addResumes(ctx: Ctx, add: Add, work: JobWork): Promise<void> {
  const rows = await readWorkspace(ctx, (tx) =>
    tx.db
      .select({
        id: resumeTable.id,
        title: resumeTable.title,
        state: resumeTable.state,
        fileKey: resumeTable.fileKey,
        fileName: resumeTable.fileName,
      })
      .from(resumeTable)
      .where(isNull(resumeTable.deletedAt))
      .orderBy(asc(resumeTable.id)),
  )
  for (const [index, row] of rows.entries()) {
    work.signal.throwIfAborted()
    work.progress(0.05 + 0.5 * (index / rows.length), `Résumé ${index + 1} of ${rows.length}`)
    if (row.fileKey) add('originals', row.fileName ?? row.title, await ctx.platform.files.get(row.fileKey))
    if (row.state !== 'read') continue
    const { profile } = await readWorkspace(ctx, (tx) => findContent(tx, row.id))
    const file = await renderFile(ctx.platform, { profile, format: 'json', template: 'plain', options: {} as never })
    add('resumes', `${row.title}.json`, new TextDecoder().decode(file.bytes))
  }
}

async function addPapers(ctx: Ctx, add: Add): Promise<void> {
  for (const format of ['csv', 'json'] as const) {
    const file = await exportApplications(ctx, { format } as Parameters<typeof exportApplications>[1])
    add('', `applications.${format}`, await file.text())
  }
  const { letters, sent, postings } = await readWorkspace(ctx, async (tx) => ({
    letters: await tx.db
      .select({ text: letterTable.text, title: postingTable.title, company: postingTable.company })
      .from(letterTable)
      .innerJoin(postingTable, eq(postingTable.id, letterTable.postingId))
      .where(isNull(letterTable.deletedAt)),
    sent: await tx.db.select().from(sentDocumentTable),
    postings: await tx.db
      .select({ title: postingTable.title, company: postingTable.company, content: postingTable.content })
      .from(postingTable)
      .where(isNotNull(postingTable.content)),
  }))
  const named = ({ title, company }: { title: string; company: string | null }) =>
    `${[title, company].filter(Boolean).join(', ')}.txt`
  for (const letter of letters) add('letters', named(letter), letter.text)
  for (const posting of postings) add('postings', named(posting), posting.content ?? '')
  for (const each of sent) add('sent', each.name, await ctx.platform.files.get(each.fileKey))
}
