// Each typical mistake against the real engine: said in plain words, at the right line of the right file.
import { createHash } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Compiler, openCompiler } from '../compile/compiler.ts'
import { findTex } from '../compile/find-tex.ts'
import { standardLimits } from '../compile/limits.ts'
import { openRooms, type Rooms } from '../compile/rooms.ts'
import { probeWalls } from '../compile/walls.ts'
import { type Mistake, mistakes } from './data/mistakes.ts'

const [tex, { walls }] = await Promise.all([findTex(), probeWalls()])
const has = ({ engine = 'pdflatex' }: Mistake) => tex.engines.some((each) => each.engine === engine)
const tried = mistakes.filter(has)
if (!tried.length) console.warn('Skipped: TeX is not here. npm run setup:tex installs it.')

let root = ''
let rooms: Rooms
let compiler: Compiler
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'shortlist-mistakes-'))
  await chmod(root, 0o755)
  const at = (name: string) => join(root, name)
  const folders = { scratch: at('rooms'), preambles: at('preambles'), fontCache: at('fonts') }
  rooms = await openRooms({ ...folders, limits: { ...standardLimits, seconds: 90, cpuSeconds: 60 }, walls, tex })
  compiler = await openCompiler(rooms, { spares: 0 })
})
afterAll(async () => {
  await compiler?.close()
  await rooms?.remove()
  await rm(root, { recursive: true, force: true })
})

const sourceOf = ({ source, preamble = '', body = 'One.' }: Mistake) =>
  source ?? `\\documentclass{article}\n${preamble}\n\\begin{document}\n${body}\n\\end{document}\n`

/** The marked line, and the text without its mark. */
function unmark(path: string, text: string) {
  const line = text.split('\n').findIndex((each) => each.startsWith('» ')) + 1
  return { path, line, text: text.replace(/^» /gm, '') }
}

describe('mistakes', { concurrent: true }, () => {
  test.each(tried)('$name', { timeout: 180_000 }, async (mistake) => {
    const main = unmark('main.tex', sourceOf(mistake))
    const others = Object.entries(mistake.files ?? {}).map(([path, content]) =>
      typeof content === 'string' ? unmark(path, content) : { path, line: 0, text: content },
    )
    const files = [main, ...others].map(({ path, text }) => {
      const bytes = Buffer.from(text as string)
      return [path, { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }] as const
    })
    const { problems } = await compiler.compile({
      key: mistake.name,
      engine: mistake.engine ?? 'pdflatex',
      mainFile: 'main.tex',
      files: new Map(files),
    })
    const serious = problems.filter(({ severity }) => severity === (mistake.severity ?? 'error'))
    const [first] = serious
    const marked = [main, ...others].find(({ line }) => line > 0)
    if (process.env.MISTAKES)
      console.log(
        `${mistake.name} → ${JSON.stringify(marked && [marked.path, marked.line])} ${JSON.stringify(problems.slice(0, 3), null, 1)}`,
      )
    const told = mistake.severity === undefined ? first : serious.find(({ code }) => code === mistake.code)
    expect(told).toMatchObject({ code: mistake.code, ...(marked && { path: marked.path, line: marked.line }) })
    expect(`${told!.means} ${told!.fix}`).toMatch(mistake.says)
  })
})
