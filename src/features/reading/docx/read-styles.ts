// styles.xml → the look and the heading level each paragraph or character style stands for.
import { child, children, toggle, value, type XmlNode } from './xml-tree.ts'

export interface DocxLook {
  bold?: boolean
  italic?: boolean
  /** Points. */
  size?: number
  color?: number
  hidden?: boolean
  caps?: boolean
  /** 0 title, 1–6 heading. */
  level?: number
  listItem?: boolean
}

export interface DocxStyles {
  defaults: DocxLook
  byId: Map<string, DocxLook>
}

export function readStyles(root: XmlNode | undefined): DocxStyles {
  const styles = child(root, 'w:styles')
  const base = child(child(child(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const nodes = new Map(children(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const byId = new Map<string, DocxLook>()
  const resolve = (id: string, depth = 0): DocxLook => {
    const known = byId.get(id)
    if (known) return known
    const style = nodes.get(id)
    if (!style || depth > 20) return {}
    const parent = value(child(style, 'w:basedOn'))
    const look = { ...(parent && resolve(parent, depth + 1)), ...runLook(child(style, 'w:rPr')), ...ownFacts(style) }
    byId.set(id, look)
    return look
  }
  for (const id of nodes.keys()) resolve(id)
  const normal = [...nodes].find(
    ([, style]) => style.attributes['w:default'] === '1' && style.attributes['w:type'] === 'paragraph',
  )
  return { defaults: { size: 10, ...runLook(base), ...(normal && byId.get(normal[0])) }, byId }
}

function ownFacts(style: XmlNode): DocxLook {
  const name = (value(child(style, 'w:name')) ?? '').toLowerCase()
  const outline = value(child(child(style, 'w:pPr'), 'w:outlineLvl'))
  const heading = /^(?:heading|überschrift|titre|título|titolo|kop) ?([1-6])$/.exec(name)
  if (heading) return { level: Number(heading[1]) }
  if (name === 'title') return { level: 0 }
  if (outline && Number(outline) < 6) return { level: Number(outline) + 1 }
  if (child(child(style, 'w:pPr'), 'w:numPr') || /^list (bullet|number|paragraph)/.test(name))
    return { listItem: !name.startsWith('list paragraph') }
  return {}
}

export function runLook(properties: XmlNode | undefined): DocxLook {
  if (!properties) return {}
  const look: DocxLook = {}
  const bold = toggle(child(properties, 'w:b'))
  const italic = toggle(child(properties, 'w:i'))
  const size = Number(value(child(properties, 'w:sz')))
  const color = value(child(properties, 'w:color'))
  const hidden = toggle(child(properties, 'w:vanish'))
  const caps = toggle(child(properties, 'w:caps'))
  if (bold !== undefined) look.bold = bold
  if (italic !== undefined) look.italic = italic
  if (size > 0) look.size = size / 2
  if (color && /^[0-9a-f]{6}$/i.test(color)) look.color = Number.parseInt(color, 16)
  if (hidden !== undefined) look.hidden = hidden
  if (caps !== undefined) look.caps = caps
  return look
}
