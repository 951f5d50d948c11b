// The process that TeX is started from. It is small, so that starting a program from it takes a millisecond or two: from
// the main program, with its large heap, each would hold up every request for tens of them. Ends with its parent.
import { setTimeout as sleep } from 'node:timers/promises'
import { type Compiler, openCompiler } from '../compiler.ts'
import { openRooms, type Rooms } from '../rooms.ts'
import { isListed, warmFonts } from '../warm-fonts.ts'
import { createByteStore } from './keep-bytes.ts'
import type { CompileHouse, FromProcess, ToProcess } from './messages.ts'

type Opened = { compiler: Compiler; rooms: Rooms; fonts: Promise<unknown> }

const say = (message: FromProcess) => void (process.connected && process.send?.(message, () => undefined))
const wordsOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error))

/**
 * Milliseconds that LuaLaTeX waits for the list of fonts. Without one it would make its own in the room, in the half minute a
 * compile may take, and lose it again.
 */
const longestListing = 45_000

const bytes = createByteStore()
const leaving = new AbortController()
const atWork = new Map<number, AbortController>()
let opened: Promise<Opened> | undefined
let closing: Promise<void> | undefined

async function open(house: CompileHouse): Promise<Opened> {
  const rooms = await openRooms(house)
  const compiler = await openCompiler(rooms)
  const fonts = warmFonts(rooms, leaving.signal).catch((error: unknown) =>
    say({ kind: 'warning', message: `font lists not made: ${wordsOf(error)}` }),
  )
  return { compiler, rooms, fonts }
}

async function compile({ id, project, lookAhead }: Extract<ToProcess, { kind: 'compile' }>) {
  const whole = bytes.fill(project)
  if ('lacks' in whole) return say({ kind: 'lacks', id, paths: whole.lacks })
  const stop = new AbortController()
  atWork.set(id, stop)
  try {
    const { compiler, ...others } = await opened!
    if (project.engine === 'lualatex') await untilListed(others, stop.signal)
    const { files: _, ...outcome } = await compiler.compile(whole, stop.signal, lookAhead)
    say({ kind: 'outcome', id, outcome })
  } catch (error) {
    say({ kind: 'error', id, message: wordsOf(error) })
  } finally {
    atWork.delete(id)
  }
}

async function untilListed({ rooms, fonts }: Pick<Opened, 'rooms' | 'fonts'>, signal: AbortSignal) {
  let isOver = false
  void fonts.finally(() => {
    isOver = true
  })
  const until = performance.now() + longestListing
  while (!isListed(rooms.fontCache) && !isOver && !signal.aborted && performance.now() < until) await sleep(100)
}

function close(): Promise<void> {
  closing ??= leave()
  return closing
}

async function leave() {
  leaving.abort()
  const found = await opened?.catch(() => undefined)
  await found?.compiler.close()
  await found?.fonts
  await found?.rooms.remove()
}

process.on('message', (message: ToProcess) => {
  if (message.kind === 'open') {
    opened = open(message.house)
    // Each compile says it.
    opened.catch(() => undefined)
  } else if (message.kind === 'compile') void compile(message)
  else if (message.kind === 'stop') atWork.get(message.id)?.abort()
  else void close().then(() => say({ kind: 'closed' }))
})
// However the program ended, its rooms end with it.
process.on('disconnect', () => void close().finally(() => process.exit(0)))
// Ctrl-C and a service manager's signal reach the whole group: the program says when it is time.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
