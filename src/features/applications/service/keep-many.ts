// For other features: many applications in one go, and the rows of one application to another.
import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '#platform/db/scope.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import { newId } from '#shared/ids.ts'
import type { Stage } from '../contract.ts'
import { applicationPersonTable, applicationTable, sentDocumentTable, timelineTable, todoTable } from '../table.ts'

export type NewApplication = {
  postingId: string
  stage: Stage
  notes: string
  source: string | null
  tags: string[]
  deadline: string | null
  appliedAt: Date | null
  createdAt: Date
  todos: { text: string; dueOn: string | null; done: boolean }[]
  /** Where it stood and since when, oldest first; the last one is `stage`. */
  history: { stage: Stage; at: Date }[]
}

/** Inserts them in order, the first on top. Returns their ids. */
export async function keepApplications(tx: Tx, list: NewApplication[], why: string): Promise<string[]> {
  const { workspace: workspaceId } = tx
  const now = Date.now()
  const made = list.map((each) => ({ ...each, id: newId() }))
  for (const some of inHundreds(made)) {
    await tx.db.insert(applicationTable).values(
      some.map(({ todos, history, ...each }) => ({
        ...each,
        workspaceId,
        position: now - made.findIndex((one) => one.id === each.id),
        updatedAt: history.at(-1)?.at ?? new Date(now),
      })),
    )
    const lines = some.flatMap(({ id, history }) => [
      ...history.map(({ stage, at }, index) => ({
        workspaceId,
        applicationId: id,
        kind: index ? ('stage' as const) : ('created' as const),
        text: index ? `${history[index - 1]!.stage} → ${stage}` : `Tracked as ${stage}`,
        stage,
        createdAt: at,
      })),
      { workspaceId, applicationId: id, kind: 'imported' as const, text: why, stage: null, createdAt: new Date(now) },
    ])
    await tx.db.insert(timelineTable).values(lines)
    const todos = some.flatMap(({ id, todos }) =>
      todos.map(({ text, dueOn, done }) => ({
        workspaceId,
        applicationId: id,
        text,
        dueOn,
        doneAt: done ? new Date(now) : null,
      })),
    )
    if (todos.length) await tx.db.insert(todoTable).values(todos)
  }
  await publishEvent(tx, { type: 'application.changed' })
  return made.map((each) => each.id)
}

const parts = {
  documents: sentDocumentTable,
  todos: todoTable,
  people: applicationPersonTable,
  lines: timelineTable,
}

/** Hands documents, to-dos, people and timeline over; returns the ids of what moved, by part. */
export async function moveRows(tx: Tx, from: string, to: string): Promise<Record<string, string[]>> {
  const moved: Record<string, string[]> = {}
  for (const [name, table] of Object.entries(parts)) {
    const rows = await tx.db
      .update(table)
      .set({ applicationId: to })
      .where(eq(table.applicationId, from))
      .returning({ id: table.id })
    moved[name] = rows.map((row) => row.id)
  }
  return moved
}

export async function moveRowsBack(tx: Tx, moved: Record<string, string[]>, to: string): Promise<void> {
  for (const [name, table] of Object.entries(parts)) {
    const ids = moved[name] ?? []
    if (ids.length) await tx.db.update(table).set({ applicationId: to }).where(inArray(table.id, ids))
  }
}

/** Sets fields that a merge decides on. */
export async function setFields(
  tx: Tx,
  id: string,
  fields: Partial<
    Pick<
      typeof applicationTable.$inferInsert,
      'notes' | 'tags' | 'source' | 'deadline' | 'appliedAt' | 'resumeId' | 'distinctFrom'
    >
  >,
): Promise<void> {
  await tx.db.update(applicationTable).set(fields).where(eq(applicationTable.id, id))
}

function* inHundreds<T>(list: T[]): Generator<T[]> {
  for (let at = 0; at < list.length; at += 100) yield list.slice(at, at + 100)
}
