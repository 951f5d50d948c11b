// What one node compiles with: engines found, walls tried, one compiler.
import { createHash } from 'node:crypto'
import { chmod, lstat, mkdir, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Ctx, Platform } from '#platform/context.ts'
import { readWorkspace } from '#platform/db/scope.ts'
import { endStrays } from '../compile/end-strays.ts'
import { findTex, installCommand, type Tex } from '../compile/find-tex.ts'
import { standardLimits } from '../compile/limits.ts'
import { type CompileProcess, openCompileProcess } from '../compile/process/open-compile-process.ts'
import { type FoundWalls, probeWalls } from '../compile/walls.ts'
import type { StudioState } from '../studio-document.ts'

export type StudioNode = { tex: Tex; found: FoundWalls; compiler(): Promise<CompileProcess> }

const nodes = new WeakMap<Platform, Promise<StudioNode>>()
let opened = 0

export function studioOf(platform: Platform): Promise<StudioNode> {
  let node = nodes.get(platform)
  if (!node) {
    node = openNode(platform)
    nodes.set(platform, node)
  }
  return node
}

/** Says in the log with what, and behind which walls, this node compiles. */
export async function announceStudio(platform: Platform): Promise<void> {
  const { tex, found } = await studioOf(platform)
  if (!tex.engines.length) {
    platform.log.info({ install: installCommand() }, 'studio: no TeX engine found; templates work without it')
    return
  }
  const missing = Object.entries(found.walls).flatMap(([wall, active]) => (active ? [] : [wall]))
  const about = { engines: tex.engines.map(({ engine }) => engine), walls: found.walls }
  if (missing.length) platform.log.warn({ ...about, missing }, 'studio: LaTeX compiles, with walls missing')
  else platform.log.info(about, 'studio: LaTeX compiles behind every wall')
}

export async function getStudio(ctx: Ctx): Promise<StudioState> {
  await readWorkspace(ctx, async () => undefined)
  const { tex, found } = await studioOf(ctx.platform)
  const { walls, details } = found
  return {
    engines: tex.engines.filter(({ engine }) => engine !== 'lualatex' || walls.namespaces),
    install: tex.engines.length ? null : installCommand(),
    layers: [
      { name: 'tex_settings', active: walls.texSettings, detail: details.texSettings },
      { name: 'limits', active: walls.limits, detail: details.limits },
      { name: 'namespaces', active: walls.namespaces, detail: details.namespaces },
      {
        name: 'network',
        active: walls.namespaces,
        detail: walls.namespaces ? 'No network inside.' : 'TeX has no network commands; nothing else holds it back.',
      },
      { name: 'unprivileged', active: walls.ownUser || process.getuid?.() !== 0, detail: details.ownUser },
    ],
  }
}

async function openNode(platform: Platform): Promise<StudioNode> {
  const [tex, found] = await Promise.all([findTex(), probeWalls()])
  let compiler: Promise<CompileProcess> | undefined
  const open = async () => {
    const base = await openBase(resolve(platform.env.DATA_DIR))
    const house = {
      scratch: join(base, `rooms-${process.pid}-${opened++}`),
      preambles: join(base, 'preambles'),
      fontCache: join(base, 'fonts'),
      limits: standardLimits,
      walls: found.walls,
      tex,
    }
    const made = openCompileProcess(house, (reason) => platform.log.warn({ reason }, 'studio'))
    platform.onClose(() => made.close())
    return made
  }
  return { tex, found, compiler: () => (compiler ??= open()) }
}

/**
 * A folder that a compile's own user id can reach: data folders are closed to everybody else. It belongs to this
 * installation and holds nothing of a document beyond its compile but stored preambles.
 */
async function openBase(dataFolder: string): Promise<string> {
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)
  const base = join(tmpdir(), `shortlist-studio-${process.getuid?.() ?? 0}-${name}`)
  await mkdir(base, { recursive: true })
  const { uid } = await lstat(base)
  const isFolder = (await lstat(base)).isDirectory()
  if (!isFolder || uid !== process.getuid?.())
    throw new Error(`${base} belongs to somebody else. Remove it, or set TMPDIR to a folder of your own.`)
  await chmod(base, 0o711)
  const stale = (await readdir(base)).filter((entry) => isStale(entry))
  await Promise.all(
    stale.map(async (entry) => {
      await endStrays(join(base, entry))
      await rm(join(base, entry), { recursive: true, force: true })
    }),
  )
  return base
}

/** Rooms of a program that is gone. */
function isStale(entry: string): boolean {
  const pid = Number(/^rooms-(\d+)-/.exec(entry)?.[1])
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return false
  } catch {
    return true
  }
}
