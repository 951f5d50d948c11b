import type { Claim } from '#features/truth/truth-report.ts'

/**
 * Claims of a text that was checked, laid over the text as it stands now: what lies before or behind the change moves
 * along, what the change touches has no verdict until the next check.
 */
export function shiftClaims(claims: Claim[], checked: string, now: string): Claim[] {
  if (checked === now) return claims
  const most = Math.min(checked.length, now.length)
  let head = 0
  while (head < most && checked[head] === now[head]) head++
  let tail = 0
  while (tail < most - head && checked[checked.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  const by = now.length - checked.length
  return claims.flatMap((claim) => {
    const { start, end } = claim.span
    if (end <= head) return [claim]
    if (start >= checked.length - tail) return [{ ...claim, span: { start: start + by, end: end + by } }]
    return []
  })
}

/** The text without a range; the blank that would be left double, or a paragraph left empty, goes with it. */
export function cutOut(text: string, start: number, end: number): string {
  const before = text.slice(0, start)
  const after = text.slice(end)
  const opens = before === '' || /\n[^\S\n]*$/.test(before)
  const closes = after === '' || /^[^\S\n]*\n/.test(after)
  if (opens && closes) return `${before.trimEnd()}${before.trim() && after.trim() ? '\n\n' : ''}${after.trimStart()}`
  if (opens) return before + after.trimStart()
  return before.trimEnd() + (closes || /^\s/.test(after) ? after : ` ${after}`)
}
