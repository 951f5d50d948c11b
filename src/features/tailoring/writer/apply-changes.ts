import { Profile } from '#features/profiles/contract.ts'
import type { Change, ChangeDecision } from '../tailored-resume.ts'
import { readPointer, writePointer } from './pointer.ts'

/** One slot of a list while changes are applied: what it holds and where it stood. */
type Slot = { value: unknown; from: number | undefined }

/**
 * The résumé with the accepted changes; a change without a decision counts as accepted. Any subset gives a valid
 * profile: changes name places of the résumé as it stood, so none depends on another. Where two touch one line, a merge
 * goes before a rewrite and leaving out goes before both. `profile` is not changed.
 */
export function applyChanges(
  profile: Profile,
  changes: Change[],
  decisions: Record<string, ChangeDecision> = {},
): Profile {
  const accepted = changes.filter((change) => decisions[change.id] !== 'rejected')
  const draft = structuredClone(profile)
  const lists = new Map<string, Change[]>()
  const set: Change[] = []
  for (const change of accepted) {
    if (change.edit.op === 'set') set.push(change)
    else lists.set(change.pointer, [...(lists.get(change.pointer) ?? []), change])
  }
  for (const change of set) {
    if (change.edit.op === 'set') writePointer(draft, change.pointer, change.edit.value)
  }
  // Inner lists first: an entry that moves takes its lines along.
  const deepest = [...lists].sort((a, b) => b[0].split('/').length - a[0].split('/').length)
  for (const [pointer, edits] of deepest) {
    const list = readPointer(draft, pointer)
    if (Array.isArray(list)) writePointer(draft, pointer, editList(list, edits, pointer))
  }
  return Profile.parse(draft)
}

function editList(list: unknown[], changes: Change[], pointer: string): unknown[] {
  const slots: Slot[] = list.map((value, from) => ({ value, from }))
  const gone = new Set<number>()
  for (const { edit } of changes) {
    if (edit.op !== 'merge') continue
    const [first, ...rest] = edit.items.filter((item) => item < slots.length && !gone.has(item))
    const slot = first === undefined ? undefined : slots[first]
    if (!slot || !rest.length) continue
    slot.value = edit.value
    for (const item of rest) gone.add(item)
  }
  for (const { edit } of changes) if (edit.op === 'remove') for (const item of edit.items) gone.add(item)
  let ordered = slots
  for (const { edit } of changes) {
    if (edit.op !== 'order') continue
    const placed = [...new Set(edit.order)].filter((item) => item < slots.length)
    const rest = slots.map((_, i) => i).filter((i) => !placed.includes(i))
    ordered = [...placed, ...rest].flatMap((i) => slots[i] ?? [])
  }
  const kept = ordered.filter((slot) => slot.from === undefined || !gone.has(slot.from)).map((slot) => slot.value)
  const added = changes.flatMap(({ edit }) => (edit.op === 'add' ? [edit.value] : []))
  const asItem = (value: string) => (pointer === '/skills' ? { name: value, keywords: [] } : value)
  return [...kept, ...added.filter((value) => !kept.includes(value)).map(asItem)]
}
