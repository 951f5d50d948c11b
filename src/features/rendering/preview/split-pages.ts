// The engine draws all pages into one SVG; a preview wants one self-contained SVG a page.

const PAGE = '<g class="typst-page"'
/**
 * Lets a person select and copy the words: invisible text lies over the drawn letters. Valid only inside a page.
 * What must hold where a page forbids style elements (invisible text, links without a face) stands in attributes too.
 */
const style =
  '<style>.resume-page .tsel{white-space:pre;text-align:justify;text-align-last:justify;width:100%;height:100%}' +
  '.resume-page .tsel::selection{background:#7db9de99}</style>'

/** Drawings of letters by id; letters repeat from one preview to the next, so they are looked up once. */
function readGlyphs(defs: string): Map<string, string> {
  const glyphs = new Map<string, string>()
  let at = defs.indexOf('<path id="')
  while (at >= 0) {
    const end = defs.indexOf('/>', at) + 2
    const path = defs.slice(at, end)
    glyphs.set(path.slice(10, path.indexOf('"', 10)), path)
    at = defs.indexOf('<path id="', end)
  }
  return glyphs
}

/**
 * One SVG per page (`class="resume-page"`, sizes in points), each with only the letters it uses. The engine's own
 * style sheet, which would reach beyond the drawing, is left out. Throws when the engine's output is not as known.
 */
export function splitPages(svg: string): string[] {
  const first = svg.indexOf(PAGE)
  const defsAt = svg.indexOf('<defs class="glyph">')
  const clipsAt = svg.indexOf('<defs class="clip-path">')
  if (first < 0 || defsAt < 0 || clipsAt < 0) throw new RangeError('The engine drew its pages in an unknown way.')
  const glyphs = readGlyphs(svg.slice(defsAt, clipsAt))
  const others = svg.slice(clipsAt, first).replace(/<style[\s\S]*?<\/style>/g, '')
  const bodies = svg.slice(first, svg.lastIndexOf('</svg>')).split(PAGE).slice(1)
  return bodies.map((body) => {
    const [, width = '595', height = '842'] = body.match(/data-page-width="([\d.]+)" data-page-height="([\d.]+)"/) ?? []
    const used = new Set<string>()
    for (const match of body.matchAll(/href="#(g[^"]+)"/g)) used.add(match[1]!)
    const letters = [...used].map((id) => glyphs.get(id) ?? '').join('')
    return (
      `<svg class="resume-page" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:h5="http://www.w3.org/1999/xhtml" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" color="transparent" fill="none">` +
      `${style}<rect width="${width}" height="${height}" fill="#fff"/><defs>${letters}</defs>${others}` +
      `<g${body.slice(body.indexOf('>')).replaceAll('class="pseudo-link"', 'fill="transparent"')}</svg>`
    )
  })
}
