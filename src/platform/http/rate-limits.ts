// Rate limits that hold across nodes: counted locally, settled with one upsert per batch in PostgreSQL.
import type { Pool } from 'pg'
import { AppError } from '../errors.ts'

export type RateLimit = {
  name: string
  /** Requests per window and key. */
  points: number
  windowSeconds: number
  /** Local requests between two settlements; 1 counts each request in the database (sign-in and the like). */
  batch: number
}

type Bucket = { window: number; local: number; unsettled: number; shared: number; settling: Promise<void> | undefined }

/**
 * `take(limit, key)` throws `too_many_requests` with `retryAfter` (seconds) past the limit. With n nodes the count may
 * overshoot by at most `batch × (n − 1)`. Old windows are removed by `purge_requests`.
 */
export function createRateLimiter(pool: Pool) {
  const buckets = new Map<string, Bucket>()

  async function settle(limit: RateLimit, key: string, bucket: Bucket): Promise<void> {
    const points = bucket.unsettled
    bucket.unsettled = 0
    const { rows } = await pool.query<{ points: number }>({
      name: 'settle_rate',
      text: 'insert into rate_count (key, window_start, points) values ($1, $2, $3) on conflict (key, window_start) do update set points = rate_count.points + excluded.points returning points',
      values: [`${limit.name}:${key}`, new Date(bucket.window), points],
    })
    bucket.shared = rows[0]!.points
  }

  async function take(limit: RateLimit, key: string): Promise<void> {
    const length = limit.windowSeconds * 1000
    const window = Math.floor(Date.now() / length) * length
    const id = `${limit.name}:${key}`
    let bucket = buckets.get(id)
    if (!bucket || bucket.window !== window) {
      if (buckets.size > 50_000) buckets.clear()
      bucket = { window, local: 0, unsettled: 0, shared: 0, settling: undefined }
      buckets.set(id, bucket)
    }
    bucket.local += 1
    bucket.unsettled += 1
    if (bucket.unsettled >= limit.batch) {
      const settling = settle(limit, key, bucket)
      // Strict limits wait for the shared count; loose ones go on with what is known.
      if (limit.batch === 1) await settling
      else settling.catch(() => {})
    }
    if (bucket.shared + bucket.unsettled > limit.points) {
      const retryAfter = Math.max(1, Math.ceil((window + length - Date.now()) / 1000))
      throw new AppError('too_many_requests', `Too many requests. Try again in ${retryAfter} seconds.`, { retryAfter })
    }
  }

  return { take }
}
export type RateLimiter = ReturnType<typeof createRateLimiter>
