// node bench/hostile/fuzz.ts [--minutes=10] [--seed=1]
// Damages valid files for some minutes and reads them. What hangs, needs too much memory, breaks its own contract or
// fails without a reason of its own is made smaller and kept in tests/hostile/seeds/, where a test reads it for ever.
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { createReadingPool } from '../../src/features/reading/read-in-worker.ts'
import { ReadingError } from '../../src/features/reading/reading-error.ts'
import { findFault } from '../../tests/hostile/check-result.ts'
import { randomFrom } from '../truth-set/seed.ts'
import { type Base, loadBases, mutateFile } from './fuzz-bases.ts'

const option = (name: string, fallback: string) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? fallback
const minutes = Number(option('minutes', '10'))
const seed = option('seed', '1')
const threads = Number(option('threads', '3'))
const keepFolder = join(import.meta.dirname, '../../tests/hostile/seeds')
const slowMs = 5000

const pool = createReadingPool({ threads, timeoutMs: 10_000 })
const endings = new Map<string, number>()

/** What is wrong with reading these bytes, or undefined. */
async function findTrouble(bytes: Uint8Array, fileName: string): Promise<string | undefined> {
  const start = performance.now()
  const outcome = await pool.read(bytes, { fileName }).catch((error: unknown) => error)
  const took = performance.now() - start
  if (!(outcome instanceof Error)) {
    endings.set('read', (endings.get('read') ?? 0) + 1)
    return findFault(outcome as Parameters<typeof findFault>[0]) ?? (took > slowMs ? 'slow' : undefined)
  }
  if (!(outcome instanceof ReadingError)) return `not a ReadingError: ${outcome.message}`
  endings.set(outcome.code, (endings.get(outcome.code) ?? 0) + 1)
  if (outcome.code === 'timeout' || outcome.code === 'out_of_memory') return outcome.code
  // Damage has no cause of its own; a programming error that was caught as damage has.
  const { cause } = outcome
  if (cause instanceof TypeError || cause instanceof ReferenceError) return `caught: ${cause.message}`
  return took > slowMs ? 'slow' : undefined
}

/** Drops pieces as long as the same trouble stays, for at most a minute. */
async function shrink(bytes: Buffer, fileName: string, trouble: string): Promise<Buffer> {
  const until = Date.now() + 60_000
  let best = bytes
  for (let size = Math.ceil(best.length / 2); size >= 1 && Date.now() < until; size = Math.floor(size / 2)) {
    for (let start = 0; start < best.length && Date.now() < until; ) {
      const less = Buffer.concat([best.subarray(0, start), best.subarray(start + size)])
      if (less.length > 0 && (await findTrouble(less, fileName)) === trouble) best = less
      else start += size
    }
  }
  return best
}

async function keep(base: Base, bytes: Buffer, trouble: string, round: number): Promise<void> {
  const small = await shrink(bytes, base.fileName, trouble)
  const key = createHash('sha1').update(small).digest('hex').slice(0, 8)
  const file = `${trouble.replace(/[^a-z]+/gi, '-').slice(0, 40)}-${key}${extname(base.fileName)}`
  console.log(`round ${round}, ${base.fileName}: ${trouble}; ${bytes.length} → ${small.length} bytes`)
  if (small.length <= 20_000) await writeFile(join(keepFolder, file), small)
  else console.log(`  too large to keep: seed ${seed}, round ${round}`)
}

const bases = await loadBases()
const known = new Set<string>()
const until = Date.now() + minutes * 60_000
let round = 0
let troubles = 0
async function work(): Promise<void> {
  while (Date.now() < until) {
    const mine = round++
    const random = randomFrom(`fuzz ${seed} ${mine}`)
    const base = bases[Math.floor(random() * bases.length)]!
    const bytes = mutateFile(base, random, bases)
    const trouble = await findTrouble(bytes, base.fileName)
    if (!trouble) continue
    troubles++
    // One example of each trouble per kind of file is enough.
    const kind = `${trouble} ${extname(base.fileName)}`
    if (known.has(kind)) continue
    known.add(kind)
    await keep(base, bytes, trouble, mine)
  }
}
await Promise.all(Array.from({ length: threads }, work))
await pool.close()
console.log(`${round} files from ${bases.length} bases, seed ${seed}: ${troubles} troubles of ${known.size} kinds`)
console.log(
  [...endings]
    .sort((a, b) => b[1] - a[1])
    .map(([code, count]) => `${code} ${count}`)
    .join(', '),
)
process.exitCode = troubles > 0 ? 1 : 0
