// The words of a TikZ drawing: what its nodes hold.
import { skipGroup } from './scan.ts'

/** Texts of `\\node[…] (a) at (1,2) {text};` and of `node {text}` on a path, in their order. */
export function findNodeTexts(drawing: string): string[] {
  const texts: string[] = []
  const node = /\\?\bnode\b/g
  for (let found = node.exec(drawing); found; found = node.exec(drawing)) {
    let at = node.lastIndex
    while (at < drawing.length && drawing[at] !== '{' && drawing[at] !== ';') {
      if (drawing[at] === '[') at = skipGroup(drawing, at, '[', ']')
      else if (drawing[at] === '(') at = skipGroup(drawing, at, '(', ')')
      else at++
    }
    if (drawing[at] !== '{') continue
    const end = skipGroup(drawing, at)
    const text = drawing.slice(at + 1, end - 1)
    if (text.trim()) texts.push(text)
    node.lastIndex = end
  }
  return texts
}
