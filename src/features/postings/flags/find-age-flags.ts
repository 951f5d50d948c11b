// What time tells of a posting: looked for when it is shown, as it changes by itself. Pure.
import type { PostingFacts, PostingFlag } from '../posting-facts.ts'

/** Most jobs are filled or taken down within two months; what stands longer is seldom looked after. */
const oldDays = 60
const dayMs = 86_400_000

export function findAgeFlags(facts: Pick<PostingFacts, 'postedAt' | 'expiresAt' | 'spans'>, now: Date): PostingFlag[] {
  const today = now.toISOString().slice(0, 10)
  const flag = (kind: PostingFlag['kind'], pointer: string, quote: string): PostingFlag => ({
    kind,
    span: facts.spans[pointer] ?? { start: 0, end: 0 },
    quote,
  })
  if (isDay(facts.expiresAt) && facts.expiresAt.slice(0, 10) < today)
    return [flag('closed', '/expiresAt', facts.expiresAt.slice(0, 10))]
  if (isDay(facts.postedAt) && now.getTime() - Date.parse(facts.postedAt) > oldDays * dayMs)
    return [flag('old', '/postedAt', facts.postedAt.slice(0, 10))]
  return []
}

const isDay = (text: string | undefined): text is string => text !== undefined && /^\d{4}-\d{2}-\d{2}/.test(text)
