// Attacks against the real engines: each is stopped behind all walls, gets through where those that stop it are off,
// and is stopped by single walls as `stoppedBy` says. STUDIO_ATTACKS=table tries every wall alone and writes
// docs/studio-attacks.md.
import { writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Attack, Layer, Seen } from './attacks/attack.ts'
import { drawTable } from './attacks/draw-table.ts'
import { exhausting } from './attacks/exhausting.ts'
import { reading } from './attacks/reading.ts'
import { running } from './attacks/running.ts'
import { type Listener, tryAttack } from './attacks/try-attack.ts'
import { writing } from './attacks/writing.ts'
import { findTex } from './find-tex.ts'
import { probeWalls, type Walls } from './walls.ts'

const [tex, { walls: found }] = await Promise.all([findTex(), probeWalls()])
const engines = tex.engines.map(({ engine }) => engine)
const ready = engines.includes('pdflatex') && found.namespaces && found.limits
if (!ready) console.warn('Skipped: the attacks need pdflatex, bwrap and prlimit. npm run setup:tex installs them.')
const whole = process.env.STUDIO_ATTACKS === 'table'
const only = process.env.STUDIO_ATTACK

const groups = { reading, writing, running, exhausting }
const all = Object.values(groups)
  .flat()
  .filter(({ name }) => !only || name.includes(only))
const attacks = all.filter(({ engine }) => engines.includes(engine))

// Without walls each run still has a user id of its own where the program can give one: these tests do no harm.
const none: Walls = { texSettings: false, limits: false, namespaces: false, ownUser: found.ownUser }
const walls: Record<'none' | Layer | 'all', Walls> = {
  none,
  tex: { ...none, texSettings: true },
  limits: { ...none, limits: true },
  namespaces: { ...none, namespaces: true },
  all: found,
}
type Column = keyof typeof walls

const results = new Map<Attack, Map<Column, Seen>>()
const warm = new Map<string, Seen>()
/** What kept a run from being tried: its own attack fails for it, not all. */
const broken = new Map<string, unknown>()
const succeeded = (attack: Attack, column: Column) => {
  const seen = results.get(attack)?.get(column)
  return seen && attack.succeeded(seen)
}
/** Processes are counted by user id: without one of its own that limit says nothing. */
const holders = (attack: Attack) =>
  attack.stoppedBy.filter((layer) => found.ownUser || layer !== 'limits' || !attack.name.includes('processes'))

describe.runIf(ready)('attacks', () => {
  beforeAll(async () => {
    process.env.SHORTLIST_CANARY = 'KANARIENVOGEL-of-the-program'
    const runs = attacks.flatMap((attack) => {
      const columns: Column[] = whole
        ? ['none', 'tex', 'limits', 'namespaces', 'all']
        : ['none', ...holders(attack), 'all']
      return columns.map((column) => ({ attack, column, warm: false }))
    })
    const warmed = attacks
      .filter(({ name }) => warmNames.includes(name))
      .map((attack) => ({ attack, column: 'all' as const, warm: true }))
    await inParallel(3, [...runs, ...warmed], async (run) => {
      const seen = await tryAttack(run.attack, walls[run.column], { tex, readPdf, listen }, run.warm).catch((error) => {
        broken.set(run.attack.name, error)
      })
      if (!seen) return
      if (process.env.STUDIO_ATTACK)
        console.log(
          run.attack.name,
          run.column,
          run.attack.succeeded(seen),
          seen.outcome.failure,
          Math.round(seen.outcome.ms),
          seen.outcome.log.slice(-600),
        )
      if (run.warm) warm.set(run.attack.name, seen)
      else results.set(run.attack, (results.get(run.attack) ?? new Map()).set(run.column, seen))
    })
  }, 900_000)
  afterAll(async () => {
    const table = drawTable(groups, results, tex)
    if (whole) await writeFile(new URL('../../../../docs/studio-attacks.md', import.meta.url), table)
  })

  test('there are at least 25', () => {
    if (!only) expect(all.length).toBeGreaterThanOrEqual(25)
  })

  test.each(attacks.map((attack) => [attack.name, attack] as const))('%s', (_, attack) => {
    if (broken.has(attack.name)) throw broken.get(attack.name)
    const behindAll = results.get(attack)!.get('all')!
    expect(attack.succeeded(behindAll), 'stopped behind all walls').toBe(false)
    expect(behindAll.text.includes(behindAll.stage.word), 'the word did not leak').toBe(false)
    expect(behindAll.dropped, 'nothing was written outside').toEqual([])
    if (attack.code) expect(behindAll.outcome.failure?.code).toBe(attack.code)
    if (attack.stoppedBy.length) expect(succeeded(attack, 'none'), 'gets through without walls').toBe(true)
    else expect(succeeded(attack, 'none'), 'stopped without any wall').toBe(false)
    for (const layer of holders(attack)) expect(succeeded(attack, layer), `${layer} holds alone`).toBe(false)
    if (!whole) return
    const others = (['tex', 'limits', 'namespaces'] as const).filter(
      (layer) => attack.stoppedBy.length && !attack.stoppedBy.includes(layer),
    )
    for (const layer of others) expect(succeeded(attack, layer), `${layer} does not hold alone`).toBe(true)
  })

  test.each(attacks.filter(({ name }) => warmNames.includes(name)).map((attack) => [attack.name, attack] as const))(
    'in the body that a waiting process is given: %s',
    (name, attack) => {
      if (broken.has(name)) throw broken.get(name)
      const seen = warm.get(name)!
      expect(seen.outcome.way).toBe('warm')
      expect(attack.succeeded(seen)).toBe(false)
      expect(seen.text).not.toContain(seen.stage.word)
      if (attack.code) expect(seen.outcome.failure?.code).toBe(attack.code)
    },
  )
})

const warmNames = [
  '\\input by an absolute path',
  '\\openout by an absolute path',
  '\\immediate\\write18',
  'an endless loop',
]

async function inParallel<T>(width: number, items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items]
  const one = async () => {
    for (let item = rest.shift(); item; item = rest.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: width }, one))
}

async function listen(): Promise<Listener> {
  let connections = 0
  const server = createServer((socket) => {
    connections++
    socket.on('error', () => undefined).destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { port, connections: () => connections, close: () => server.close() }
}

async function readPdf(pdf: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  try {
    const document = await task.promise
    const texts: string[] = []
    for (let page = 1; page <= Math.min(document.numPages, 5); page++) {
      const { items } = await (await document.getPage(page)).getTextContent()
      texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
    }
    return texts.join('\n')
  } finally {
    await task.destroy()
  }
}
