// The compile process against the real engine: what happens when it dies, when it is told to stop, when the program goes.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findTex } from '../find-tex.ts'
import { standardLimits } from '../limits.ts'
import { probeWalls } from '../walls.ts'
import { type CompileProcess, openCompileProcess } from './open-compile-process.ts'

const [found, { walls }] = await Promise.all([findTex(), probeWalls()])
// The lists of fonts that the others want take long to make.
const tex = { ...found, engines: found.engines.filter(({ engine }) => engine === 'pdflatex') }
const hasTex = tex.engines.length > 0
if (!hasTex) console.warn('Skipped: pdflatex is not here. npm run setup:tex installs it.')

let root = ''
const opened: CompileProcess[] = []
const programs: ChildProcess[] = []
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'shortlist-process-'))
  await chmod(root, 0o755)
})
afterAll(async () => {
  for (const program of programs) program.kill('SIGKILL')
  for (const each of opened) await each.close()
  await rm(root, { recursive: true, force: true })
})

const houseIn = (base: string) => ({
  scratch: join(base, 'rooms'),
  preambles: join(base, 'preambles'),
  fontCache: join(base, 'fonts'),
  limits: standardLimits,
  walls,
  tex,
})

function open() {
  const base = join(root, randomUUID())
  const warnings: string[] = []
  const compiler = openCompileProcess(houseIn(base), (reason) => warnings.push(reason))
  opened.push(compiler)
  return { base, compiler, warnings }
}

/** Command lines of processes that mention this folder: rooms name theirs. */
const processesOf = (folder: string) =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder) && !line.includes('--eval'))

const source = (body: string) => Buffer.from(`\\documentclass{article}\n\\begin{document}\n${body}\n\\end{document}\n`)
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const project = (body: string) => {
  const bytes = source(body)
  const files = [{ path: 'main.tex', sha256: hash(bytes), bytes }]
  return { key: 'one', engine: 'pdflatex' as const, mainFile: 'main.tex', files }
}
const forever = () => new AbortController().signal
const until = async (holds: () => boolean | Promise<boolean>) => {
  let held = await holds()
  for (let i = 0; i < 1200 && !held; i++) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    held = await holds()
  }
  expect(held).toBe(true)
}

describe.runIf(hasTex)('the compile process', { timeout: 180_000 }, () => {
  test('killed in the middle of a compile, it is started anew and the page comes all the same', async () => {
    const { compiler, warnings, base } = open()
    expect((await compiler.compile(project('Before.'), forever(), true)).failure).toBeNull()
    const first = compiler.pid()!
    // Counts for a second or so.
    const slow = compiler.compile(
      project('\\newcount\\n \\loop\\advance\\n by 1 \\ifnum\\n<3000000 \\repeat After.'),
      forever(),
      false,
    )
    await new Promise((resolve) => setTimeout(resolve, 150))
    process.kill(first, 'SIGKILL')
    const outcome = await slow
    expect(outcome.failure).toBeNull()
    expect(outcome.pages).toBe(1)
    expect(compiler.pid()).not.toBe(first)
    expect(warnings).toHaveLength(1)
    await compiler.close()
    await until(() => processesOf(base).length === 0)
    await until(async () => !(await readdir(base)).includes('rooms'))
  })

  test('a compile is stopped in it, and closing ends what is at work', async () => {
    const { compiler, base } = open()
    const endless = '\\def\\again{\\again}\\again'
    const stop = new AbortController()
    const stopped = compiler.compile(project(endless), stop.signal, false)
    await until(() => processesOf(base).length > 0)
    stop.abort()
    expect((await stopped).failure?.code).toBe('cancelled')
    await until(() => processesOf(base).length === 0)
    const running = compiler.compile(project(endless), forever(), false)
    await until(() => processesOf(base).length > 0)
    const [outcome] = await Promise.all([running, compiler.close()])
    expect(outcome.failure?.code).toBe('cancelled')
    await until(() => processesOf(base).length === 0)
    await expect(compiler.compile(project('Late.'), forever(), false)).rejects.toThrow('closed')
  })

  test('what is large is read and sent once', async () => {
    const { compiler } = open()
    const data = Buffer.from('Words from a file.')
    let reads = 0
    const read = async () => {
      reads++
      return data
    }
    const withFile = (body: string) => ({
      ...project(body),
      files: [...project(body).files, { path: 'words.dat', sha256: hash(data), bytes: read }],
    })
    for (const body of ['\\input{words.dat}', 'Again \\input{words.dat}', 'And again \\input{words.dat}'])
      expect((await compiler.compile(withFile(body), forever(), false)).failure).toBeNull()
    expect(reads).toBe(1)
  })

  test('a program that is killed leaves neither process nor room behind', async () => {
    const base = join(root, randomUUID())
    const text = `
      const { openCompileProcess } = await import(${JSON.stringify(join(import.meta.dirname, 'open-compile-process.ts'))})
      const house = JSON.parse(process.env.HOUSE)
      const bytes = Buffer.from(process.env.SOURCE)
      const files = [{ path: 'main.tex', sha256: 'x', bytes }]
      const compiler = openCompileProcess(house, console.error)
      const outcome = await compiler.compile({ key: 'one', engine: 'pdflatex', mainFile: 'main.tex', files }, new AbortController().signal, true)
      console.log('compiled', compiler.pid(), outcome.failure?.code ?? 'well')
      setTimeout(() => {}, 60_000)`
    const program = spawn(process.execPath, ['--input-type=module', '--eval', text], {
      env: { ...process.env, HOUSE: JSON.stringify(houseIn(base)), SOURCE: source('Here.').toString() },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    programs.push(program)
    const said = await new Promise<string>((resolve) => program.stdout.once('data', (chunk) => resolve(String(chunk))))
    expect(said).toMatch(/well/)
    const pid = Number(/compiled (\d+)/.exec(said)?.[1])
    // The spare for the next edit.
    await until(() => processesOf(base).length > 0)
    program.kill('SIGKILL')
    await until(() => processesOf(base).length === 0)
    await until(() => !isAlive(pid))
    await until(async () => !(await readdir(base)).includes('rooms'))
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
