import type { Profile } from '#features/profiles/contract.ts'
import type { ClaimKind } from '../truth-report.ts'
import { plainText } from './text/tokens.ts'

export type LockedField = {
  kind: ClaimKind
  draft: string | undefined
  fact: string | undefined
  pointer: string
  factPointer: string
  /** The draft dropped an end date: the entry would read as running. */
  missingEnd?: boolean
}
export type AlignedEntry = {
  list: string
  pointer: string
  /** Undefined when no entry of the facts is meant. */
  factPointer: string | undefined
  locked: LockedField[]
  texts: { text: string | undefined; at: string }[]
}

type Item = {
  startDate?: string | undefined
  endDate?: string | undefined
  highlights?: string[]
  summary?: string | undefined
  courses?: string[]
} & Record<string, unknown>
const lists = {
  work: [
    ['name', 'employer'],
    ['position', 'title'],
    ['location', 'place'],
  ],
  volunteer: [
    ['organization', 'employer'],
    ['position', 'title'],
  ],
  education: [
    ['institution', 'school'],
    ['studyType', 'degree'],
    ['area', 'degree'],
    ['location', 'place'],
  ],
  projects: [
    ['name', 'project'],
    ['entity', 'employer'],
  ],
} as const satisfies Record<string, readonly (readonly [string, ClaimKind])[]>

/** Pairs each entry of the draft with the entry of the facts it stands for, each fact used once. */
export function alignEntries(draft: Profile, facts: Profile): AlignedEntry[] {
  return (Object.keys(lists) as (keyof typeof lists)[]).flatMap((list) => {
    const used = new Set<number>()
    const own = facts[list] as Item[]
    return (draft[list] as Item[]).map((item, i) => {
      const index = closest(list, item, own, used)
      if (index !== undefined) used.add(index)
      return align(list, item, i, index === undefined ? undefined : own[index], index)
    })
  })
}

function closest(list: keyof typeof lists, item: Item, own: Item[], used: Set<number>): number | undefined {
  let best: { index: number; score: number } | undefined
  for (const [index, other] of own.entries()) {
    if (used.has(index)) continue
    let score = 0
    for (const [field, kind] of lists[list])
      if (item[field] && other[field] && plainText(String(item[field])) === plainText(String(other[field])))
        score += kind === 'place' ? 1 : 4
    if (item.startDate && item.startDate === other.startDate) score += 2
    if (item.endDate && item.endDate === other.endDate) score += 2
    const lines = new Set(other.highlights ?? [])
    score += (item.highlights ?? []).filter((line) => lines.has(line)).length
    if (score > (best?.score ?? 1)) best = { index, score }
  }
  return best?.index
}

function align(
  list: keyof typeof lists,
  item: Item,
  i: number,
  fact: Item | undefined,
  index: number | undefined,
): AlignedEntry {
  const pointer = `/${list}/${i}`
  const factPointer = index === undefined ? undefined : `/${list}/${index}`
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const field = (kind: ClaimKind, name: string): LockedField => ({
    kind,
    draft: text(item[name]),
    fact: text(fact?.[name]),
    pointer: `${pointer}/${name}`,
    factPointer: `${factPointer ?? ''}/${name}`,
  })
  const locked = [
    ...lists[list].map(([name, kind]) => field(kind, name)),
    field('date', 'startDate'),
    field('date', 'endDate'),
  ]
  if (fact?.endDate && !item.endDate && item.startDate) locked.push({ ...field('date', 'endDate'), missingEnd: true })
  const texts = [
    { text: item.summary, at: `${pointer}/summary` },
    { text: text(item.description), at: `${pointer}/description` },
    { text: text(item.score), at: `${pointer}/score` },
    ...(item.highlights ?? []).map((line, j) => ({ text: line, at: `${pointer}/highlights/${j}` })),
    ...(item.courses ?? []).map((line, j) => ({ text: line, at: `${pointer}/courses/${j}` })),
    ...((item.keywords as string[] | undefined) ?? []).map((line, j) => ({
      text: line,
      at: `${pointer}/keywords/${j}`,
    })),
    ...((item.roles as string[] | undefined) ?? []).map((line, j) => ({ text: line, at: `${pointer}/roles/${j}` })),
  ]
  return { list: pointer, pointer, factPointer, locked, texts }
}
