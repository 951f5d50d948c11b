// How the engine writes its SVG: first the drawings of all letters, then clip paths, then page after page.

export const pageMarker = '<g class="typst-page"'
const clips = '<defs class="clip-path">'

/** The three parts of the engine's SVG. Throws when it is not as known. */
export function cutEngineSvg(svg: string): { letters: string; others: string; pages: string[] } {
  const first = svg.indexOf(pageMarker)
  const lettersAt = svg.indexOf('<defs class="glyph">')
  const clipsAt = svg.indexOf(clips)
  if (first < 0 || lettersAt < 0 || clipsAt < 0) throw new RangeError('The engine drew its pages in an unknown way.')
  return {
    letters: svg.slice(lettersAt, clipsAt),
    others: svg.slice(clipsAt, first),
    pages: svg.slice(first, svg.lastIndexOf('</svg>')).split(pageMarker).slice(1),
  }
}

/** The `<path>` of each letter by its id; letters repeat, so they are looked up once. */
export function readGlyphs(letters: string): Map<string, string> {
  const glyphs = new Map<string, string>()
  let at = letters.indexOf('<path id="')
  while (at >= 0) {
    const end = letters.indexOf('/>', at) + 2
    const path = letters.slice(at, end)
    glyphs.set(path.slice(10, path.indexOf('"', 10)), path)
    at = letters.indexOf('<path id="', end)
  }
  return glyphs
}
