// What the studio's bench programs share: the samples as projects, plain TeX beside them, and the compiler as the program opens it.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { type Compiler, openCompiler } from '#features/studio/compile/compiler.ts'
import { findTex, type Tex } from '#features/studio/compile/find-tex.ts'
import type { Project } from '#features/studio/compile/key-of.ts'
import { standardLimits } from '#features/studio/compile/limits.ts'
import { openRooms, type Rooms } from '#features/studio/compile/rooms.ts'
import { probeWalls } from '#features/studio/compile/walls.ts'
import { fontsConfName, warmFonts } from '#features/studio/compile/warm-fonts.ts'
import type { Engine } from '#features/studio/compile-report.ts'
import { readSample, samples } from '#features/studio/samples/samples.ts'

const run = promisify(execFile)

/** Milliseconds after which nothing is waited for any longer. */
export const longest = 60_000

export type Sample = { id: string; engine: Engine; source: string }
export type Desk = {
  tex: Tex
  samples: Sample[]
  /** Another compiler on the same stored preambles. `spares` as in `openCompiler`. */
  open(spares?: number): Promise<Compiler>
  close(): Promise<void>
}

const fontCache = join(tmpdir(), 'shortlist-bench-fonts')

/** Null when there is no TeX here. Font lists are kept between runs of the bench: making them takes long. */
export async function openDesk(): Promise<Desk | null> {
  const [tex, { walls }] = await Promise.all([findTex(), probeWalls()])
  const engines = tex.engines.map(({ engine }) => engine)
  if (!engines.includes('pdflatex')) return null
  await mkdir(fontCache, { recursive: true, mode: 0o755 })
  const root = await mkdtemp(join(tmpdir(), 'shortlist-bench-'))
  await chmod(root, 0o755)
  const opened: { compiler: Compiler; rooms: Rooms }[] = []
  const makeRooms = () =>
    openRooms({
      scratch: join(root, `rooms-${opened.length}-${Date.now()}`),
      preambles: join(root, 'preambles'),
      fontCache,
      limits: standardLimits,
      walls,
      tex,
    })
  await warmFonts(await makeRooms())
  const own: Sample = {
    id: 'counted-years',
    engine: 'lualatex',
    source: await readFile(new URL('counted-years.tex', import.meta.url), 'utf8'),
  }
  const known = await Promise.all(
    samples
      .filter(({ id }) => id !== 'letter')
      .map(async ({ id, engine }) => ({ id, engine, source: await readSample(id) })),
  )
  return {
    tex,
    samples: [...known, own].filter(({ engine }) => engines.includes(engine)),
    async open(spares) {
      const rooms = await makeRooms()
      const compiler = await openCompiler(rooms, spares === undefined ? {} : { spares })
      opened.push({ compiler, rooms })
      return compiler
    },
    async close() {
      for (const { compiler } of opened) await compiler.close()
      await rm(root, { recursive: true, force: true })
    },
  }
}

export function projectOf(sample: Sample, source: string, key = sample.id): Project {
  const bytes = Buffer.from(source)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { key, engine: sample.engine, mainFile: 'main.tex', files: new Map([['main.tex', { bytes, sha256 }]]) }
}

/** A word more at the end of the text, as somebody typing would add. */
export const editBody = (source: string, edit: number) =>
  source.replace(/\\end\{document\}\s*$/, `\nEdit number ${edit}.\n\\end{document}\n`)

/** A package option more before the text. */
export const editPreamble = (source: string, edit: number) =>
  source.replace('\\begin{document}', `\\newcommand{\\edit${'x'.repeat(edit + 1)}}{x}\n\\begin{document}`)

/** The engine itself in a folder that keeps what it wrote, as on one's own machine, and with the fonts a room sees. */
export async function openPlain(sample: Sample) {
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-plain-'))
  const env = { ...process.env, FONTCONFIG_FILE: join(fontCache, fontsConfName) }
  return {
    /** Milliseconds of one run. */
    async compile(source: string): Promise<number> {
      await writeFile(join(folder, 'main.tex'), source)
      const start = performance.now()
      await run(sample.engine, ['-interaction=nonstopmode', '-synctex=1', 'main.tex'], {
        cwd: folder,
        env,
        timeout: longest,
      })
      return performance.now() - start
    },
    /** latexmk from nothing; undefined when it is not here or does not get through. */
    async latexmk(source: string): Promise<number | undefined> {
      const found = (process.env.PATH ?? '').split(delimiter).some((each) => existsSync(join(each, 'latexmk')))
      if (!found) return undefined
      const clean = await mkdtemp(join(tmpdir(), 'shortlist-latexmk-'))
      try {
        await writeFile(join(clean, 'main.tex'), source)
        const engine = { pdflatex: '-pdf', xelatex: '-pdfxe', lualatex: '-pdflua' }[sample.engine]
        const start = performance.now()
        await run('latexmk', ['-norc', engine, '-interaction=nonstopmode', 'main.tex'], {
          cwd: clean,
          env,
          timeout: longest,
        })
        return performance.now() - start
      } catch {
        return undefined
      } finally {
        await rm(clean, { recursive: true, force: true })
      }
    },
    pdf: () => readFile(join(folder, 'main.pdf')),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Text as `pdftotext` reads it; undefined when that program is not here. */
export async function readText(pdf: Uint8Array): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-text-'))
  try {
    await writeFile(join(folder, 'a.pdf'), pdf)
    return (await run('pdftotext', ['-layout', join(folder, 'a.pdf'), '-'])).stdout
  } catch {
    return undefined
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
