// Two windows wrote on one text: what was written in the other one comes into this one, and nothing of either is lost.
import { diff } from '@codemirror/merge'
import { ChangeSet } from '@codemirror/state'

const changesOf = (from: string, to: string) =>
  ChangeSet.of(
    diff(from, to).map(({ fromA, toA, fromB, toB }) => ({ from: fromA, to: toA, insert: to.slice(fromB, toB) })),
    from.length,
  )

/** What `theirs` made of `base`, as changes of `mine`, which was made of the same. Null where there are none. */
export function changesToTake(base: string, theirs: string, mine: string): ChangeSet | null {
  const changes = changesOf(base, theirs)
  return changes.empty ? null : mine === base ? changes : changes.map(changesOf(base, mine))
}
