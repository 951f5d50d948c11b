// Tailoring in threads: the engine's own outcome, and every limit ends in words that say what to do.
import { afterAll, expect, test } from 'vitest'
import { Profile, SourceDocument } from '../profiles/contract.ts'
import { defaultWeights } from '../scoring/weights.ts'
import { createWritingPool } from './write-in-worker.ts'
import { doWriting, type WritingTask } from './writer/do-writing.ts'
import { postingOf, sampleLines, sampleSkills } from './writer/tests/samples.ts'

const taskOf = (jobs: number): WritingTask => {
  const profile = Profile.parse({
    basics: { name: 'Ada Quintero', label: 'Engineer' },
    work: Array.from({ length: jobs }, (_, i) => ({
      name: `Employer ${i}`,
      position: 'Engineer',
      startDate: `${2020 - (i % 20)}-01`,
      highlights: sampleLines.map((line) => `${line} (${i})`),
    })),
    skills: [{ name: 'Skills', keywords: sampleSkills }],
  })
  const text = profile.work.flatMap((work) => work.highlights).join('\n')
  const document = SourceDocument.parse({ format: 'txt', text, pages: [], lines: [] })
  const posting = postingOf('Platform engineer', ['TypeScript', 'Kubernetes', 'PostgreSQL'])
  const held = { document, provenance: {}, profile, facts: profile, posting, weights: defaultWeights }
  return { kind: 'propose', level: 'aggressive', ...held }
}

// Where the limit is not what is tested it is far off: a busy machine takes long to load the word lists.
const pool = createWritingPool({ timeoutMs: 120_000 })
afterAll(() => pool.close())

test('a thread gives what the engine gives', async () => {
  const task = taskOf(2)
  const outcome = await pool.write(task)
  expect(outcome.changes.length).toBeGreaterThan(0)
  expect(outcome).toEqual(doWriting(task))
})

test('what takes too long is ended with a way out, and the next piece is done', async () => {
  const hasty = createWritingPool({ timeoutMs: 30 })
  await expect(hasty.write(taskOf(60))).rejects.toThrow(/takes too long.*conservative/)
  await hasty.close()
  const patient = createWritingPool({ timeoutMs: 120_000 })
  const first = patient.write(taskOf(60), AbortSignal.timeout(100)).catch((error: Error) => error.name)
  expect(await first).toBe('TimeoutError')
  expect((await patient.write(taskOf(1))).score).toBeGreaterThan(0)
  await patient.close()
})

test('cancelling ends the work with the reason given, also before it began', async () => {
  const stop = new AbortController()
  const running = pool.write(taskOf(60), stop.signal)
  setTimeout(() => stop.abort(new Error('cancelled by the person')), 50)
  await expect(running).rejects.toThrow('cancelled by the person')
  await expect(pool.write(taskOf(1), stop.signal)).rejects.toThrow('cancelled by the person')
})

test('a thread without memory ends its own piece only', async () => {
  const small = createWritingPool({ memoryMb: 64 })
  const huge = taskOf(1)
  huge.document.text = 'Rebuilt the ledger. '.repeat(2_000_000)
  await expect(small.write(huge)).rejects.toThrow(/too large to tailor.*Shorten/)
  await small.close()
  expect((await pool.write(taskOf(1))).score).toBeGreaterThan(0)
})
