import type { ShareComment, SheetBlock } from '../contract.ts'

export type Thread = {
  root: ShareComment
  answers: ShareComment[]
  /** Line of the sheet as it is now; absent when the comment is about the whole or its line is gone. */
  place?: string
  /** The line says something else now than when the comment was made. */
  changed: boolean
  /** Joins the card to the mark on the sheet; several threads of one line share it. */
  number?: number
}

/**
 * Comments as threads in the order of the lines they are about; those about the whole come first. A line that moved is
 * found again by its words.
 */
export function gatherThreads(comments: ShareComment[], blocks: SheetBlock[]): Thread[] {
  const order = new Map(blocks.map((block, index) => [block.place, index]))
  const answers = Map.groupBy(
    comments.filter((each) => each.parentId),
    (each) => each.parentId!,
  )
  const threads = comments
    .filter((each) => !each.parentId)
    .map((root): Thread => ({ root, answers: answers.get(root.id) ?? [], ...findLine(root, blocks) }))
    .sort((a, b) => (order.get(a.place ?? '') ?? -1) - (order.get(b.place ?? '') ?? -1))
  const numbers = new Map<string, number>()
  for (const { place, root } of threads)
    if (place && !root.resolved && !numbers.has(place)) numbers.set(place, numbers.size + 1)
  return threads.map((thread) => ({
    ...thread,
    ...(thread.place && !thread.root.resolved ? { number: numbers.get(thread.place) } : {}),
  }))
}

function findLine({ place, quote }: ShareComment, blocks: SheetBlock[]): Pick<Thread, 'place' | 'changed'> {
  if (!place) return { changed: false }
  const there = blocks.find((block) => block.place === place)
  if (there && there.text === quote) return { place, changed: false }
  const moved = blocks.find((block) => block.text === quote)
  if (moved) return { place: moved.place, changed: false }
  return there ? { place, changed: true } : { changed: true }
}
