import { connect } from 'node:net'
import { fastify } from 'fastify'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#shared/ids.ts'
import { openNode, personIn, type TestNode } from '../../../tests/ground/open-node.ts'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import type { Ctx } from '../context.ts'
import { inWorkspace } from '../db/scope.ts'
import { createEventHub } from './event-hub.ts'
import { addEventStream } from './event-stream.ts'
import { formatPosition, parsePosition } from './position.ts'
import { endStreams, publishEvent } from './publish-event.ts'
import { purgeEvents, type StoredEvent } from './read-events.ts'

const soon = { timeout: 60_000 }
let database: TestDatabase
let one: TestNode
let two: TestNode
beforeAll(async () => {
  database = await createTestDatabase()
  one = await openNode({ url: database.url })
  two = await openNode({ url: database.url })
})
afterAll(async () => {
  await one.close()
  await two.close()
  await database.drop()
})

const say = (ctx: Ctx, n: number, userId?: string) =>
  inWorkspace(ctx, (tx) => publishEvent(tx, { type: 'note.changed', payload: { n }, ...(userId ? { userId } : {}) }))

async function follow(node: TestNode, workspaceId: string, after?: string, userId?: string) {
  const heard: number[] = []
  const events: StoredEvent[] = []
  const subscription = await node.platform.events.subscribe(
    {
      workspaceId,
      userId,
      sessionId: undefined,
      onEvent: (event) => {
        events.push(event)
        heard.push(event.payload.n as number)
      },
      onEnd: () => {},
    },
    parsePosition(after),
  )
  return { heard, events, subscription }
}

describe('events', () => {
  it('reach every node, the workspace they belong to, and nobody else', async () => {
    const person = personIn(one.platform)
    const here = await follow(one, person.workspace)
    const there = await follow(two, person.workspace)
    const foreign = await follow(two, newId())
    await say(person, 1)
    await expect.poll(() => there.heard, soon).toEqual([1])
    await expect.poll(() => here.heard, soon).toEqual([1])
    expect(foreign.heard).toEqual([])
  })

  it('can be for one person alone', async () => {
    const person = personIn(one.platform)
    const mine = await follow(two, person.workspace, undefined, 'user-1')
    const hers = await follow(two, person.workspace, undefined, newId())
    const me = newId()
    const own = await follow(two, person.workspace, undefined, me)
    await say(person, 1, me)
    await say(person, 2)
    await expect.poll(() => own.heard, soon).toEqual([1, 2])
    await expect.poll(() => hers.heard, soon).toEqual([2])
    await expect.poll(() => mine.heard, soon).toEqual([2])
  })

  it('do not happen when their transaction does not', async () => {
    const person = personIn(one.platform)
    const reader = await follow(one, person.workspace)
    const undone = inWorkspace(person, async (tx) => {
      await publishEvent(tx, { type: 'note.changed', payload: { n: 1 } })
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    await say(person, 2)
    await expect.poll(() => reader.heard, soon).toEqual([2])
  })

  it('are replayed after the last one heard, each once, and then go on', async () => {
    const person = personIn(one.platform)
    const before = await follow(one, person.workspace)
    for (let n = 1; n <= 5; n++) await say(person, n)
    await expect.poll(() => before.heard, soon).toEqual([1, 2, 3, 4, 5])
    const second = formatPosition(before.events[1]!.position)
    const [late] = await Promise.all([follow(two, person.workspace, second), say(person, 6), say(person, 7)])
    await expect.poll(() => [...late.heard].sort(), soon).toEqual([3, 4, 5, 6, 7])
    expect(late.subscription.missed).toBe(false)
  })

  it('are never skipped when transactions commit out of order', async () => {
    const person = personIn(one.platform)
    const reader = await follow(one, person.workspace)
    const numbered = Promise.withResolvers<void>()
    const released = Promise.withResolvers<void>()
    const slow = inWorkspace(person, async (tx) => {
      await publishEvent(tx, { type: 'note.changed', payload: { n: 1 } })
      numbered.resolve()
      await released.promise
    })
    await numbered.promise
    await say(person, 2) // has a later number and commits first
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(reader.heard).toEqual([])
    released.resolve()
    await slow
    await expect.poll(() => reader.heard, soon).toEqual([1, 2])
  })

  it('do not wait for what another database of the server does', async () => {
    const other = await createTestDatabase()
    const busy = new Client({ connectionString: other.url })
    await busy.connect()
    try {
      await busy.query('begin; create table work (n int)')
      const person = personIn(one.platform)
      const reader = await follow(one, person.workspace)
      await say(person, 1)
      await expect.poll(() => reader.heard, soon).toEqual([1])
    } finally {
      await busy.end()
      await other.drop()
    }
  })

  it('survive a crowd: every one arrives once, in the same order everywhere, through broken lines', async () => {
    const person = personIn(one.platform)
    const readers = [await follow(one, person.workspace), await follow(two, person.workspace)]
    const admin = new Client({ connectionString: database.url })
    await admin.connect()
    const writers = Array.from({ length: 8 }, async (_, w) => {
      for (let i = 0; i < 40; i++) {
        await inWorkspace(personIn((w % 2 ? one : two).platform, person.workspace), async (tx) => {
          await publishEvent(tx, { type: 'note.changed', payload: { n: w * 100 + i } })
          if (i % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 10))
        })
        if (w === 0 && i % 15 === 10)
          await admin.query(
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'shortlist line' and datname = current_database()",
          )
      }
    })
    await Promise.all(writers)
    await admin.end()
    for (const reader of readers) await expect.poll(() => reader.heard.length, { timeout: 60_000 }).toBe(320)
    expect(new Set(readers[0]!.heard).size).toBe(320)
    expect(readers[1]!.heard).toEqual(readers[0]!.heard)
  })

  it('are forgotten after a day, and a reader from before is told so', async () => {
    const person = personIn(one.platform)
    const reader = await follow(one, person.workspace)
    for (let n = 1; n <= 4; n++) await say(person, n)
    await expect.poll(() => reader.heard.length, soon).toBe(4)
    const positions = reader.events.map(({ position }) => formatPosition(position))
    await one.line.query(
      "update event set created_at = now() - interval '2 days' where payload->>'n' <> '4' or workspace_id <> $1",
      [person.workspace],
    )
    expect(await purgeEvents(one.line.query)).toBeGreaterThan(0)
    expect((await follow(two, person.workspace, positions[0])).subscription.missed).toBe(true)
    const recent = await follow(two, person.workspace, positions[2])
    expect([recent.subscription.missed, recent.heard]).toEqual([false, [4]])
    expect((await follow(two, person.workspace, '99999999999-1')).subscription.missed).toBe(true)
  })
})

describe('the event stream', () => {
  async function serve(readCaller: () => Ctx, heartbeatSeconds = 15) {
    const server = fastify()
    const hub = await createEventHub(two.line) // closes with its server
    addEventStream(server, {
      path: '/events',
      hub,
      readCaller: async () => readCaller(),
      heartbeatSeconds,
    })
    return { server, hub, address: await server.listen({ port: 0, host: '127.0.0.1' }) }
  }

  async function open(address: string, headers: Record<string, string> = {}) {
    const abort = new AbortController()
    const response = await fetch(`${address}/events`, { headers, signal: abort.signal })
    let text = ''
    const done = (async () => {
      for await (const chunk of response.body!) text += Buffer.from(chunk).toString()
    })().catch(() => {})
    return { response, text: () => text, done, abort }
  }

  it('sends events as they come, resumes with Last-Event-ID and closes with its session', async () => {
    const person = personIn(one.platform)
    const { server, address } = await serve(() => person)
    const first = await open(address)
    expect(first.response.headers.get('content-type')).toContain('text/event-stream')
    await expect.poll(first.text, soon).toMatch(/id: \d+-\d+\n\n/)
    await say(person, 1)
    await expect.poll(first.text, soon).toContain('event: note.changed\ndata: {"type":"note.changed","n":1}\n\n')
    const id = /id: (\d+-\d+)\nevent: note/.exec(first.text())![1]!
    first.abort.abort()
    await say(person, 2)
    const resumed = await open(address, { 'last-event-id': id })
    await expect.poll(resumed.text, soon).toContain('"n":2')
    expect(resumed.text()).not.toContain('"n":1}')
    const lost = await open(address, { 'last-event-id': 'nonsense' })
    await expect.poll(lost.text, soon).toContain('event: reset')
    lost.abort.abort()
    const { sessionId } = person.actor as { sessionId: string }
    await inWorkspace(person, (tx) => endStreams(tx, { sessionId }))
    await resumed.done
    await server.close()
  })

  it('cuts off a reader that takes nothing in, who then resumes without a gap', async () => {
    const person = personIn(one.platform)
    const { server, hub, address } = await serve(() => person)
    const { hostname, port } = new URL(address)
    const socket = connect(Number(port), hostname)
    socket.write('GET /events HTTP/1.1\r\nhost: test\r\n\r\n')
    const first = await new Promise<string>((resolve) => {
      let text = ''
      socket.on('data', (chunk) => {
        text += chunk
        if (/id: \d+-\d+\n\n/.test(text)) resolve(text)
      })
    })
    socket.pause()
    const before = hub.openStreams()
    const count = 4_000
    await one.line.query(
      `with written as (insert into event (workspace_id, type, payload)
         select $1, 'note.changed', jsonb_build_object('n', n, 'text', repeat('x', 4000)) from generate_series(1, $2) n returning 1)
       select count(*), pg_notify('shortlist_events', '') from written`,
      [person.workspace, count],
    )
    await expect.poll(() => hub.openStreams()).toBe(before - 1)
    socket.destroy()
    const resumed = await open(address, { 'last-event-id': /id: (\d+-\d+)\n\n/.exec(first)![1]! })
    await expect.poll(() => resumed.text().split('event: note').length - 1).toBe(count)
    resumed.abort.abort()
    await server.close()
  })

  it('refuses strangers, and ends when the caller is no longer who they were', async () => {
    const person = personIn(one.platform)
    let caller: Ctx = { ...person, workspace: undefined, actor: { kind: 'anonymous' } }
    const { server, address } = await serve(() => caller, 0.05)
    expect((await open(address)).response.status).toBe(500) // this bare server has no problem+json
    caller = person
    const stream = await open(address)
    await expect.poll(stream.text, soon).toMatch(/id: /)
    caller = { ...person, workspace: undefined, actor: { kind: 'anonymous' } }
    await stream.done
    await server.close()
  })
})
