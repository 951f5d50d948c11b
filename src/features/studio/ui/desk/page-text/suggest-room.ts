// How a résumé that spills by a few lines wins room: small changes of the preamble, each to take and to take back.

/** `from` and `to` count signs of the source. */
export type RoomIdea = { title: string; code: string; change: { from: number; to: number; insert: string } }

const units: Record<string, { step: number; least: number; digits: number }> = {
  cm: { step: 0.3, least: 1.3, digits: 2 },
  mm: { step: 3, least: 13, digits: 1 },
  in: { step: 0.12, least: 0.5, digits: 2 },
  pt: { step: 8, least: 36, digits: 0 },
}

/** At most one idea of each kind, the one that costs the least first. Nothing for a source without a preamble. */
export function suggestRoom(source: string): RoomIdea[] {
  const begin = source.search(/^[^%\n]*\\begin\s*\{document\}/m)
  if (begin < 0) return []
  // Same length: what is commented out is only blanked.
  const preamble = source
    .slice(0, begin)
    .replace(/(^|[^\\])(%.*)$/gm, (_, sign: string, note: string) => sign + ' '.repeat(note.length))
  const body = source.slice(begin)
  return [tighterLists(preamble, body), smallerMargins(preamble), smallerType(preamble), closerLines(preamble)].filter(
    (idea) => idea !== null,
  )
}

const atEnd = (preamble: string, insert: string) => ({
  from: preamble.length,
  to: preamble.length,
  insert: `${insert}\n`,
})

function tighterLists(preamble: string, body: string): RoomIdea | null {
  if (!/\\begin\s*\{(?:itemize|enumerate)\}/.test(body) || /nosep/.test(preamble)) return null
  const isLoaded = /\\usepackage\s*(?:\[[^\]]*\])?\s*\{[^}]*\benumitem\b[^}]*\}/.test(preamble)
  const names = [...new Set([...preamble.matchAll(/\\setlist\s*\[([^\]]*)\]/g)].map((match) => match[1]!))]
  const code = [
    ...(isLoaded ? [] : ['\\usepackage{enumitem}']),
    '\\setlist*{nosep}',
    // What was said of a kind of list counts more than what is said of all; the star keeps the rest of it.
    ...names.map((name) => `\\setlist*[${name}]{nosep}`),
  ].join('\n')
  return { title: 'No space between points of lists', code, change: atEnd(preamble, code) }
}

function smallerMargins(preamble: string): RoomIdea | null {
  const loaded = /\\(?:usepackage\s*\[([^\]]*)\]\s*\{geometry\}|geometry\s*\{([^}]*)\})/.exec(preamble)
  if (!loaded) {
    // These classes set their own page.
    if (!/\\documentclass\s*(?:\[[^\]]*\])?\s*\{(?:ext)?article\}/.test(preamble)) return null
    if (/\\usepackage\s*(?:\[[^\]]*\])?\s*\{[^}]*\bgeometry\b/.test(preamble)) return null
    const code = '\\usepackage[margin=2cm]{geometry}'
    return { title: 'Margins of 2 cm', code, change: atEnd(preamble, code) }
  }
  const options = loaded[1] ?? loaded[2] ?? ''
  let isSmaller = false
  const next = options.replace(
    /((?:^|[,\s])(?:[hv]?margin|top|bottom|left|right|inner|outer)\s*=\s*)(\d*\.?\d+)\s*(cm|mm|in|pt)\b/g,
    (all, name: string, size: string, unit: string) => {
      const { step, least, digits } = units[unit]!
      const smaller = Math.max(least, Number(size) - step)
      if (smaller >= Number(size)) return all
      isSmaller = true
      return `${name}${Number(smaller.toFixed(digits))}${unit}`
    },
  )
  if (!isSmaller) return null
  const from = loaded.index + loaded[0].indexOf(options)
  return {
    title: 'Smaller margins',
    code: loaded[0].replace(options, next),
    change: { from, to: from + options.length, insert: next },
  }
}

function smallerType(preamble: string): RoomIdea | null {
  const size = /\\documentclass\s*\[[^\]]*?\b(11|12)pt\b/.exec(preamble)
  if (!size) return null
  const to = size.index + size[0].length - 'pt'.length
  const insert = size[1] === '12' ? '11' : '10'
  return { title: `Type of ${insert} points`, code: `${insert}pt`, change: { from: to - 2, to, insert } }
}

function closerLines(preamble: string): RoomIdea | null {
  if (/\\linespread|setspace/.test(preamble)) return null
  const code = '\\linespread{0.96}'
  return { title: 'Lines a little closer', code, change: atEnd(preamble, code) }
}
