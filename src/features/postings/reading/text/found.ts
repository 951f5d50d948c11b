import type { Span } from '../../../profiles/contract.ts'

/** A fact and its place in the posting text. */
export interface Found<T> {
  value: T
  span: Span
}
