import { expect, it } from 'vitest'
import { readTex } from '../tex/read-tex.ts'
import { decodeText } from './decode-text.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'

const texts = (draft: { lines: { text: string }[] }) => draft.lines.map(({ text }) => text)

it('decodes UTF-8, UTF-16 and Windows-1252', () => {
  expect(decodeText(new TextEncoder().encode('Größe'))).toBe('Größe')
  expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x5a, 0x00]))).toBe('Z')
  expect(decodeText(Uint8Array.from([0x47, 0x72, 0xf6, 0xdf, 0x65]))).toBe('Größe')
})

it('reads Markdown headings, lists, emphasis and links', () => {
  const draft = readMarkdown(
    '# Ana Sousa\n## Work\n**Engineer**, [Halyard](https://halyard.example)\n- Built *fast* things\n',
  )
  expect(texts(draft)).toEqual(['Ana Sousa', 'Work', 'Engineer, Halyard', '• Built fast things'])
  expect(draft.lines[1]?.level).toBe(2)
  expect(draft.links).toMatchObject([{ url: 'https://halyard.example', line: 2 }])
})

it('reads LaTeX by the meaning of its commands', () => {
  const draft = readTex(
    '\\documentclass{article}\\name{Ana}{Sousa}\n\\begin{document}\n\\section{Work}\n\\cventry{2019--2021}{Engineer}{B\\"uro GmbH}{Kiel}{}{\\begin{itemize}\\item Saved 9\\% % note\n\\end{itemize}}\n\\end{document}',
  )
  expect(texts(draft)).toEqual(['Ana Sousa', 'Work', '2019–2021\tEngineer\tBüro GmbH\tKiel', '• Saved 9%'])
})

it('reads the text of HTML without scripts', () => {
  expect(texts(readHtml('<h2>Work</h2><script>x()</script><p>A&amp;B</p><ul><li><p>One</p></li></ul>'))).toEqual([
    'Work',
    'A&B',
    '• One',
  ])
})
