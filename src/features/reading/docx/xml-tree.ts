// Office XML → a small tree. Names keep their prefix (`w:p`).
import { Parser } from 'htmlparser2'
import { type Damage, mendText } from '../encoding/mend-text.ts'
import { ReadingError } from '../reading-error.ts'

export interface XmlNode {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
  text: string
}

const maxDepth = 400
const maxNodes = 2_000_000

/** With `damage`, text in a wrong encoding is mended. Throws ReadingError corrupt (nested too deep) or too_much_text. */
export function parseXml(source: Uint8Array, damage?: Damage): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' }
  const stack = [root]
  let nodes = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (stack.length > maxDepth) throw new ReadingError('corrupt')
        if (++nodes > maxNodes) throw new ReadingError('too_much_text')
        const node: XmlNode = { name, attributes, children: [], text: '' }
        stack.at(-1)!.children.push(node)
        stack.push(node)
      },
      ontext(text) {
        const top = stack.at(-1)!
        if (top.name === 'w:t' || top.name === 'dc:language') top.text += text
      },
      onclosetag() {
        if (stack.length > 1) stack.pop()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  const text = new TextDecoder().decode(source)
  parser.end(damage ? mendText(text, damage) : text)
  return root
}

export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((candidate) => candidate.name === name)

export const children = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node ? node.children.filter((candidate) => candidate.name === name) : []

export const value = (node: XmlNode | undefined): string | undefined => node?.attributes['w:val']

/** `<w:b/>` and `<w:b w:val="1"/>` are on, `<w:b w:val="0"/>` is off, absent is undefined. */
export function toggle(node: XmlNode | undefined): boolean | undefined {
  if (!node) return undefined
  const setting = value(node)
  return setting === undefined || !/^(0|false|off|none)$/i.test(setting)
}
