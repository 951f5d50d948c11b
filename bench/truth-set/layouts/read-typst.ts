// A Typst file as a layout.
import { readFileSync } from 'node:fs'
import type { Layout } from '../layout.ts'

export function typstLayout(id: string, url: URL, omits: Layout['omits'] = []): Layout {
  const source = readFileSync(url, 'utf8')
  return { id, tool: 'typst', extension: 'pdf', omits, draw: () => source }
}
