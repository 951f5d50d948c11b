import type { PostingFacts } from '../../posting-facts.ts'
import { composePosting } from '../compose-posting.ts'
import type { StatedFacts } from '../page/read-job-posting-node.ts'
import { PostingReadingError } from '../posting-reading-error.ts'

/** One posting of a board's answer. Spans of the facts point into `text`. */
export interface BoardPosting {
  facts: PostingFacts
  text: string
  html: string
  /** The board's own id of the posting. */
  sourceId: string
  /** The page for people. */
  url: string
}

/** What a board states of one posting. `updatedAt` and the like are left to the caller's own bookkeeping. */
export interface BoardEntry {
  sourceId: string | undefined
  url: string | undefined
  html: string | undefined
  stated: StatedFacts
  ats: string
}

/** Composes a posting; undefined when the board gave no id or no title: nothing can be kept of it. */
export function composeBoardPosting({ sourceId, url, html, stated, ats }: BoardEntry): BoardPosting | undefined {
  if (!sourceId || !stated.title) return undefined
  const body = html ?? ''
  const { facts, text } = composePosting(stated, body, undefined, url)
  return { facts: { ...facts, ats, applyType: 'ats_external' }, text, html: body, sourceId, url: url ?? '' }
}

export type Json = Record<string, unknown>

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The named list in an answer, or the answer itself when it is one. Throws `malformed` when there is no list. */
export function listIn(answer: unknown, ...keys: string[]): Json[] {
  if (Array.isArray(answer)) return answer.filter(isJson)
  for (const key of keys) {
    const list = isJson(answer) ? answer[key] : undefined
    if (Array.isArray(list)) return list.filter(isJson)
  }
  throw new PostingReadingError('malformed')
}

export function stringAt(node: unknown, ...path: string[]): string | undefined {
  let value: unknown = node
  for (const key of path) value = isJson(value) ? value[key] : undefined
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() ? value.trim() : undefined
}

export function numberAt(node: unknown, ...path: string[]): number | undefined {
  const value = Number(stringAt(node, ...path)?.replace(/[^\d.-]/g, '') || Number.NaN)
  return Number.isFinite(value) && value > 0 ? value : undefined
}
