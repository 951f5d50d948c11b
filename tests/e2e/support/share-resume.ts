import type { BrowserContext } from 'playwright-core'

/** Makes a link for guests and returns its path. */
export async function shareResume(context: BrowserContext, recordId: string, wishes: object): Promise<string> {
  const answer = await context.request.post('/api/v1/shares', { data: { kind: 'resume', recordId, ...wishes } })
  return new URL((await answer.json()).url).pathname
}

/** Says something about the first bullet, and about the whole, over a link. */
export async function commentOn(context: BrowserContext, path: string): Promise<void> {
  const shared = `/api/v1/shared/${path.split('/').at(-1)}`
  const { sheet } = await (await context.request.get(shared)).json()
  const { place } = sheet.blocks.find((block: { look: string }) => block.look === 'bullet')
  for (const data of [
    { name: 'Sam Reader', body: 'How many people use it? A number would help here.', place },
    { name: 'Sam Reader', body: 'Reads well. I would send it.' },
  ])
    await context.request.post(`${shared}/comments`, { data })
}
