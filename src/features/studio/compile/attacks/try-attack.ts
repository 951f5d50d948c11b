// One attack against the real engines, behind the walls given, through the way every compile goes.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, type FileHandle, mkdir, mkdtemp, open, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodePng } from '#features/reading/page-images/encode-png.ts'
import { openCompiler } from '../compiler.ts'
import type { Tex } from '../find-tex.ts'
import { standardLimits } from '../limits.ts'
import { openRooms, type Rooms } from '../rooms.ts'
import { firstUserId, type Walls } from '../walls.ts'
import type { Attack, Seen, Stage } from './attack.ts'

/** A server on this machine that takes any connection and counts. */
export type Listener = { port: number; connections(): number; close(): void }

export type Ground = { tex: Tex; listen: () => Promise<Listener>; readPdf: (pdf: Uint8Array) => Promise<string> }

/** What was there afterwards; `warm` puts the attack into the body of a document that a process waits for. */
export async function tryAttack(attack: Attack, walls: Walls, ground: Ground, warm = false): Promise<Seen> {
  const root = await mkdtemp(join(tmpdir(), 'shortlist-attacks-'))
  await chmod(root, 0o755)
  const watched = { diskBytes: 0, handedOver: 0 }
  const neighbours: ChildProcess[] = []
  const server = await ground.listen()
  let pipe: FileHandle | undefined
  try {
    const stage = await setStage(root, server.port)
    const real = await openRooms({
      scratch: join(root, 'rooms'),
      preambles: join(root, 'preambles'),
      fontCache: join(root, 'fonts'),
      // The clock stops what nothing else does. Behind the limits it must not strike before them on a busy machine.
      limits: {
        ...standardLimits,
        seconds: 90,
        ...attack.limits,
        ...(walls.limits && !attack.byClock ? { seconds: 90 } : {}),
      },
      walls,
      tex: ground.tex,
    })
    const other = await real.open()
    await other.folder.write('secret.tex', stage.word)
    stage.otherRoom = join(other.folder.project, 'secret.tex')
    stage.otherPipe = join(other.folder.project, 'shortlist-body.tex')
    execFileSync('mkfifo', ['-m', '644', stage.otherPipe])
    pipe = await open(stage.otherPipe, 'r+')
    await pipe.write(`${stage.word}\n`)
    const rooms = watch(real, attack, stage, { watched, neighbours })
    const compiler = await openCompiler(rooms, { spares: warm ? 1 : 0 })
    const project = (text: string) => ({
      key: 'attacker',
      engine: attack.engine,
      mainFile: 'main.tex',
      files: new Map(
        Object.entries({ 'main.tex': text, ...attack.files?.(stage) }).map(([name, content]) => {
          const bytes = Buffer.from(content)
          return [name, { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }]
        }),
      ),
    })
    if (warm) {
      await compiler.compile(project(document(attack, 'Calm.')))
      await new Promise((resolve) => setTimeout(resolve, 1_500))
    }
    const source = document(attack, attack.source(stage))
    let outcome = await compiler.compile(project(source))
    if (attack.twice) outcome = await compiler.compile(project(`${source}\n`))
    await compiler.close()
    await real.close(other)
    const left = await readdir(join(root, 'rooms'))
    if (left.length) throw new Error(`Rooms were left behind: ${left.join(', ')}`)
    const pdf = outcome.pdf ? await ground.readPdf(outcome.pdf).catch(() => '') : ''
    const files = [...outcome.files].flatMap(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')])
    return {
      ...watched,
      connections: server.connections(),
      stage,
      outcome,
      text: [outcome.log, ...files, pdf].join('\n'),
      dropped: await readdir(stage.drop),
      // Read before the stage is taken away.
      after: keepFiles([
        ...[join(stage.outside, 'secret.txt'), join(stage.outside, 'mine.txt')],
        ...[stage.fontCacheFile, stage.leanFile, stage.otherPreamble],
      ]),
    }
  } finally {
    await pipe?.close()
    server.close()
    for (const neighbour of neighbours) neighbour.kill('SIGKILL')
    await rm(root, { recursive: true, force: true })
  }
}

function keepFiles(paths: string[]): (path: string) => string | undefined {
  const kept = new Map(paths.flatMap((path) => (existsSync(path) ? [[path, readFileSync(path, 'utf8')]] : [])))
  return (path) => kept.get(path)
}

function document(attack: Attack, text: string): string {
  if (/\\documentclass|\\directlua/.test(text)) return text
  return `\\documentclass{article}\n${attack.preamble ?? ''}\n\\begin{document}\n${text}\n\\end{document}\n`
}

async function setStage(root: string, port: number): Promise<Stage> {
  const word = `KANARIENVOGEL${randomBytes(6).toString('hex')}`
  const outside = join(root, 'outside')
  const drop = join(outside, 'drop')
  const cache = join(root, 'fonts', 'luatex-cache')
  const lean = join(root, 'fonts', 'lean')
  for (const folder of [outside, drop, join(root, 'fonts'), cache, lean, join(root, 'preambles')])
    await mkdir(folder, { recursive: true })
  for (const folder of [outside, drop, cache]) await chmod(folder, 0o777)
  const stage: Stage = {
    word,
    outside,
    outsideRelative: '../../../outside',
    drop,
    dropRelative: '../../../outside/drop',
    otherRoom: '',
    otherPreamble: join(root, 'preambles', `${randomBytes(32).toString('hex')}.fmt`),
    otherPipe: '',
    fontCacheFile: join(cache, 'canary.lua'),
    leanFile: join(lean, 'canary.map'),
    port,
  }
  const files = {
    'secret.txt': `${word}\n`,
    '.netrc': `${word}\n`,
    'stolen.sty': `\\def\\stolen{${word}}\\typeout{${word}}\n`,
    'refs.bib': `@misc{stolen, author={${word}}, title={${word}}, year={2001}}\n`,
    'mine.txt': 'mine\n',
    'picture.png': encodePng(Buffer.alloc(8 * 8 * 4, 200), 8, 8),
  }
  for (const [name, content] of Object.entries(files)) await writeFile(join(outside, name), content)
  await writeFile(stage.otherPreamble, word)
  await writeFile(stage.fontCacheFile, 'return nil')
  await writeFile(stage.leanFile, '% map')
  // As if the program had been careless about who may write.
  for (const file of [stage.fontCacheFile, stage.leanFile, stage.otherPreamble]) await chmod(file, 0o666)
  return stage
}

type Watching = { watched: Pick<Seen, 'diskBytes' | 'handedOver'>; neighbours: ChildProcess[] }

/** The program's own rooms, with a look at each on its way in and out. */
function watch(rooms: Rooms, attack: Attack, stage: Stage, { watched, neighbours }: Watching): Rooms {
  // Debian's own settings are careful already: without ours, as if somebody had allowed everything.
  const loosen = (script: string) => {
    if (rooms.walls.texSettings) return script
    const open = `export openin_any=a openout_any=a\n${script}`
    return attack.shellEscape ? open.replaceAll('-synctex=1', '-synctex=1 -shell-escape') : open
  }
  return {
    ...rooms,
    async open() {
      const place = await rooms.open()
      if (attack.link) await symlink(join(stage.outside, 'secret.txt'), join(place.folder.project, attack.link))
      const identity = rooms.walls.ownUser ? { uid: firstUserId + place.user, gid: firstUserId + place.user } : {}
      if (attack.neighbour)
        neighbours.push(spawn('sleep', ['30'], { env: { WORD: stage.word, PATH: process.env.PATH }, ...identity }))
      return place
    },
    start: (place, script, extra) => rooms.start(place, loosen(script), extra),
    async close(place) {
      watched.diskBytes = Math.max(watched.diskBytes, await measure(place.folder.output))
      watched.handedOver = Math.max(watched.handedOver, (await readdir(place.folder.earlier)).length)
      await rooms.close(place)
    },
  }
}

async function measure(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name)).then((each) => each.size)))
  return sizes.reduce((sum, size) => sum + size, 0)
}
