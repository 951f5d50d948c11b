// To-dos, people, and lines a person adds: each answers the application as it is now.
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, type Tx } from '#platform/db/scope.ts'
import { notFound } from '#platform/errors.ts'
import type { todosContract } from '../contract/todos.ts'
import type { ApplicationDetail } from '../contract.ts'
import { applicationPersonTable, todoTable } from '../table.ts'
import { findApplication } from './find-applications.ts'
import { announce, recordLine } from './timeline.ts'

type Input<K extends keyof typeof todosContract> = z.output<
  NonNullable<(typeof todosContract)[K]['~orpc']['inputSchema']>
>
type ById = { id: string }

export async function addTodo(ctx: Ctx, { id, text, dueOn }: Input<'add'>): Promise<ApplicationDetail> {
  return inWorkspace(ctx, async (tx) => {
    await findApplication(tx, id)
    await tx.db.insert(todoTable).values({ workspaceId: tx.workspace, applicationId: id, text, dueOn })
    await recordLine(tx, id, { kind: 'todo', text: `To do: ${text}${dueOn ? ` (by ${dueOn})` : ''}` })
    return announce(tx, id)
  })
}

export async function updateTodo(ctx: Ctx, { id, text, dueOn, done }: Input<'update'>): Promise<ApplicationDetail> {
  return inWorkspace(ctx, async (tx) => {
    const todo = await findTodo(tx, id)
    const turned = done !== undefined && done !== Boolean(todo.doneAt)
    await tx.db
      .update(todoTable)
      .set({
        text: text ?? todo.text,
        dueOn: dueOn === undefined ? todo.dueOn : dueOn,
        doneAt: turned ? (done ? new Date() : null) : todo.doneAt,
      })
      .where(eq(todoTable.id, id))
    if (turned)
      await recordLine(tx, todo.applicationId, {
        kind: 'todo',
        text: `${done ? 'Done' : 'Not done after all'}: ${text ?? todo.text}`,
      })
    return announce(tx, todo.applicationId)
  })
}

export async function removeTodo(ctx: Ctx, { id }: ById): Promise<ApplicationDetail> {
  return inWorkspace(ctx, async (tx) => {
    const todo = await findTodo(tx, id)
    await tx.db.update(todoTable).set({ deletedAt: new Date() }).where(eq(todoTable.id, id))
    return announce(tx, todo.applicationId)
  })
}

export async function undoRemoveTodo(ctx: Ctx, { id }: ById): Promise<ApplicationDetail> {
  return inWorkspace(ctx, async (tx) => {
    const todo = await findTodo(tx, id, true)
    await tx.db.update(todoTable).set({ deletedAt: null }).where(eq(todoTable.id, id))
    return announce(tx, todo.applicationId)
  })
}

export async function addPerson(ctx: Ctx, { id, ...person }: Input<'addPerson'>): Promise<ApplicationDetail> {
  return inWorkspace(ctx, async (tx) => {
    await findApplication(tx, id)
    await tx.db.insert(applicationPersonTable).values({ ...person, workspaceId: tx.workspace, applicationId: id })
    await recordLine(tx, id, { kind: 'person', text: `Met ${[person.name, person.role].filter(Boolean).join(', ')}` })
    return announce(tx, id)
  })
}

export const removePerson = (ctx: Ctx, { id }: ById): Promise<ApplicationDetail> => hidePerson(ctx, id, new Date())
export const undoRemovePerson = (ctx: Ctx, { id }: ById): Promise<ApplicationDetail> => hidePerson(ctx, id, null)

async function hidePerson(ctx: Ctx, id: string, deletedAt: Date | null): Promise<ApplicationDetail> {
  return inWorkspace(ctx, async (tx) => {
    const [person] = await tx.db
      .update(applicationPersonTable)
      .set({ deletedAt })
      .where(eq(applicationPersonTable.id, id))
      .returning()
    if (!person) throw notFound('person')
    await findApplication(tx, person.applicationId)
    return announce(tx, person.applicationId)
  })
}

export async function logLine(ctx: Ctx, { id, text, at }: Input<'log'>): Promise<ApplicationDetail> {
  return inWorkspace(ctx, async (tx) => {
    await findApplication(tx, id)
    await recordLine(tx, id, { kind: 'logged', text, at: at ? new Date(at) : undefined })
    return announce(tx, id)
  })
}

async function findTodo(tx: Tx, id: string, deleted = false) {
  const [todo] = await tx.db
    .select()
    .from(todoTable)
    .where(and(eq(todoTable.id, id), deleted ? isNotNull(todoTable.deletedAt) : isNull(todoTable.deletedAt)))
  if (!todo) throw notFound('to-do')
  await findApplication(tx, todo.applicationId)
  return todo
}
