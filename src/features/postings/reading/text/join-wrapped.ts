const bullet = /^\s*(?:[•●▪◦‣·*–—-]|\d{1,2}[.)]|[a-z][.)])\s+/u
const ended = /[.!?:;]["”’)]*$/u
const open = /[,–/&-]$|\b(?:and|or|of|in|the|a|an|to|for|with|und|oder|et|ou|de)$/iu

/**
 * Lines of a drawn page → lines of a text: what was broken only because the line was full is joined again. A line goes on
 * when it is nearly as long as the long ones and the next one begins small, or when it ends in the middle of a phrase.
 */
export function joinWrapped(text: string): string {
  const lines = text.split('\n')
  const lengths = lines.map((line) => line.trim().length).sort((a, b) => a - b)
  const full = (lengths[Math.floor(lengths.length * 0.9)] ?? 0) * 0.72
  const pieces: string[] = []
  let before = ''
  for (const [index, line] of lines.entries()) {
    if (index === 0) pieces.push(line)
    else if (!goesOn(before, line, full)) pieces.push('\n', line)
    else if (hyphened(before, line)) pieces.push(cutHyphen(pieces.pop()!), line.trim())
    else pieces.push(' ', line.trim())
    before = line.trim()
  }
  return pieces.join('')
}

function goesOn(before: string, line: string, full: number): boolean {
  const after = line.trim()
  if (!before || !after || bullet.test(line) || ended.test(before)) return false
  if (/^[\p{Ll}(&]/u.test(after)) return before.length >= full || open.test(before)
  return before.length >= full && open.test(before)
}

const hyphened = (before: string, line: string) => /\p{L}-$/u.test(before) && /^\s*\p{Ll}/u.test(line)
const cutHyphen = (line: string) => line.trimEnd().slice(0, -1)
