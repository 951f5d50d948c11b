import { readScripts } from './read-scripts.ts'

/** One schema.org node of type JobPosting. */
export type JobPostingNode = Record<string, unknown>

/**
 * Every JobPosting in the page's JSON-LD blocks. Lenient: control characters, trailing commas, comments and CDATA wrappers
 * are forgiven; `@graph`, `mainEntity`, `itemListElement` and arrays are walked; `@type` may be a list.
 */
export function findJobPostings(html: string): JobPostingNode[] {
  const found: JobPostingNode[] = []
  for (const body of readScripts(html, 'application/ld+json')) collect(parseLenient(body), found, 0)
  return found
}

function collect(value: unknown, found: JobPostingNode[], depth: number): void {
  if (depth > 8 || value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) collect(item, found, depth + 1)
    return
  }
  const node = value as JobPostingNode
  const types = [node['@type']].flat().map(String)
  if (types.some((type) => /(^|[/#:])JobPosting$/i.test(type))) {
    found.push(node)
    return
  }
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'about', 'hasPart']) {
    if (key in node) collect(node[key], found, depth + 1)
  }
}

/** JSON as pages write it, or undefined. */
export function parseLenient(source: string): unknown {
  const body = source
    .replace(/^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?\s*$/, '')
    .replace(/^\s*<!--/, '')
    .replace(/-->\s*$/, '')
    .trim()
    .replace(/;$/, '')
  for (const attempt of [body, escapeControls(body), dropTrailingCommas(escapeControls(body))]) {
    try {
      return JSON.parse(attempt)
    } catch {}
  }
  return undefined
}

/** Raw line breaks and tabs inside strings become escapes; other control characters become blanks. */
function escapeControls(json: string): string {
  let out = ''
  let inString = false
  for (let i = 0; i < json.length; i++) {
    const char = json.charAt(i)
    if (char === '\\' && inString) {
      out += char + json.charAt(++i)
      continue
    }
    if (char === '"') inString = !inString
    if (char < ' ' || char === '\u007f') {
      if (!inString) out += ' '
      else out += char === '\n' ? '\\n' : char === '\t' ? '\\t' : ' '
    } else out += char
  }
  return out
}

/** Commas before a closing bracket, outside strings. */
function dropTrailingCommas(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g, (match) => (match === ',' ? '' : match))
}
