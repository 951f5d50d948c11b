// Collects styled pieces of text into draft lines; shared by the readers of markup (DOCX, HTML, TeX, Markdown).
import type { Draft, DraftLine, StyleRun } from '../document/line.ts'
import { normaliseText } from '../pdf/normalise-char.ts'

export interface Look {
  bold: boolean
  italic: boolean
  size: number
  color?: number
}

export interface LineFacts {
  page?: number
  level?: number
  listItem?: boolean
  region?: number
  gap?: number
  hidden?: boolean
  aside?: boolean
  whole?: boolean
}

export interface LineBuilder {
  lines: DraftLine[]
  links: Draft['links']
  write: (text: string, look?: Look) => void
  /** Marks what is written between the two calls as a link. */
  startLink: (url: string) => void
  endLink: () => void
  /** Ends the line; an empty one is dropped but counts as space above the next. */
  endLine: (facts?: LineFacts) => void
  isEmpty: () => boolean
}

export function createLineBuilder(): LineBuilder {
  const lines: DraftLine[] = []
  const links: Draft['links'] = []
  let text = ''
  let runs: StyleRun[] = []
  let blank = 0
  let openLink: { url: string; start: number } | undefined
  let lineLinks: { url: string; start: number; end: number }[] = []
  const write = (piece: string, look?: Look) => {
    let clean = normaliseText(piece.replaceAll('\n', ' '))
      .replace(/ *\t *| {3,}/g, '\t')
      .replace(/ {2}/g, ' ')
      .replace(/\u00ad(?!$)/g, '')
    if (/(^|[\s])$/.test(text)) clean = clean.replace(/^[ \t]+/, '')
    if (!clean) return
    if (text.endsWith('\u00ad')) dropSoftHyphen()
    const start = text.length
    text += clean
    if (look) runs.push({ start, end: text.length, ...look })
  }
  // A soft hyphen says where a word may be broken; only at the end of a line was it.
  const dropSoftHyphen = () => {
    text = text.slice(0, -1)
    runs = runs.map((run) => ({ ...run, end: Math.min(run.end, text.length) }))
  }
  const closeLink = () => {
    if (openLink && text.length > openLink.start) lineLinks.push({ ...openLink, end: text.length })
  }
  return {
    lines,
    links,
    write,
    isEmpty: () => /^[\s•]*$/.test(text),
    startLink(url) {
      openLink = { url, start: text.length }
    },
    endLink() {
      closeLink()
      openLink = undefined
    },
    endLine(facts = {}) {
      closeLink()
      if (openLink) openLink.start = 0
      const trimmed = text.trimEnd()
      const page = facts.page ?? 1
      if (trimmed.trim() === '') blank++
      else {
        const kept = runs
          .filter((run) => run.start < trimmed.length)
          .map((run) => ({ ...run, end: Math.min(run.end, trimmed.length) }))
        const line: DraftLine = {
          text: trimmed,
          page,
          runs: kept,
          gap: (facts.gap ?? 0) + blank,
          ...definedOnly(facts),
        }
        line.gap = Math.max(facts.gap ?? 0, blank)
        if (lines.length === 0) delete line.gap
        for (const link of lineLinks) links.push({ ...link, page, line: lines.length })
        lines.push(line)
        blank = 0
      }
      text = ''
      runs = []
      lineLinks = []
    },
  }
}

function definedOnly(facts: LineFacts): Partial<DraftLine> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
