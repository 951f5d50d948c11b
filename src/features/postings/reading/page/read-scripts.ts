/**
 * Bodies of the page's scripts of one type, in order. One walk from front to back, whatever the page: a tag that is never
 * closed ends it.
 */
export function readScripts(html: string, type: string): string[] {
  const bodies: string[] = []
  const opening = /<script\b/gi
  const closing = /<\/script/gi
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const end = html.indexOf('>', match.index)
    if (end < 0) break
    opening.lastIndex = end + 1
    if (!hasType(html.slice(match.index, Math.min(end, match.index + 2000)), type)) continue
    closing.lastIndex = end + 1
    const close = closing.exec(html)
    if (!close) break
    bodies.push(html.slice(end + 1, close.index))
    opening.lastIndex = close.index
  }
  return bodies
}

function hasType(tag: string, type: string): boolean {
  const stated = /\btype\s{0,20}=\s{0,20}["']?\s{0,20}([\w/+.-]{1,60})/i.exec(tag)?.[1]
  return stated?.toLowerCase() === type
}
