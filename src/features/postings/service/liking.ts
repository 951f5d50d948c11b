// The order of the list by what a person likes: learned anew at each look, from what was kept and what was put aside.
import { and, desc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import type { PostingLikes } from '../contract.ts'
import {
  countLiking,
  fewestMarks,
  knowsEnough,
  type Liking,
  learnTaste,
  type Mark,
  sumUp,
  type Taste,
} from '../liking/count-liking.ts'
import { readTraits, type TraitSource } from '../liking/read-traits.ts'
import { findPursuits } from '../pursuits.ts'
import { forgottenLikesTable, postingTable } from '../table.ts'

/** What is learned from, and what is ordered: the newest of each. */
const mostMarks = 500
const mostOrdered = 5000

const columns = {
  id: postingTable.id,
  title: postingTable.title,
  favourite: postingTable.favourite,
  dismissedAt: postingTable.dismissedAt,
  pay: postingTable.payRank,
  way: sql<TraitSource['way']>`${postingTable.facts} ->> 'remoteKind'`,
  skills: sql<string[]>`jsonb_path_query_array(${postingTable.facts}, '$.requirements[*] ? (@.kind == "skill").text')`,
  places: sql<string[]>`jsonb_path_query_array(${postingTable.facts}, '$.locations[*].city')`,
}

const select = (tx: Tx, most: number, ...which: (SQL | undefined)[]) =>
  tx.db
    .select(columns)
    .from(postingTable)
    .where(and(isNull(postingTable.deletedAt), ...which))
    .orderBy(desc(postingTable.id))
    .limit(most)

export async function findTaste(tx: Tx): Promise<Taste> {
  const [pursuits, forgotten] = [await findPursuits(tx), new Set(await findForgotten(tx))]
  const pursued = [...pursuits.keys()]
  const rows = await select(
    tx,
    mostMarks,
    or(
      eq(postingTable.favourite, true),
      isNotNull(postingTable.dismissedAt),
      pursued.length > 0 ? inArray(postingTable.id, pursued) : undefined,
    ),
  )
  const marks = rows
    .filter(({ id }) => !forgotten.has(id))
    .map(({ id, favourite, dismissedAt, ...source }): Mark => {
      // What was put aside last counts, unless it was kept for more than a look.
      const kind = pursuits.get(id) ?? (favourite && !dismissedAt ? 'favourite' : 'aside')
      return { id, kind, traits: readTraits(source) }
    })
  return learnTaste(marks)
}

/** Ids of the filtered postings in order, each with its reason; undefined while too little is known for an order. */
export async function orderByLiking(tx: Tx, filter: (SQL | undefined)[]): Promise<[string, Liking][] | undefined> {
  const taste = await findTaste(tx)
  if (!knowsEnough(taste)) return undefined
  const rows = await select(tx, mostOrdered, ...filter)
  // Sorting is stable: between equals the newer one stands first, as they come.
  return rows
    .map(({ id, ...source }): [string, Liking] => [id, countLiking(taste, { id, traits: readTraits(source) })])
    .sort(([, a], [, b]) => b.score - a.score)
}

export const getLikes = (ctx: Ctx): Promise<PostingLikes> => readWorkspace(ctx, showLikes)

/** From now on only later marks count; `undo` counts all of them again. */
export async function forgetLikes(ctx: Ctx, { undo }: { undo: boolean }): Promise<PostingLikes> {
  return inWorkspace(ctx, async (tx) => {
    const known = [...(await findTaste(tx)).marks.keys()]
    const postingIds = undo ? [] : [...new Set([...(await findForgotten(tx)), ...known])]
    await tx.db
      .insert(forgottenLikesTable)
      .values({ workspaceId: tx.workspace, postingIds })
      .onConflictDoUpdate({ target: forgottenLikesTable.workspaceId, set: { postingIds, updatedAt: new Date() } })
    await publishEvent(tx, { type: 'posting.changed' })
    return showLikes(tx)
  })
}

async function showLikes(tx: Tx): Promise<PostingLikes> {
  const taste = await findTaste(tx)
  const marks = [...taste.marks.values()]
  const aside = marks.filter(({ kind }) => kind === 'aside').length
  return {
    kept: marks.length - aside,
    aside,
    needed: Math.max(0, fewestMarks - marks.length),
    likes: sumUp(taste, 'kept', 4),
    dislikes: sumUp(taste, 'aside', 3),
    forgotten: (await findForgotten(tx)).length,
  }
}

async function findForgotten(tx: Tx): Promise<string[]> {
  const [row] = await tx.db.select().from(forgottenLikesTable)
  return row?.postingIds ?? []
}
