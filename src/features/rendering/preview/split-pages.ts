// The engine draws all pages into one SVG; a preview wants one self-contained SVG a page.
import { cutEngineSvg, readGlyphs } from './engine-svg.ts'

/**
 * Lets a person select and copy the words: invisible text lies over the drawn letters. Valid only inside a page.
 * What must hold where a page forbids style elements (invisible text, links without a face) stands in attributes too.
 */
const style =
  '<style>.resume-page .tsel{white-space:pre;text-align:justify;text-align-last:justify;width:100%;height:100%}' +
  '.resume-page .tsel::selection{background:#7db9de99}</style>'

/**
 * One SVG per page (`class="resume-page"`, sizes in points), each with only the letters it uses. The engine's own
 * style sheet, which would reach beyond the drawing, is left out. Throws when the engine's output is not as known.
 */
export function splitPages(svg: string): string[] {
  const { letters: drawn, others, pages } = cutEngineSvg(svg)
  const glyphs = readGlyphs(drawn)
  const clips = others.replace(/<style[\s\S]*?<\/style>/g, '')
  return pages.map((body) => {
    const [, width = '595', height = '842'] = body.match(/data-page-width="([\d.]+)" data-page-height="([\d.]+)"/) ?? []
    const used = new Set<string>()
    for (const match of body.matchAll(/href="#(g[^"]+)"/g)) used.add(match[1]!)
    const letters = [...used].map((id) => glyphs.get(id) ?? '').join('')
    return (
      `<svg class="resume-page" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:h5="http://www.w3.org/1999/xhtml" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" color="transparent" fill="none">` +
      `${style}<rect width="${width}" height="${height}" fill="#fff"/><defs>${letters}</defs>${clips}` +
      `<g${body.slice(body.indexOf('>')).replaceAll('class="pseudo-link"', 'fill="transparent"')}</svg>`
    )
  })
}
