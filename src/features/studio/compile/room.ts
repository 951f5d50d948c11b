// A room for one compile: the command line that runs a script behind the walls this machine has.
import type { SpawnOptions } from 'node:child_process'
import { join } from 'node:path'
import type { StandIn } from './lean-tree/lean-tree.ts'
import type { Limits } from './limits.ts'
import { bareRoom, firstUserId, type Walls } from './walls.ts'
import { fontsConfName } from './warm-fonts.ts'

export type Room = {
  walls: Walls
  limits: Limits
  /** Host folder of the project; read-only inside, as `P`. */
  project: string
  /** Host folder with what earlier runs left (`.aux` and the like); read-only inside, as `A`. */
  earlier: string
  /** Host folder for output. Used only where there are no namespaces: a room writes into memory of its own. */
  output: string
  /** Further host folders to read, at the same paths. */
  folders: string[]
  /** Further host files to read, at the same paths: the stored preamble this room starts with. */
  caches: string[]
  /** Files of the installation that others are laid over; only where there are namespaces. */
  standIns: StandIn[]
  /** Some fonts may be out of sight: TeX shall say so and not try to make them. */
  isLean: boolean
  /** Folder the engines may keep font data in; written only by the program's own warm-up. */
  fontCache: string
  writableFontCache?: boolean
  /** Which of the spare user ids; see `firstUserId`. */
  user: number
}

export type Command = { file: string; args: string[]; options: SpawnOptions }

/** `script` is run by sh and finds the folders as $P (project), $A (earlier), $O (output). */
export function commandFor(room: Room, script: string): Command {
  const inside = room.walls.namespaces
  const places = inside ? { P: '/p', A: '/a', O: '/o' } : { P: room.project, A: room.earlier, O: room.output }
  const environment: Record<string, string> = {
    ...places,
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: places.O,
    LANG: 'C.UTF-8',
    TEXMFHOME: '/nonexistent',
    TEXMFCONFIG: '/nonexistent',
    // LuaTeX wants to write where it reads: it gets links to the common cache in a folder of its own.
    TEXMFVAR: room.writableFontCache ? room.fontCache : `${places.O}/cache`,
    TEXMFCACHE: room.writableFontCache ? room.fontCache : `${places.O}/cache`,
    F: room.fontCache,
    FONTCONFIG_FILE: join(room.fontCache, fontsConfName),
    TEXMFOUTPUT: places.O,
    // Lines of the log as long as they are: wrapped ones cannot be read back.
    max_print_line: '1000',
    error_line: '254',
    half_error_line: '238',
    ...(inside && room.isLean && { MKTEXPK: '0', MKTEXTFM: '0' }),
    ...(room.walls.texSettings && { openin_any: 'p', openout_any: 'p', shell_escape: 'f' }),
  }
  const shell = ['/bin/sh', '-c', script]
  const walled = inside ? ['bwrap', ...wall(room, environment), ...shell] : shell
  const [file, ...args] = room.walls.limits ? ['prlimit', ...limitFlags(room), ...walled] : walled
  const identity = room.walls.ownUser ? { uid: firstUserId + room.user, gid: firstUserId + room.user } : {}
  return {
    file: file!,
    args,
    options: {
      cwd: inside ? '/' : room.project,
      env: inside ? { PATH: environment.PATH } : environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that everything in it can be ended at once.
      detached: true,
      ...identity,
    },
  }
}

function wall(room: Room, environment: Record<string, string>): string[] {
  const read = (folder: string, at = folder) => ['--ro-bind', folder, at]
  return [
    ...bareRoom,
    // First: the caches may lie below it.
    ...['--size', String(16 * 1024 * 1024), '--tmpfs', '/tmp'],
    ...room.folders.flatMap((folder) => read(folder)),
    ...room.caches.flatMap((folder) => read(folder)),
    ...room.standIns.flatMap((each) => read(each.host, each.inside)),
    ...(room.writableFontCache ? ['--bind', room.fontCache, room.fontCache] : read(room.fontCache)),
    ...read(room.project, '/p'),
    ...read(room.earlier, '/a'),
    ...['--size', String(room.limits.outputBytes), '--tmpfs', '/o'],
    ...Object.entries(environment).flatMap(([name, value]) => ['--setenv', name, value]),
    ...['--chdir', '/p'],
  ]
}

function limitFlags({ limits, walls }: Room): string[] {
  return [
    // Beyond the second figure it is a plain kill, which would not say why.
    `--cpu=${limits.cpuSeconds}:${limits.cpuSeconds + 2}`,
    `--data=${limits.memoryBytes}`,
    `--as=${limits.addressBytes}`,
    `--fsize=${limits.fileBytes}`,
    `--nofile=${limits.openFiles}`,
    '--core=0',
    // Counted by user id: of use only where the compile has one to itself.
    ...(walls.ownUser ? [`--nproc=${limits.processes}`] : []),
  ]
}
