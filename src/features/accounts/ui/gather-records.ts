import type { Api } from '#web/api.ts'

type List<T> = (input: { cursor?: string; limit: number }) => Promise<{ items: T[]; nextCursor: string | null }>

async function readAll<T>(list: List<T>): Promise<T[]> {
  const items: T[] = []
  let cursor: string | undefined
  do {
    const page = await list({ cursor, limit: 100 })
    items.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return items
}

/** Every record of the workspace, each in full, read through the API page by page. */
export async function gatherRecords(client: Api) {
  const resumes = await readAll(client.resumes.list)
  const postings = await readAll(client.postings.list)
  const applications = await readAll(client.applications.list)
  return {
    resumes: await each(resumes, async (resume) => ({
      ...resume,
      content: resume.state === 'read' ? await client.resumes.content({ id: resume.id }) : null,
    })),
    postings: await each(postings, ({ id }) => client.postings.get({ id })),
    applications: await each(applications, ({ id }) => client.applications.get({ id })),
  }
}

/** One after the other, so that a large workspace does not run into the rate limit. */
async function each<T, R>(items: T[], read: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (const item of items) results.push(await read(item))
  return results
}
