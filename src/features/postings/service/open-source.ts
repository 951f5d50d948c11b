// What a person gives (text, address, file) → what the reader takes.
import { createReadingPool, type ReadingPool } from '#features/reading/read-in-worker.ts'
import { ReadingError, type ReadingErrorCode } from '#features/reading/reading-error.ts'
import type { Ctx, Platform } from '#platform/context.ts'
import { AppError } from '#platform/errors.ts'
import { fetchPage } from '#platform/http/fetch-page.ts'
import type { CapturePosting } from '../contract.ts'
import { refuseKnownWalls } from '../known-walls.ts'
import type { PostingSource } from '../read-in-worker.ts'
import { joinWrapped } from '../reading/text/join-wrapped.ts'

export type Opened = { kind: 'text' | 'url' | 'file'; source: PostingSource; url?: string }

export async function openSource(ctx: Ctx, { text, file, url }: CapturePosting): Promise<Opened> {
  if (text) {
    const looksLikeHtml = /<(html|body|div|p|script)[\s>]/i.test(text.slice(0, 5000))
    return {
      kind: 'text',
      source: { [looksLikeHtml ? 'html' : 'text']: text, ...(url ? { url } : {}) },
      ...(url ? { url } : {}),
    }
  }
  if (file) return { kind: 'file', source: await openFile(ctx, file) }
  return openAddress(ctx, url!)
}

export async function openAddress(ctx: Ctx, url: string): Promise<Opened> {
  refuseKnownWalls(url)
  const page = await fetchPage(url, { allowPrivate: ctx.platform.env.FETCH_PRIVATE })
  const content = page.contentType.includes('text/plain') ? { text: page.text } : { html: page.text }
  return { kind: 'url', url: page.url, source: { ...content, url: page.url } }
}

async function openFile(ctx: Ctx, file: File): Promise<PostingSource> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 5))
  // What the bytes are counts, not what the file is called.
  if (head === '%PDF-' || head.startsWith('PK\u0003\u0004'))
    return { text: await readDrawn(ctx.platform, bytes, file.name) }
  const text = new TextDecoder('utf-8').decode(bytes)
  if (text.includes('\u0000'))
    throw new AppError(
      'unsupported',
      'Posting files may be HTML, text, PDF or Word (.docx). Or copy the text and paste it.',
    )
  return /<html|<!doctype html|<body/i.test(text.slice(0, 5000)) ? { html: text } : { text }
}

const refusals: Partial<Record<ReadingErrorCode, string>> = {
  encrypted: 'This file is protected by a password.',
  no_text: 'This file is a scan: there is no text in it to read.',
  empty: 'There is no text in this file.',
  too_many_pages: 'This file has more pages than a posting.',
  timeout: 'Reading this file took too long.',
}

async function readDrawn(platform: Platform, bytes: Uint8Array, fileName: string): Promise<string> {
  try {
    const { document } = await readingPoolOf(platform).read(bytes, { fileName })
    return document.format === 'pdf' ? joinWrapped(document.text) : document.text
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error
    throw new AppError(
      'unsupported',
      `${refusals[error.code] ?? 'This file could not be read.'} Paste the text of the posting instead.`,
      {
        reason: error.code,
      },
    )
  }
}

const pools = new WeakMap<Platform, ReadingPool>()

function readingPoolOf(platform: Platform): ReadingPool {
  let pool = pools.get(platform)
  if (!pool) {
    pool = createReadingPool({ threads: 1 })
    pools.set(platform, pool)
    platform.onClose(() => pool!.close())
  }
  return pool
}
