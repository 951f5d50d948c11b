// Text set before the rest was known must give the pages that a run from nothing gives, wherever the next edit is.
import { createHash } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawFirstPage } from '#features/reading/page-images/draw-in-worker.ts'
import { type Compiler, openCompiler } from './compiler.ts'
import { findTex } from './find-tex.ts'
import type { Project } from './key-of.ts'
import { standardLimits } from './limits.ts'
import { openRooms } from './rooms.ts'
import { probeWalls } from './walls.ts'

const [tex, { walls }] = await Promise.all([findTex(), probeWalls()])
const hasTex = tex.engines.some(({ engine }) => engine === 'pdflatex')
if (!hasTex) console.warn('Skipped: pdflatex is not here. npm run setup:tex installs it.')

let root = ''
const opened: Compiler[] = []
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'shortlist-ahead-'))
  await chmod(root, 0o755)
})
afterAll(async () => {
  for (const compiler of opened) await compiler.close()
  await rm(root, { recursive: true, force: true })
})

/** `waiting` 0: every run from nothing. */
async function open(waiting: number) {
  const base = join(root, String(opened.length))
  const folders = { scratch: join(base, 'rooms'), preambles: join(base, 'preambles'), fontCache: join(base, 'fonts') }
  const compiler = await openCompiler(await openRooms({ ...folders, limits: standardLimits, walls, tex }), {
    spares: waiting,
  })
  opened.push(compiler)
  return compiler
}

const head = '\\section{Work}\\label{work}\nSee part~\\ref{work}, and \\emph{so on}.\\footnote{A note.}'
function project(lines: string[], chapter = 'A chapter.'): Project {
  const source = `\\documentclass{article}\n\\begin{document}\n${head}\n${lines.join('\n')}\n\\input{chapter}\n\\end{document}\n`
  const files = Object.entries({ 'main.tex': source, 'chapter.tex': chapter }).map(([path, text]) => {
    const bytes = Buffer.from(text)
    return [path, { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }] as const
  })
  return { key: 'one', engine: 'pdflatex', mainFile: 'main.tex', files: new Map(files) }
}

describe.runIf(hasTex)('text set ahead', { timeout: 120_000 }, () => {
  test('gives the pages and the problems of a run from nothing: typing on, further up, back, and in another file', async () => {
    const [ours, plain] = [await open(2), await open(0)]
    const edits: [string, Project][] = [
      ['opened', project(['One.', 'Two.'])],
      ['typed at the end', project(['One.', 'Two words.'])],
      ['typed on', project(['One.', 'Two words more.'])],
      ['a line more', project(['One.', 'Two words more.', '\\undefinedhere Three.'])],
      ['typed on there', project(['One.', 'Two words more.', '\\undefinedhere Three and four.'])],
      ['further up', project(['One more.', 'Two words more.', '\\undefinedhere Three and four.'])],
      ['taken back', project(['One.', 'Two.'])],
      ['in another file', project(['One.', 'Two.'], 'Another chapter.')],
      ['and on here', project(['One.', 'Two.', 'Three.'], 'Another chapter.')],
    ]
    for (const [what, text] of edits) {
      const [one, other] = await Promise.all([ours.compile(text), plain.compile(text)])
      const [drawn, wanted] = await Promise.all([one, other].map(({ pdf }) => drawFirstPage(pdf!, 800)))
      expect([what, Buffer.compare(drawn!, wanted!)]).toEqual([what, 0])
      expect([what, one.problems]).toEqual([what, other.problems])
    }
  })
})
