import { parseLenient } from './find-json-ld.ts'
import { readScripts } from './read-scripts.ts'

/** `window.__INITIAL_STATE__ = {…}` and its kin; the value must be plain JSON, nothing is ever run. */
const assigned = /(?:window|self|globalThis)(?:\.|\[["'])(?:__)?[A-Za-z_$][\w$]{2,40}(?:["']\])?\s*=\s*(?=[{[])/g
const maxBlocks = 40
const maxChars = 2_000_000

/** The data that an app carries inside its page, parsed as data. What is not JSON is passed over. */
export function findEmbeddedJson(html: string): unknown[] {
  const found: unknown[] = []
  // `<script id="__NEXT_DATA__" type="application/json">` and its kin.
  for (const body of readScripts(html, 'application/json')) {
    if (found.length >= maxBlocks) break
    if (body.length < 200 || body.length > maxChars) continue
    const value = parseLenient(body)
    if (value !== undefined) found.push(value)
  }
  let tries = 0
  for (const match of html.matchAll(assigned)) {
    // Each try may read to the end of the page: a page of nothing but openings must not make it read itself over and over.
    if (tries++ >= maxBlocks) break
    const value = parsePrefix(html, match.index + match[0].length)
    if (value !== undefined) found.push(value)
  }
  return found
}

/** The JSON value that begins here, up to its own closing bracket. */
function parsePrefix(source: string, start: number): unknown {
  let depth = 0
  let inString = false
  const end = Math.min(source.length, start + maxChars)
  for (let at = start; at < end; at++) {
    const char = source.charAt(at)
    if (inString) {
      if (char === '\\') at++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{' || char === '[') depth++
    else if (char === '}' || char === ']') {
      depth--
      if (depth === 0) return at - start < 200 ? undefined : parseLenient(source.slice(start, at + 1))
    }
  }
  return undefined
}
