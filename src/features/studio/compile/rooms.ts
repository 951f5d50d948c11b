// Rooms of this node: a fresh folder and a free user id for each, taken back when it ends.
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { endStrays } from './end-strays.ts'
import type { Tex } from './find-tex.ts'
import { type LeanTree, noLeanTree, openLeanTree } from './lean-tree/lean-tree.ts'
import type { Limits } from './limits.ts'
import { makeProjectFolder, type ProjectFolder } from './project-folder.ts'
import { commandFor, type Room } from './room.ts'
import { type RunningRoom, startRoom } from './run-room.ts'
import { firstUserId, userIds, type Walls } from './walls.ts'
import { writeFontsConf } from './warm-fonts.ts'

export type RoomPlace = { folder: ProjectFolder; user: number }

export type Rooms = {
  limits: Limits
  walls: Walls
  tex: Tex
  /** Folder of the rooms, emptied at the start. */
  scratch: string
  /** Where stored preambles lie. A room sees only the one it starts with. */
  preambles: string
  fontCache: string
  tree: LeanTree
  open(): Promise<RoomPlace>
  start(place: RoomPlace, script: string, extra?: Partial<Room>): RunningRoom
  /** Ends what still runs there and takes the folder away. */
  close(place: RoomPlace): Promise<void>
  /** Takes the scratch folder away. */
  remove(): Promise<void>
}

/** `scratch` is emptied: what a killed program left behind goes at the next start. */
export async function openRooms(options: {
  scratch: string
  preambles: string
  fontCache: string
  limits: Limits
  walls: Walls
  tex: Tex
}): Promise<Rooms> {
  const { scratch, preambles, fontCache, limits, walls, tex } = options
  await Promise.all([mkdir(scratch, { recursive: true, mode: 0o711 }), writeFontsConf(fontCache)])
  await endStrays(scratch)
  await Promise.all((await readdir(scratch)).map((name) => rm(join(scratch, name), { recursive: true, force: true })))
  const taken = new Set<number>()
  const running = new Map<ProjectFolder, RunningRoom>()
  let next = 0
  return {
    limits,
    walls,
    tex,
    scratch,
    preambles,
    fontCache,
    tree: walls.namespaces ? openLeanTree(join(fontCache, 'lean')) : noLeanTree,
    async open() {
      while (taken.has(next)) next = (next + 1) % userIds
      const user = next
      taken.add(user)
      next = (next + 1) % userIds
      return { user, folder: await makeProjectFolder(scratch, walls.ownUser ? firstUserId + user : null) }
    },
    start({ folder, user }, script, extra = {}) {
      const { project, earlier, output } = folder
      const room = {
        walls,
        limits,
        project,
        earlier,
        output,
        folders: tex.folders,
        caches: [],
        standIns: [],
        isLean: false,
        fontCache,
        user,
      }
      const started = startRoom(commandFor({ ...room, ...extra }, script), limits.outputBytes)
      running.set(folder, started)
      return started
    },
    async close({ folder, user }) {
      const room = running.get(folder)
      running.delete(folder)
      room?.end('cancelled')
      await room?.gone
      await folder.remove()
      taken.delete(user)
    },
    remove: () => rm(scratch, { recursive: true, force: true }),
  }
}
