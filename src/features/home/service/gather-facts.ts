// Reads what the rules of Home look at: the live records of one workspace, by their own tables, in one round.
import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { applicationTable, timelineTable, todoTable } from '#features/applications/table.ts'
import { interviewTable } from '#features/interviews/table.ts'
import { letterTable } from '#features/letters/table.ts'
import { offerTable } from '#features/offers/table.ts'
import { postingTable } from '#features/postings/table.ts'
import { resumeTable } from '#features/resumes/table.ts'
import { tailoringTable } from '#features/tailoring/table.ts'
import type { Tx } from '#platform/db/scope.ts'
import type { Facts } from '../insights/facts.ts'
import { dayIn } from './days.ts'
import { readComments } from './read-comments.ts'

/** The newest of each kind, what is open before what is closed; more than that is not read at once. */
const most = 500

export async function gatherFacts(tx: Tx, zone: string, now = Date.now()): Promise<Facts> {
  const [resumes, postings, applications, tailorings, letters, todos, interviews, offers, comments] = await Promise.all(
    [
      readResumes(tx),
      readPostings(tx),
      readApplications(tx),
      tx.db.select(tailoringColumns).from(tailoringTable).orderBy(desc(tailoringTable.id)).limit(most),
      tx.db
        .select(letterColumns)
        .from(letterTable)
        .where(isNull(letterTable.deletedAt))
        .orderBy(desc(letterTable.id))
        .limit(most),
      tx.db
        .select({
          id: todoTable.id,
          applicationId: todoTable.applicationId,
          text: todoTable.text,
          dueOn: todoTable.dueOn,
        })
        .from(todoTable)
        .where(and(isNull(todoTable.doneAt), isNull(todoTable.deletedAt)))
        .orderBy(todoTable.dueOn)
        .limit(most),
      tx.db
        .select({
          id: interviewTable.id,
          applicationId: interviewTable.applicationId,
          kind: interviewTable.kind,
          startsAt: interviewTable.startsAt,
        })
        .from(interviewTable)
        .where(
          and(
            isNull(interviewTable.deletedAt),
            eq(interviewTable.state, 'planned'),
            gt(interviewTable.startsAt, new Date(now)),
          ),
        )
        .orderBy(interviewTable.startsAt)
        .limit(most),
      tx.db
        .select({ id: offerTable.id, applicationId: offerTable.applicationId, answerBy: offerTable.answerBy })
        .from(offerTable)
        .where(isNull(offerTable.deletedAt))
        .limit(most),
      readComments(tx),
    ],
  )
  const known = new Set(applications.map(({ id }) => id))
  const ofKnown = <T extends { applicationId: string }>(rows: T[]) => rows.filter((row) => known.has(row.applicationId))
  return {
    now,
    today: dayIn(zone, now),
    resumes: resumes.map((row) => ({ ...row, updatedAt: row.updatedAt.getTime() })),
    postings: postings.map((row) => ({ ...row, createdAt: row.createdAt.getTime() })),
    applications: applications.map(({ appliedAt, lastLineAt, ...row }) => ({
      ...row,
      appliedAt: appliedAt?.getTime() ?? null,
      lastLineAt: new Date(lastLineAt).getTime(),
    })),
    tailorings: tailorings.map((row) => ({ ...row, createdAt: row.createdAt.getTime() })),
    letters: letters.map((row) => ({ ...row, updatedAt: row.updatedAt.getTime() })),
    todos: ofKnown(todos),
    interviews: ofKnown(interviews).map((row) => ({ ...row, startsAt: row.startsAt.getTime() })),
    offers: ofKnown(offers),
    comments,
  }
}

const tailoringColumns = {
  id: tailoringTable.id,
  postingId: tailoringTable.postingId,
  resumeId: tailoringTable.resumeId,
  state: tailoringTable.state,
  createdAt: tailoringTable.createdAt,
}
const letterColumns = {
  id: letterTable.id,
  postingId: letterTable.postingId,
  state: letterTable.state,
  updatedAt: letterTable.updatedAt,
}

const readResumes = (tx: Tx) =>
  tx.db
    .select({
      id: resumeTable.id,
      title: resumeTable.title,
      kind: resumeTable.kind,
      state: resumeTable.state,
      failure: resumeTable.failureMessage,
      isMaster: resumeTable.isMaster,
      postingId: resumeTable.postingId,
      version: resumeTable.version,
      updatedAt: resumeTable.updatedAt,
    })
    .from(resumeTable)
    .where(isNull(resumeTable.deletedAt))
    .orderBy(desc(resumeTable.isMaster), desc(resumeTable.id))
    .limit(most)

const readPostings = (tx: Tx) =>
  tx.db
    .select({
      id: postingTable.id,
      title: postingTable.title,
      company: postingTable.company,
      favourite: postingTable.favourite,
      dismissed: sql<boolean>`${postingTable.dismissedAt} is not null`,
      fit: postingTable.fit,
      closesOn: sql<string | null>`substring(${postingTable.facts}->>'expiresAt' from '^\\d{4}-\\d{2}-\\d{2}')`,
      createdAt: postingTable.createdAt,
    })
    .from(postingTable)
    .where(isNull(postingTable.deletedAt))
    .orderBy(desc(postingTable.id))
    .limit(most)

const readApplications = (tx: Tx) =>
  tx.db
    .select({
      id: applicationTable.id,
      postingId: applicationTable.postingId,
      title: postingTable.title,
      company: postingTable.company,
      stage: applicationTable.stage,
      resumeId: applicationTable.resumeId,
      deadline: applicationTable.deadline,
      appliedAt: applicationTable.appliedAt,
      updatedAt: applicationTable.updatedAt,
      lastLineAt: sql<string>`coalesce((select max(${timelineTable.createdAt}) from ${timelineTable} where ${timelineTable.applicationId} = ${applicationTable.id}), ${applicationTable.createdAt})`,
    })
    .from(applicationTable)
    .innerJoin(postingTable, eq(postingTable.id, applicationTable.postingId))
    .where(isNull(applicationTable.deletedAt))
    // What is still open is what there is something to say about.
    .orderBy(sql`${applicationTable.stage} in ('accepted', 'rejected', 'withdrawn')`, desc(applicationTable.id))
    .limit(most)
