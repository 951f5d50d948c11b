// The engine draws all pages into one SVG; a preview wants one self-contained SVG a page.

const header = /^<svg class="typst-doc" viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/

/** Text between `<defs id="glyph">` and its end, as one string per symbol id. */
function readSymbols(defs: string): Map<string, string> {
  const symbols = new Map<string, string>()
  for (const match of defs.matchAll(/<symbol id="([^"]+)"[\s\S]*?<\/symbol>/g)) symbols.set(match[1]!, match[0])
  return symbols
}

/**
 * One SVG per page, each with only the glyphs it uses. Relies on the engine's layout of its output: elements of
 * the root are indented by four spaces, each page is a white `path` followed by one `g`.
 */
export function splitPages(svg: string, pageCount: number): string[] {
  const [open, width, height] = svg.match(header) ?? []
  const defsAt = svg.indexOf('\n    <defs')
  if (!open || !width || !height || defsAt < 0) return [svg]
  const symbols = readSymbols(svg.slice(defsAt))
  const rest = svg.slice(defsAt).replace(/<symbol id="[^"]+"[\s\S]*?<\/symbol>/g, '')
  const others = rest
    .replace(/<defs id="[^"]*">\s*<\/defs>/g, '')
    .replace(/<\/svg>\s*$/, '')
    .trim()
  const bodies = svg
    .slice(open.length, defsAt)
    .split(/\n {4}(?=<path class="typst-shape" fill="#ffffff")/)
    .slice(1)
  if (bodies.length !== pageCount) return [svg]
  const pageHeight = Math.round((Number(height) / pageCount) * 1000) / 1000
  return bodies.map((body) => {
    const content = body
      .slice(body.indexOf('\n    <g'))
      .replace(/^\n {4}<g transform="[^"]*">/, '<g>')
      .replace(/\n\s*/g, '')
    const used = new Set([...content.matchAll(/xlink:href="#([^"]+)"/g)].map((match) => match[1]!))
    const glyphs = [...used].map((id) => symbols.get(id)?.replace(/\n\s*/g, '') ?? '').join('')
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${pageHeight}" width="${width}pt" height="${pageHeight}pt">`,
      `<rect width="${width}" height="${pageHeight}" fill="#fff"/>`,
      `<defs>${glyphs}</defs>${others}${content}</svg>`,
    ].join('')
  })
}
